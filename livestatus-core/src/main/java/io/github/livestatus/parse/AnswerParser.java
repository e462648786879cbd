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
 * Parses the body of a response to rows. Immutable and thread-safe.
 *
 * <p>Structure is never repaired: unbalanced brackets, rows of the wrong width, bytes after the end and a truncated body are
 * errors. Values are repaired, unless the parser is {@link #strict()}: bytes that are not UTF-8, lone surrogates, raw control
 * characters, escapes that JSON does not have, bare {@code nan} and {@code inf}, and values without meaning in their column.
 * {@link Result#repairs()} counts the repairs.
 */
public final class AnswerParser {
    /**
     * Number of bytes after a body, in its array, that the parser may write and read; so it can read whole words to the end of the
     * body. A body without them is copied.
     */
    public static final int SLACK = 32;

    private static final int MAX_NESTING = 64;
    private static final int MAX_CELL_BYTES = 64 << 20;

    private final Settings settings;

    private AnswerParser(Settings settings) {
        this.settings = settings;
    }

    /** Returns a parser that repairs malformed values and counts the repairs. */
    public static AnswerParser lenient() {
        return new AnswerParser(new Settings(false, MAX_NESTING, MAX_CELL_BYTES, bytes -> {}));
    }

    /** Returns a parser that rejects every value that a lenient one repairs. The message has row, column and byte. */
    public static AnswerParser strict() {
        return lenient().madeStrict();
    }

    /** Returns a strict parser with the limits of this one. */
    public AnswerParser madeStrict() {
        return new AnswerParser(new Settings(true, settings.maxNesting(), settings.maxCellBytes(), settings.memory()));
    }

    /** Returns a parser with this maximum nesting of lists and dicts in a cell, 1 to 500. Default: 64. */
    public AnswerParser withMaxNesting(int depth) {
        return new AnswerParser(new Settings(settings.isStrict(), depth, settings.maxCellBytes(), settings.memory()));
    }

    /** Returns a parser with this maximum JSON size of a cell; in {@link #forEach} of a row, and around the rows. Default: 64 MiB. */
    public AnswerParser withMaxCellBytes(int bytes) {
        return new AnswerParser(new Settings(settings.isStrict(), settings.maxNesting(), bytes, settings.memory()));
    }

    /** Returns a parser that first reports to {@code memory} the bytes that it needs beside the body. An exception there ends it. */
    public AnswerParser withMemory(LongConsumer memory) {
        return new AnswerParser(
                new Settings(settings.isStrict(), settings.maxNesting(), settings.maxCellBytes(), memory));
    }

    /**
     * Parses a {@code json} body.
     *
     * @param body the result keeps this array, whose first {@code length} bytes are the body; nobody may write to it afterwards
     * @param columns the queried columns; null for a query without Columns, then the first row holds the names (Icinga 2.13.6
     *     sends {@code []} without names if no row matches: the result then has no columns)
     * @throws MalformedResponseException if the body is not a list of rows of that width
     * @throws LimitExceededException if a cell is larger or nests deeper than allowed
     */
    public Result parse(byte[] body, int length, RowColumns columns) {
        RowReader reader = new RowReader(padded(body, length), length, settings, columns, 0);
        reader.check(reader.read(0, () -> {}), true);
        return result(reader, length);
    }

    /**
     * Parses a {@code wrapped_json} body, as Naemon and LMD send it: keys in any order, {@code columns} flat or nested. Unknown
     * keys are ignored.
     *
     * @param body as in {@link #parse}
     * @param columns the queried columns; null for a query without Columns, then the names are under {@code columns} or in the
     *     first row
     * @throws MalformedResponseException if the body is not such an object; also if it is empty: Icinga 2.13.6 sends no body for a
     *     format that it does not know
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
     * Parses a {@code json} body while it arrives. Its memory depends only on the longest row. Reads exactly {@code length} bytes,
     * or fewer if it throws. Exceptions of the consumer are thrown unchanged.
     *
     * @param length number of bytes of the body
     * @param columns as in {@link #parse}
     * @param rows receives each row; a row can be read only during that call, later reads throw IllegalStateException
     * @return the number of rows
     * @throws MalformedResponseException if the body is not a list of rows of that width, or is truncated; the consumer may have
     *     received the rows before the error
     * @throws LivestatusException if the source throws it
     */
    public long forEach(ByteSource source, long length, RowColumns columns, Consumer<? super Row> rows) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(rows, "rows");
        return new RowStream(settings, source, length, columns, rows).run();
    }

    /**
     * Parses a {@code wrapped_json} body while it arrives, like {@link #forEach}.
     *
     * @param columns the queried columns; not null, because names may come after the rows
     * @param failed receives the error of each failed backend, by the backend's key, after the last row
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

    /** Writes the end of any string or number after {@code limit}: a quote, and a second one in case the first is escaped. */
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
