package io.github.livestatus.bench;

import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import java.util.List;

/** This library: a result of the whole body, which is then read row by row. */
final class LivestatusResultReader implements Library.Reader {
    private final AnswerParser parser = AnswerParser.lenient();

    @Override
    public void allTyped(Body body, byte[] bytes, Sink sink) {
        Selected<?>[] columns = body.columns().toArray(Selected<?>[]::new);
        ColumnType[] types = body.types();
        for (Row row : parser.parse(bytes, bytes.length, body.resultColumns())) {
            LivestatusReader.takeAll(row, columns, types, sink);
        }
    }

    @Override
    public void threeInts(Body body, byte[] bytes, Sink sink) {
        Selected<?>[] columns = LivestatusReader.ints(body);
        for (Row row : parser.parse(bytes, bytes.length, body.resultColumns())) {
            LivestatusReader.takeInts(row, columns, sink);
        }
    }

    @Override
    public List<Problem> records(byte[] bytes) {
        Result result = parser.parse(bytes, bytes.length, Body.SIX.resultColumns());
        return result.as(Problem.class);
    }
}
