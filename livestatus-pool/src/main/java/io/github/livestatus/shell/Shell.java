package io.github.livestatus.shell;

import io.github.livestatus.check.CheckLivestatus;
import io.github.livestatus.check.SiteArguments;
import io.github.livestatus.text.Spelling;
import io.github.livestatus.timing.TimeSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The program for users who do not write Java. It opens a prompt with the {@link Verbs}, or runs scripts, one query, or the
 * monitoring plugin. Scripts are files, or standard input if that is not a terminal. The exit code is the number of failures, at
 * most 100, or 125 for an unknown option or an unreadable script.
 */
public final class Shell {
    private static final String USAGE = """
            livestatus                                  starts the prompt; type help there
            livestatus [--strict] SCRIPT ...            runs scripts; - is standard input; --strict stops at the first failure
            livestatus query LQL SITE ... [OPTION ...]  one query; query --help lists its options
            livestatus check SITE ... [OPTION ...]      a monitoring plugin; check --help lists its options
            livestatus --version

            SITE and its options:
            """ + SiteArguments.USAGE;

    private static final int MISUSED = 125; // above the number of failures, and not a code of a shell

    private Shell() {}

    /** Runs the program. */
    public static void main(String[] args) throws Exception {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // prevents slf4j's message about a missing backend
        String first = args.length == 0 ? "" : args[0];
        List<String> rest = List.of(args).subList(Math.min(1, args.length), args.length);
        switch (first) {
            case "check" -> CheckLivestatus.main(Arrays.copyOfRange(args, 1, args.length));
            case "query" -> System.exit(query(rest));
            case "-h", "--help", "help" -> print(rest.equals(List.of("query")) ? QueryProgram.USAGE : USAGE);
            case "-V", "--version" -> print("livestatus " + CheckLivestatus.version());
            default -> System.exit(run(List.of(args)));
        }
    }

    private static void print(String text) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(text);
    }

    private static int query(List<String> arguments) {
        if (arguments.contains("-h") || arguments.contains("--help")) {
            print(QueryProgram.USAGE);
            return 0;
        }
        try (Session session = new Session(Terminal.ofProcess(), TimeSource.SYSTEM)) {
            return new QueryProgram(session).run(arguments);
        } catch (SnippetControl.Leaving e) {
            return e.exitCode();
        }
    }

    private static int run(List<String> arguments) throws Exception {
        List<String> scripts = new ArrayList<>();
        List<String> options = new ArrayList<>();
        boolean isStrict = false;
        for (String argument : arguments) {
            if (argument.equals("--strict")) {
                isStrict = true;
            } else if (argument.startsWith("-") && !argument.equals("-")) {
                options.add(argument);
            } else {
                scripts.add(argument);
            }
        }
        Optional<String> missing = scripts.stream()
                .filter(script -> !script.equals("-") && Files.notExists(Path.of(script)))
                .findFirst();
        if (missing.isPresent()) {
            String hint = Spelling.hint(missing.get(), List.of("query", "check"));
            System.err.println("there is no script " + missing.get() + (hint.isEmpty() ? ";" : hint)
                    + " livestatus --help lists the commands");
            return MISUSED;
        }
        if (ModuleLayer.boot().findModule("jdk.jshell").isEmpty()) {
            System.err.println("the prompt and scripts need a JDK, not only a runtime: "
                    + System.getProperty("java.home") + " has no JShell; query and check work without it");
            return MISUSED;
        }
        if (scripts.isEmpty() && Terminal.isInteractive()) {
            return new Prompt(Verbs.session()).run(options);
        }
        if (!options.isEmpty()) {
            String hint = Spelling.hint(options.get(0), List.of("--strict", "--help", "--version"));
            System.err.println("scripts have no option " + options.get(0) + (hint.isEmpty() ? ";" : hint)
                    + " livestatus --help lists the commands");
            return MISUSED;
        }
        return runScripts(scripts.isEmpty() ? List.of("-") : scripts, isStrict);
    }

    private static int runScripts(List<String> files, boolean isStrict) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : files) {
            try {
                byte[] text = file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
                texts.add(new String(text, StandardCharsets.UTF_8));
            } catch (IOException e) {
                System.err.println("cannot read the script " + file + ": " + e);
                return MISUSED;
            }
        }
        try (ScriptRunner script = new ScriptRunner(Verbs.session(), isStrict)) {
            for (int i = 0; i < files.size(); i++) {
                script.run(files.get(i).equals("-") ? "input" : files.get(i), texts.get(i));
            }
            return Verbs.failures();
        } catch (SnippetControl.Leaving e) {
            return e.exitCode();
        }
    }
}
