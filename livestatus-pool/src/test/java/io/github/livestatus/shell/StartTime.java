package io.github.livestatus.shell;

import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that measures how long the launcher takes, from its start, to the prompt, to the first table there, and to the end of
 * a query and a check. Prints the median and the slowest of all starts but the first, which makes the archives of classes. Needs
 * the program script of util-linux, for a terminal. {@code livestatus-pool/src/test/scripts/start-time} runs it.
 */
public final class StartTime {
    private static final int STARTS = 11;

    private final Path launcher;
    private final Path folder;
    private final FakeLivestatus server;

    private StartTime(Path launcher, Path folder, FakeLivestatus server) {
        this.launcher = launcher;
        this.folder = folder;
        this.server = server;
    }

    /** Runs the program, with the path of the launcher. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("livestatus-start");
        try (FakeLivestatus server = SmallSites.start(ServerKind.NAEMON)) {
            StartTime measured = new StartTime(Path.of(args[0]).toRealPath(), folder, server);
            List<Long> prompts = new ArrayList<>();
            List<Long> tables = new ArrayList<>();
            List<Long> queries = new ArrayList<>();
            List<Long> checks = new ArrayList<>();
            for (int i = 0; i < STARTS; i++) {
                measured.prompt(prompts, tables);
                queries.add(measured.program("query", "GET hosts\\nColumns: name state", "here=" + server.endpoint()));
                checks.add(measured.program("check", "here=" + server.endpoint()));
            }
            System.out.println("JDK " + Runtime.version() + ", milliseconds of " + (STARTS - 1) + " starts");
            print("to the prompt", prompts);
            print("to the first table at the prompt", tables);
            print("query, to its end", queries);
            print("check, to its end", checks);
        }
    }

    private static void print(String what, List<Long> all) {
        List<Long> nanos = all.subList(1, all.size()).stream().sorted().toList();
        System.out.printf(
                "%-34s median %5d   slowest %5d   first of all %5d%n",
                what,
                nanos.get(nanos.size() / 2) / 1_000_000,
                nanos.get(nanos.size() - 1) / 1_000_000,
                all.get(0) / 1_000_000);
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", folder.toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TERM", "xterm");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    private long program(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        long start = System.nanoTime();
        Process process = builder(command).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() > 1) {
            throw new IllegalStateException(command + " says " + said);
        }
        return System.nanoTime() - start;
    }

    private void prompt(List<Long> prompts, List<Long> tables) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = builder(List.of("script", "-q", "-c", "stty cols 100 rows 40; " + launcher, "/dev/null"))
                .start();
        InputStream shown = process.getInputStream();
        OutputStream typed = process.getOutputStream();
        await(shown, "jshell>");
        prompts.add(System.nanoTime() - start);
        type(typed, "connect(\"here=" + server.endpoint() + "\")");
        await(shown, "1 row from 1 site");
        tables.add(System.nanoTime() - start);
        type(typed, "exit");
        shown.readAllBytes();
        process.waitFor();
    }

    private static void type(OutputStream terminal, String line) throws IOException {
        terminal.write((line + "\r").getBytes(StandardCharsets.UTF_8));
        terminal.flush();
    }

    private static void await(InputStream shown, String text) throws IOException {
        StringBuilder all = new StringBuilder();
        while (all.indexOf(text) < 0) {
            int next = shown.read();
            if (next < 0) {
                throw new IllegalStateException("ended without \"" + text + "\": " + all);
            }
            all.append((char) next);
        }
    }
}
