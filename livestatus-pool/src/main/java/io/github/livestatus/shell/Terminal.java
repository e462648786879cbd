package io.github.livestatus.shell;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * Where the verbs print, and what fits there.
 *
 * @param out takes text as UTF-8, as JShell hands it on byte by byte
 * @param width columns at this moment
 * @param rows the most rows of a table that are shown
 * @param hasColours whether states are coloured
 * @param hasPeople whether somebody looks on
 */
record Terminal(PrintStream out, IntSupplier width, int rows, boolean hasColours, boolean hasPeople) {
    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST = 1000;
    private static final int USUAL_ROWS = 50;

    /** What JShell was started in. A file or a pipe has room for everything, and no colours. */
    static Terminal ofJShell() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean isTerminal = Boolean.getBoolean(Shell.TERMINAL);
        String noColour = System.getenv("NO_COLOR");
        boolean hasColours = isTerminal && (noColour == null || noColour.isEmpty());
        int rows = isTerminal ? USUAL_ROWS : Integer.MAX_VALUE;
        return new Terminal(out, () -> width(isTerminal), rows, hasColours, isTerminal);
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
        return new Terminal(out, width, most, hasColours, hasPeople);
    }
}
