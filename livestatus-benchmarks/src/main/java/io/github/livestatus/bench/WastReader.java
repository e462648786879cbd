package io.github.livestatus.bench;

import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.schema.ServiceState;
import io.github.wycst.wast.json.JSON;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Wast: it makes a tree of the whole body, of which the cells are then taken. */
final class WastReader implements Library.Reader {
    private static final ServiceState[] STATES = ServiceState.values();

    @Override
    public void allTyped(Body body, byte[] bytes, Sink sink) {
        ColumnType[] types = body.types();
        for (Object row : (List<?>) JSON.parse(bytes)) {
            List<?> cells = (List<?>) row;
            for (int i = 0; i < types.length; i++) {
                take(cells.get(i), types[i], sink);
            }
        }
    }

    private static void take(Object value, ColumnType type, Sink sink) {
        switch (type) {
            case TEXT -> sink.take(value == null ? "" : value);
            case NUMBER -> sink.take(((Number) value).longValue());
            case DECIMAL -> sink.take(value == null ? 0 : ((Number) value).doubleValue());
            case FLAG -> sink.take(flag(value));
            case TIME -> sink.take(time(value));
            case STATE -> sink.take(STATES[((Number) value).intValue()]);
            case LIST -> sink.take(value);
            case DICT -> {}
            case BLOB, ANY -> throw new IllegalArgumentException(type.name());
        }
    }

    private static boolean flag(Object value) {
        return value instanceof Boolean flag ? flag : ((Number) value).longValue() != 0;
    }

    private static Instant time(Object value) {
        long seconds = ((Number) value).longValue();
        return seconds == 0 || seconds == -1 ? null : Instant.ofEpochSecond(seconds);
    }

    @Override
    public void threeInts(Body body, byte[] bytes, Sink sink) {
        int[] ints = body.ints();
        for (Object row : (List<?>) JSON.parse(bytes)) {
            for (int column : ints) {
                sink.take(((Number) ((List<?>) row).get(column)).longValue());
            }
        }
    }

    @Override
    public List<Problem> records(byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        for (Object row : (List<?>) JSON.parse(bytes)) {
            List<?> cells = (List<?>) row;
            problems.add(new Problem(
                    (String) cells.get(0),
                    (String) cells.get(1),
                    STATES[((Number) cells.get(2)).intValue()],
                    (String) cells.get(3),
                    time(cells.get(4)),
                    ((Number) cells.get(5)).doubleValue()));
        }
        return problems;
    }
}
