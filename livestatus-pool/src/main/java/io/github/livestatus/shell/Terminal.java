package io.github.livestatus.shell;

import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * The output of the verbs.
 *
 * @param out receives tables as UTF-8
 * @param err receives complaints
 * @param width the current number of columns
 * @param rows the maximum number of rows that a table shows
 * @param hasColours true if states are coloured
 */
record Terminal(PrintStream out, PrintStream err, IntSupplier width, int rows, boolean hasColours) {
    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST = 1000;
    private static final int USUAL_ROWS = 50;

    /** Returns the terminal of this process. A file or a pipe has no limit of width and rows, and no colours. */
    static Terminal ofProcess() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        boolean isTerminal = isInteractive();
        String noColour = System.getenv("NO_COLOR");
        boolean hasColours = isTerminal && (noColour == null || noColour.isEmpty());
        int rows = isTerminal ? USUAL_ROWS : Integer.MAX_VALUE;
        return new Terminal(out, err, () -> width(isTerminal), rows, hasColours);
    }

    /** Returns a wide terminal without output, for {@code toString}. */
    static Terminal ofText() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(nowhere, nowhere, () -> WIDEST, Integer.MAX_VALUE, false);
    }

    /**
     * Returns true if this process has a terminal. Since Java 22 there is a console without a terminal too, and a method that
     * tells them apart.
     */
    static boolean isInteractive() {
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

    private static int width(boolean isTerminal) {
        return number(System.getenv("COLUMNS"))
                .or(() -> isTerminal ? sttyWidth() : Optional.of(WIDEST))
                .orElse(USUAL_WIDTH);
    }

    /** Returns the current width, because users resize terminals. */
    private static Optional<Integer> sttyWidth() {
        try {
            Process stty = new ProcessBuilder("sh", "-c", "stty size < /dev/tty").start();
            String[] size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ");
            return size.length == 2 ? number(size[1]) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf);
    }

    Terminal withRows(int most) {
        return new Terminal(out, err, width, most, hasColours);
    }
}
