package io.github.livestatus.shell;

import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * Where the verbs print, and what fits there.
 *
 * @param out takes tables as UTF-8
 * @param err takes complaints
 * @param width columns at this moment
 * @param rows the most rows of a table that are shown
 * @param hasColours whether states are coloured
 */
record Terminal(PrintStream out, PrintStream err, IntSupplier width, int rows, boolean hasColours) {
    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST = 1000;
    private static final int USUAL_ROWS = 50;

    /** Returns the one that this program was started in. A file or a pipe has room for everything, and no colours. */
    static Terminal ofProcess() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        boolean isTerminal = hasPeople();
        String noColour = System.getenv("NO_COLOR");
        boolean hasColours = isTerminal && (noColour == null || noColour.isEmpty());
        int rows = isTerminal ? USUAL_ROWS : Integer.MAX_VALUE;
        return new Terminal(out, err, () -> width(isTerminal), rows, hasColours);
    }

    /** Returns one that is as wide as anything, for text that goes elsewhere. */
    static Terminal ofText() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(nowhere, nowhere, () -> WIDEST, Integer.MAX_VALUE, false);
    }

    /**
     * Returns true if somebody looks on and types. From Java 22 on there is a console even where there is no terminal, and a
     * method that says which.
     */
    static boolean hasPeople() {
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

    /** Returns the width at this moment: terminals are resized. */
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
