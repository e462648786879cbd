package io.github.livestatus.bench;

import com.jsoniter.JsonIterator;
import com.jsoniter.ValueType;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.schema.ServiceState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Jsoniter: its iterator, one for all runs. */
final class JsoniterReader implements Library.Reader {
    private static final ServiceState[] STATES = ServiceState.values();

    private final JsonIterator iterator = JsonIterator.parse(new byte[0]);

    @Override
    public void allTyped(Body body, byte[] bytes, Sink sink) {
        ColumnType[] types = body.types();
        try {
            iterator.reset(bytes);
            while (iterator.readArray()) {
                for (ColumnType type : types) {
                    iterator.readArray();
                    take(type, sink);
                }
                iterator.readArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(ColumnType type, Sink sink) throws IOException {
        switch (type) {
            case TEXT -> sink.take(iterator.readNull() ? "" : iterator.readString());
            case NUMBER -> sink.take(iterator.readLong());
            case DECIMAL -> sink.take(iterator.readNull() ? 0 : iterator.readDouble());
            case FLAG -> sink.take(flag());
            case TIME -> sink.take(time());
            case STATE -> sink.take(STATES[iterator.readInt()]);
            case LIST -> sink.take(texts());
            case DICT -> iterator.skip();
            case BLOB, ANY -> throw new IllegalArgumentException(type.name());
        }
    }

    private boolean flag() throws IOException {
        return iterator.whatIsNext() == ValueType.BOOLEAN ? iterator.readBoolean() : iterator.readInt() != 0;
    }

    private Instant time() throws IOException {
        long seconds = iterator.readLong();
        return seconds == 0 || seconds == -1 ? null : Instant.ofEpochSecond(seconds);
    }

    private List<String> texts() throws IOException {
        if (!iterator.readArray()) {
            return List.of();
        }
        String first = iterator.readString();
        if (!iterator.readArray()) {
            return Collections.singletonList(first);
        }
        List<String> texts = new ArrayList<>(List.of(first));
        do {
            texts.add(iterator.readString());
        } while (iterator.readArray());
        return texts;
    }

    @Override
    public void threeInts(Body body, byte[] bytes, Sink sink) {
        int[] ints = body.ints();
        int width = body.columns().size();
        try {
            iterator.reset(bytes);
            while (iterator.readArray()) {
                int next = 0;
                for (int column = 0; column < width; column++) {
                    iterator.readArray();
                    if (next < ints.length && column == ints[next]) {
                        sink.take(iterator.readLong());
                        next++;
                    } else {
                        iterator.skip();
                    }
                }
                iterator.readArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Problem> records(byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        try {
            iterator.reset(bytes);
            while (iterator.readArray()) {
                problems.add(problem());
                iterator.readArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    private Problem problem() throws IOException {
        iterator.readArray();
        String hostName = iterator.readString();
        iterator.readArray();
        String description = iterator.readString();
        iterator.readArray();
        ServiceState state = STATES[iterator.readInt()];
        iterator.readArray();
        String pluginOutput = iterator.readString();
        iterator.readArray();
        Instant lastCheck = time();
        iterator.readArray();
        return new Problem(hostName, description, state, pluginOutput, lastCheck, iterator.readDouble());
    }
}
