package io.github.livestatus.parse;

import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import java.util.Arrays;
import java.util.function.Consumer;

/** Rows handed over while the rest of the body is still to come. Holds one buffer, which grows to the longest row only. */
final class RowStream {
    private static final int PAGE = 1 << 18;
    private static final int LONG_ROW = 1 << 14;

    private final Settings settings;
    private final ByteSource source;
    private final Rows rows;
    private final Consumer<? super Row> consumer;
    private final long length;

    private byte[] page;
    private int filled;
    private long base;
    private int[] entries = new int[0];
    private long handedOver;

    RowStream(Settings settings, ByteSource source, long length, Rows rows, Consumer<? super Row> consumer) {
        this.settings = settings;
        this.source = source;
        this.length = length;
        this.rows = rows;
        this.consumer = consumer;
        this.page = new byte[(int) Math.min(length, PAGE)];
    }

    /** Reads to the end of the body, and returns how many rows there were. */
    long run() {
        while (base + filled < length) {
            fill();
            int taken = take();
            System.arraycopy(page, taken, page, 0, filled - taken);
            base += taken;
            filled -= taken;
        }
        if (!rows.isEnded() && (rows.isBegun() || filled > 0)) {
            throw Trouble.at(page, filled, filled, base, "the body ends inside row " + handedOver);
        }
        return handedOver;
    }

    /**
     * Reads what there is; where a long row is unfinished, half as much again as there is of it. For it is scanned from its
     * beginning each time: row by row as they come, but not with every packet.
     */
    private void fill() {
        int enough = filled < LONG_ROW ? filled + 1 : filled + filled / 2;
        do {
            readMore();
        } while (filled < Math.min(enough, page.length) && base + filled < length);
    }

    private void readMore() {
        if (filled == page.length) {
            if (filled >= settings.maxCellBytes()) {
                throw new LimitExceededException(
                        "row " + handedOver + ": size in bytes", filled + 1L, "maxCellBytes", settings.maxCellBytes());
            }
            page = Arrays.copyOf(page, (int) Math.min(Integer.MAX_VALUE - 8, page.length * 2L));
        }
        int wanted = (int) Math.min(page.length - filled, length - base - filled);
        int read = source.read(page, filled, wanted);
        if (read < 1 || read > wanted) {
            throw Trouble.at(
                    page, filled, filled, base, "the body ends after " + (base + filled) + " of " + length + " bytes");
        }
        filled += read;
    }

    /** Hands over the rows that are complete; where the first incomplete one begins. */
    private int take() {
        Scanner scanner = new Scanner(page, filled, base, settings, handedOver, rows.known(), entries);
        int taken = rows.take(scanner, 0);
        if (rows.isEnded()) {
            taken = scanner.space(taken);
            if (taken < filled) {
                throw scanner.malformed(taken, "bytes behind the end of the rows");
            }
        }
        handOver(scanner);
        entries = scanner.entries();
        return taken;
    }

    private void handOver(Scanner scanner) {
        if (scanner.count() == 0 && scanner.row() == handedOver) {
            return;
        }
        BodyCells cells = scanner.cells(scanner.count());
        int width = rows.columns().width();
        try {
            for (int cell = 0; handedOver < scanner.row(); cell += width) {
                handedOver++;
                consumer.accept(new CellRow(rows.columns(), cells, cell));
            }
        } finally {
            cells.end();
        }
    }
}
