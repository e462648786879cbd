package io.github.livestatus.shell;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * Opens JShell with this program's class path, all packages imported and the {@link Verbs} at hand. Arguments are JShell's
 * own: scripts to run, {@code -} for standard input, {@code -R-Xmx2g} and the like. The exit code is the one of JShell: a
 * script that ends with {@code /exit failures()} returns how many verbs failed.
 */
public final class Shell {
    /** The property that is true in the JVM of the verbs if people are looking. */
    static final String TERMINAL = "livestatus.shell.terminal";

    private static final int WARNS_OF_NATIVE_ACCESS = 24;

    private Shell() {}

    /** Runs the program. */
    public static void main(String[] args) throws Exception {
        Path startup = Files.createTempFile("livestatus-", ".jsh");
        startup.toFile().deleteOnExit(); // also when the terminal goes away
        write(startup);
        List<String> arguments = options(startup);
        arguments.addAll(List.of(args));
        System.exit(JavaShellToolBuilder.builder().start(arguments.toArray(String[]::new)));
    }

    private static void write(Path startup) throws IOException {
        try (InputStream verbs = Shell.class.getResourceAsStream("verbs.jsh")) {
            Files.write(startup, verbs.readAllBytes());
        }
    }

    private static List<String> options(Path startup) {
        List<String> options = new ArrayList<>(List.of(
                "--class-path",
                System.getProperty("java.class.path"),
                "--startup",
                "DEFAULT",
                "--startup",
                startup.toString(),
                "-R-Dslf4j.internal.verbosity=ERROR",
                "-R-D" + TERMINAL + "=" + isTerminal()));
        if (Runtime.version().feature() >= WARNS_OF_NATIVE_ACCESS) {
            options.add("-R--enable-native-access=ALL-UNNAMED");
        }
        return options;
    }

    /** From Java 22 on there is a console even where there is no terminal, and a method that says which. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
