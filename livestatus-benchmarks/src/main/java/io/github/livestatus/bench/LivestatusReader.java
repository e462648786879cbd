package io.github.livestatus.bench;

import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import java.util.Arrays;
import java.util.List;

/** This library. */
final class LivestatusReader implements Library.Reader {
    private final AnswerParser parser = AnswerParser.lenient();

    @Override
    public void allTyped(Body body, byte[] bytes, Sink sink) {
        Selected<?>[] columns = body.columns().toArray(Selected<?>[]::new);
        ColumnType[] types = body.types();
        for (Row row : parser.parse(bytes, bytes.length, body.resultColumns())) {
            for (int i = 0; i < columns.length; i++) {
                switch (types[i]) {
                    case TEXT -> sink.take(row.getString(columns[i]));
                    case NUMBER -> sink.take(row.getLong(columns[i]));
                    case FLAG -> sink.take(row.getBoolean(columns[i]));
                    case TIME -> sink.take(row.getInstant(columns[i]));
                    default -> sink.take(row.get(columns[i]));
                }
            }
        }
    }

    @Override
    public void threeInts(Body body, byte[] bytes, Sink sink) {
        Selected<?>[] columns =
                Arrays.stream(body.ints()).mapToObj(body.columns()::get).toArray(Selected<?>[]::new);
        for (Row row : parser.parse(bytes, bytes.length, body.resultColumns())) {
            for (Selected<?> column : columns) {
                sink.take(row.getLong(column));
            }
        }
    }

    @Override
    public List<Problem> records(byte[] bytes) {
        Result result = parser.parse(bytes, bytes.length, Body.SIX.resultColumns());
        return result.as(Problem.class);
    }
}
