package io.github.livestatus.bench;

import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import java.util.Arrays;
import java.util.List;

/** This library: a result of the whole body, which is then read row by row. The body has room behind it, as a connection reads it. */
final class LivestatusResultReader implements Library.Reader {
    private final AnswerParser parser = AnswerParser.lenient();
    private byte[] last;
    private byte[] withRoom;

    private Result parse(byte[] bytes, Body body) {
        if (bytes != last) {
            last = bytes;
            withRoom = withRoom(bytes);
        }
        return parser.parse(withRoom, bytes.length, body.resultColumns());
    }

    /** Returns a copy with the room behind it that a connection leaves for the parser. */
    static byte[] withRoom(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length + AnswerParser.SLACK);
    }

    @Override
    public void allTyped(Body body, byte[] bytes, Sink sink) {
        Selected<?>[] columns = body.columns().toArray(Selected<?>[]::new);
        ColumnType[] types = body.types();
        for (Row row : parse(bytes, body)) {
            LivestatusReader.takeAll(row, columns, types, sink);
        }
    }

    @Override
    public void threeInts(Body body, byte[] bytes, Sink sink) {
        Selected<?>[] columns = LivestatusReader.ints(body);
        for (Row row : parse(bytes, body)) {
            LivestatusReader.takeInts(row, columns, sink);
        }
    }

    @Override
    public List<Problem> records(byte[] bytes) {
        return parse(bytes, Body.SIX).as(Problem.class);
    }
}
