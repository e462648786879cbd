package io.github.livestatus.parse;

import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.TableResult;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Makes rows of the bytes of an answer's body. Immutable and safe to use from any thread.
 *
 * <p>Structure is never mended: unbalanced brackets, rows of the wrong width, bytes behind the end and a body that ends too
 * early are errors. Values are, unless the parser is {@link #strict()}: bytes that are not UTF-8, lone surrogates, raw
 * control characters, escapes that JSON lacks, bare {@code nan} and {@code inf}, and values that mean nothing in their
 * column are read as well as can be and counted in {@link Result#repairs()}.
 */
public final class AnswerParser {
    /**
     * As many bytes behind a body, where its array has them, are written to and read too, so that it is read word by word to its
     * end; a body without them is copied.
     */
    public static final int SLACK = 32;

    private static final int MAX_NESTING = 64;
    private static final int MAX_CELL_BYTES = 64 << 20;

    private final Settings settings;

    private AnswerParser(Settings settings) {
        this.settings = settings;
    }

    /** A parser that mends values and counts what it mended. */
    public static AnswerParser lenient() {
        return new AnswerParser(new Settings(false, MAX_NESTING, MAX_CELL_BYTES, bytes -> {}));
    }

    /** A parser that refuses every value that a lenient one would mend, naming row, column and byte. */
    public static AnswerParser strict() {
        return lenient().madeStrict();
    }

    /** As {@link #strict}, with the limits of this one. */
    public AnswerParser madeStrict() {
        return new AnswerParser(new Settings(true, settings.maxNesting(), settings.maxCellBytes(), settings.memory()));
    }

    /** How deep lists and dicts of one cell may nest, 1 to 500; 64 unless set. */
    public AnswerParser withMaxNesting(int depth) {
        return new AnswerParser(new Settings(settings.isStrict(), depth, settings.maxCellBytes(), settings.memory()));
    }

    /** How many bytes of JSON a cell may have, in {@link #forEach} a row, and what stands around rows; 64 MiB unless set. */
    public AnswerParser withMaxCellBytes(int bytes) {
        return new AnswerParser(new Settings(settings.isStrict(), settings.maxNesting(), bytes, settings.memory()));
    }

    /**
     * Tells, before it takes it, how many bytes of memory it needs beside those of a body; what this throws ends the parsing.
     */
    public AnswerParser withMemory(LongConsumer memory) {
        return new AnswerParser(
                new Settings(settings.isStrict(), settings.maxNesting(), settings.maxCellBytes(), memory));
    }

    /**
     * Parses a {@code json} body.
     *
     * @param body handed over with its first {@code length} bytes: the result keeps it, nobody writes to it again
     * @param columns what was queried; null where no Columns were, then the first row holds the names (Icinga 2.13.6 sends
     *     {@code []} without names when no row matches: the result then has no columns)
     * @throws MalformedResponseException when the body is no list of rows of that width
     * @throws LimitExceededException when a cell is larger or nests deeper than allowed
     */
    public Result parse(byte[] body, int length, RowColumns columns) {
        RowReader reader = new RowReader(padded(body, length), length, settings, columns, 0);
        reader.check(reader.read(0, () -> {}), true);
        return result(reader, length);
    }

    /**
     * Parses a {@code wrapped_json} body, in the layouts of Naemon and LMD: keys in any order, {@code columns} flat or nested,
     * unknown keys ignored.
     *
     * @param body handed over as in {@link #parse}
     * @param columns what was queried; null where no Columns were, then the names are under {@code columns} or in the first
     *     row
     * @throws MalformedResponseException when the body is no such object; also when it is empty, which is how Icinga 2.13.6
     *     answers a format that it does not know
     */
    public WrappedAnswer parseWrapped(byte[] body, int length, RowColumns columns) {
        byte[] bytes = padded(body, length);
        Wrapper wrapper = new Wrapper(bytes, new CarefulReader(bytes, length, settings));
        RowColumns known = columns == null ? wrapper.columns() : columns;
        RowReader reader = new RowReader(bytes, wrapper.dataEnd(), settings, known, 0);
        reader.read(wrapper.data(), () -> {});
        return wrapper.answer(result(reader, length));
    }

    /**
     * Parses a {@code json} body while it arrives, in memory that depends on its longest row only. Reads exactly
     * {@code length} bytes, or fewer when something is thrown. What the consumer throws comes out as it is.
     *
     * @param length bytes of the body
     * @param columns as in {@link #parse}
     * @param rows gets each row; a row can be read during that call only, later reads throw IllegalStateException
     * @return how many rows there were
     * @throws MalformedResponseException when the body is no list of rows of that width, or ends early; rows before the trouble
     *     may have been handed over
     * @throws LivestatusException what the source throws
     */
    public long forEach(ByteSource source, long length, RowColumns columns, Consumer<? super Row> rows) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(rows, "rows");
        return new RowStream(settings, source, length, columns, rows).run();
    }

    /**
     * Parses a {@code wrapped_json} body while it arrives, as {@link #forEach} does a {@code json} body.
     *
     * @param columns what was queried; not null, for names may come behind the rows
     * @param failed gets what went wrong at which backend, by its key, when all rows have been handed over
     */
    public long forEachWrapped(
            ByteSource source,
            long length,
            RowColumns columns,
            Consumer<? super Row> rows,
            Map<String, String> failed) {
        Objects.requireNonNull(columns, "columns");
        Envelope envelope = new Envelope(source, settings.maxCellBytes());
        long count = forEach(envelope, length, columns, rows);
        byte[] around = envelope.around();
        WrappedAnswer rest = parseWrapped(around, around.length, columns);
        if (!rest.result().isEmpty()) {
            throw new CarefulReader(around, around.length, settings)
                    .malformed(0, "rows under a key that is written with an escape");
        }
        failed.putAll(rest.failed());
        return count;
    }

    private static byte[] padded(byte[] body, int length) {
        Objects.checkFromIndexSize(0, length, body.length);
        byte[] padded = body.length - length < SLACK ? Arrays.copyOf(body, length + SLACK) : body;
        end(padded, length);
        return padded;
    }

    /** Writes what ends every string and number behind {@code limit}: a quote, and another one if a backslash is before it. */
    static void end(byte[] bytes, int limit) {
        bytes[limit] = '"';
        bytes[limit + 1] = '"';
    }

    private static Result result(RowReader reader, int length) {
        RowColumns columns = reader.columns();
        int width = columns.width();
        int size = Math.toIntExact(reader.row());
        BodyCells cells = reader.cells();
        return new TableResult(
                columns,
                size,
                index -> new CellRow(columns, cells, index * width),
                () -> new Repairs(cells, columns).count(size),
                length);
    }
}
