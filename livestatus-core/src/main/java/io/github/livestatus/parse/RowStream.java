package io.github.livestatus.parse;

import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.RowColumns;
import java.util.Arrays;
import java.util.function.Consumer;

/** Delivers rows while the rest of the body is still arriving. Holds one page, which grows only to the longest row. */
final class RowStream {
    private static final int PAGE = 1 << 18;
    private static final int LONG_ROW = 1 << 14;

    private final Settings settings;
    private final ByteSource source;
    private final long length;
    private final Consumer<? super Row> consumer;

    private final RowReader reader;
    private RowColumns columns;
    private BodyCells cells;
    private byte[] page;
    private int filled;
    private long base;
    private int width;
    private int next;

    RowStream(Settings settings, ByteSource source, long length, RowColumns columns, Consumer<? super Row> consumer) {
        this.settings = settings;
        this.source = source;
        this.length = length;
        this.consumer = consumer;
        page = new byte[(int) Math.min(length, PAGE) + AnswerParser.SLACK];
        reader = new RowReader(page, 0, settings, columns, Math.max(1, length));
    }

    /** Reads to the end of the body, and returns the number of rows. */
    long run() {
        try {
            while (base + filled < length) {
                fill();
                AnswerParser.end(page, filled);
                reader.use(page, filled, base);
                int taken = reader.read(0, this::handOver);
                reader.check(taken, base + filled == length);
                System.arraycopy(page, taken, page, 0, filled - taken);
                base += taken;
                filled -= taken;
            }
        } finally {
            if (cells != null) {
                cells.move(page, next, 0); // the last row becomes unreadable: its bytes are gone
            }
        }
        return reader.row();
    }

    /**
     * Reads the available bytes. In a long unfinished row it first waits for half as many bytes as it has: each attempt parses the
     * row from its beginning, so an attempt with every packet would be slow.
     */
    private void fill() {
        int enough = filled < LONG_ROW ? filled + 1 : filled + filled / 2;
        do {
            readMore();
        } while (filled < Math.min(enough, room()) && base + filled < length);
    }

    /** Returns the capacity of the page in bytes. */
    private int room() {
        return page.length - AnswerParser.SLACK;
    }

    private void readMore() {
        if (filled == room()) {
            if (filled >= settings.maxCellBytes()) {
                throw new LimitExceededException(
                        "row " + reader.row() + ": size in bytes",
                        filled + 1L,
                        "maxCellBytes",
                        settings.maxCellBytes());
            }
            page = Arrays.copyOf(page, (int) Math.min(Integer.MAX_VALUE - 8, page.length * 2L));
        }
        int wanted = (int) Math.min(room() - filled, length - base - filled);
        int read = source.read(page, filled, wanted);
        if (read < 1 || read > wanted) {
            throw Trouble.at(
                    page, filled, filled, base, "the body ends after " + (base + filled) + " of " + length + " bytes");
        }
        filled += read;
    }

    private void handOver() {
        if (cells == null) {
            cells = reader.movingCells();
            columns = reader.columns();
            width = columns.width();
        }
        cells.move(page, next, width);
        CellRow row = new CellRow(columns, cells, next);
        next += width;
        consumer.accept(row);
    }
}
