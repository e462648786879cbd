package io.github.livestatus.bench;

import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.parse.ByteSource;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.RecordCollector;
import io.github.livestatus.schema.Services;
import java.util.Arrays;
import java.util.List;

/** This library: rows handed over one after the other. The bytes come as from a socket, with a copy into its buffer. */
final class LivestatusReader implements Library.Reader {
    private static final Query SIX = Query.from(Services.TABLE).columns(Body.SIX.columns());

    private final AnswerParser parser = AnswerParser.lenient();

    @Override
    public void allTyped(Body body, byte[] bytes, Sink sink) {
        Selected<?>[] columns = body.columns().toArray(Selected<?>[]::new);
        ColumnType[] types = body.types();
        parser.forEach(source(bytes), bytes.length, body.resultColumns(), row -> takeAll(row, columns, types, sink));
    }

    /** Takes every cell as the type of its column. */
    static void takeAll(Row row, Selected<?>[] columns, ColumnType[] types, Sink sink) {
        for (int i = 0; i < columns.length; i++) {
            switch (types[i]) {
                case TEXT -> sink.take(row.getString(columns[i]));
                case NUMBER -> sink.take(row.getLong(columns[i]));
                case DECIMAL -> sink.take(row.getDouble(columns[i]));
                case FLAG -> sink.take(row.getBoolean(columns[i]));
                case TIME -> sink.take(row.getInstant(columns[i]));
                case STATE, LIST -> sink.take(row.get(columns[i]));
                case DICT -> {}
                case BLOB, ANY -> throw new IllegalArgumentException(types[i].name());
            }
        }
    }

    @Override
    public void threeInts(Body body, byte[] bytes, Sink sink) {
        Selected<?>[] columns = ints(body);
        parser.forEach(source(bytes), bytes.length, body.resultColumns(), row -> takeInts(row, columns, sink));
    }

    static Selected<?>[] ints(Body body) {
        return Arrays.stream(body.ints()).mapToObj(body.columns()::get).toArray(Selected<?>[]::new);
    }

    static void takeInts(Row row, Selected<?>[] columns, Sink sink) {
        for (Selected<?> column : columns) {
            sink.take(row.getLong(column));
        }
    }

    @Override
    public List<Problem> records(byte[] bytes) {
        RecordCollector<Problem> problems = new RecordCollector<>(SIX, Problem.class);
        parser.forEach(source(bytes), bytes.length, Body.SIX.resultColumns(), problems);
        return problems.records();
    }

    private static ByteSource source(byte[] bytes) {
        int[] next = new int[1];
        return (into, offset, length) -> {
            int count = Math.min(length, bytes.length - next[0]);
            System.arraycopy(bytes, next[0], into, offset, count);
            next[0] += count;
            return count;
        };
    }
}
