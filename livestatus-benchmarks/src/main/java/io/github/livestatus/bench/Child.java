package io.github.livestatus.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of this class path in a JVM of its own, so that it costs its caller nothing but a processor. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    /** Starts it; the caller closes it. */
    Child(Class<?> program, Object... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED", // from 24 on junixsocket is warned about without it
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    }

    /** Waits for the next line that it prints. */
    String line() throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new IOException("the process of the server ended");
        }
        return line;
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** For the program: waits until whoever started it is gone, and ends. */
    static void endWithParent() throws IOException {
        while (System.in.read() >= 0) {
            // nothing is said
        }
        System.exit(0);
    }
}
