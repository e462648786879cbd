package io.github.livestatus.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import jdk.jshell.tool.JavaShellToolBuilder;

/** JShell's own tool with the verbs: it has history, completion with the tab key, and Ctrl-C. */
final class Prompt {
    /** The JDK's logger for the folder of the history. If it cannot create the folder, it logs that twice a minute. */
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    private final Session session;

    Prompt(Session session) {
        this.session = session;
    }

    /**
     * Runs the prompt until the user leaves.
     *
     * @param options the options for JShell
     * @return the exit code
     */
    int run(List<String> options) throws Exception {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH); // Replies parses JShell's messages
        session.print(
                "Livestatus: begin with connect(\"site02=tcp:10.2.0.10:6557\"); help lists the verbs, exit leaves");
        PREFERENCES.setLevel(Level.OFF);
        Path startup = Files.createTempFile("livestatus-", ".jsh");
        startup.toFile().deleteOnExit(); // also when the terminal goes away
        Files.writeString(startup, Startup.imports());
        List<String> arguments = new ArrayList<>(List.of(
                "--class-path",
                System.getProperty("java.class.path"),
                "--execution",
                SnippetControlProvider.NAME,
                "--feedback",
                "concise",
                "--startup",
                "DEFAULT",
                "--startup",
                startup.toString()));
        arguments.addAll(options);
        PrintStream out = new PrintStream(new Replies(System.out), true);
        try {
            return JavaShellToolBuilder.builder()
                    .out(out, System.out, System.out)
                    .start(arguments.toArray(String[]::new));
        } catch (SnippetControl.Leaving e) {
            return e.exitCode();
        } finally {
            Files.deleteIfExists(startup);
        }
    }

    /** Filters JShell's output: removes the results that a verb has printed, adds hints, and counts compiler errors. */
    private final class Replies extends OutputStream {
        private static final String ERROR = "|  Error:";

        /** The forms of a verb that do not fit its arguments, in the words of the compiler. */
        private static final Pattern FORMS = Pattern.compile(
                "(?s)\\|\\s+(method io\\.github\\.livestatus\\.shell\\.Verbs\\.|\\((actual and formal |argument mismatch)).*");

        private final OutputStream out;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Replies(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            line.write(b);
            if (b == '\n') {
                end();
            }
        }

        private void end() throws IOException {
            String text = line.toString(StandardCharsets.UTF_8);
            boolean hasValue = !text.stripTrailing().endsWith("==>"); // a stopped snippet has none
            boolean isForm = FORMS.matcher(text).matches();
            if (hasValue && !isForm && !text.stripTrailing().endsWith(SnippetControl.PRINTED)) {
                line.writeTo(out);
            }
            line.reset();
            if (text.startsWith(ERROR)) {
                session.countFailure();
            }
            String complaint = text.replaceFirst("^\\|\\s*", "").strip();
            String hint = Manual.misuse(complaint).orElseGet(() -> Manual.hint(complaint));
            if (!hint.isEmpty()) {
                out.write(("|  " + hint.replaceFirst("^: ", "") + System.lineSeparator())
                        .getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
        }

        @Override
        public void close() throws IOException {
            line.writeTo(out);
            out.flush();
        }
    }
}
