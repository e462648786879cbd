package io.github.livestatus.bench;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.NumberConverter;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.schema.ServiceState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Dsl-json: its reader of tokens, one for all runs. */
final class DslJsonReader implements Library.Reader {
    private static final ServiceState[] STATES = ServiceState.values();

    private final JsonReader<Object> reader =
            new DslJson<>(new DslJson.Settings<>().doublePrecision(JsonReader.DoublePrecision.EXACT)).newReader();

    @Override
    public void allTyped(Body body, byte[] bytes, Sink sink) {
        ColumnType[] types = body.types();
        try {
            begin(bytes);
            do {
                reader.getNextToken();
                for (ColumnType type : types) {
                    take(reader.getNextToken(), type, sink);
                    reader.getNextToken();
                }
            } while (reader.getNextToken() == ',');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(byte[] bytes) throws IOException {
        reader.process(bytes, bytes.length);
        reader.getNextToken();
    }

    private void take(byte token, ColumnType type, Sink sink) throws IOException {
        switch (type) {
            case TEXT -> sink.take(isNull(token) ? "" : reader.readString());
            case NUMBER -> sink.take(NumberConverter.deserializeLong(reader));
            case DECIMAL -> sink.take(isNull(token) ? 0 : NumberConverter.deserializeDouble(reader));
            case FLAG -> sink.take(flag(token));
            case TIME -> sink.take(time());
            case STATE -> sink.take(STATES[NumberConverter.deserializeInt(reader)]);
            case LIST -> sink.take(texts());
            case DICT -> skipNested();
            case BLOB, ANY -> throw new IllegalArgumentException(type.name());
        }
    }

    private boolean isNull(byte token) throws IOException {
        return token == 'n' && reader.wasNull();
    }

    private boolean flag(byte token) throws IOException {
        return switch (token) {
            case 't' -> reader.wasTrue();
            case 'f' -> !reader.wasFalse();
            default -> NumberConverter.deserializeLong(reader) != 0;
        };
    }

    private Instant time() throws IOException {
        long seconds = NumberConverter.deserializeLong(reader);
        return seconds == 0 || seconds == -1 ? null : Instant.ofEpochSecond(seconds);
    }

    private List<String> texts() throws IOException {
        if (reader.getNextToken() == ']') {
            return List.of();
        }
        String first = reader.readString();
        if (reader.getNextToken() == ']') {
            return Collections.singletonList(first);
        }
        List<String> texts = new ArrayList<>(List.of(first));
        do {
            reader.getNextToken();
            texts.add(reader.readString());
        } while (reader.getNextToken() == ',');
        return texts;
    }

    /** Skips a list or dict up to its last byte; what the reader offers goes on to the token behind it. */
    private void skipNested() throws IOException {
        int depth = 1;
        while (depth > 0) {
            switch (reader.getNextToken()) {
                case '[', '{' -> depth++;
                case ']', '}' -> depth--;
                case '"' -> reader.readString();
                default -> {}
            }
        }
    }

    @Override
    public void threeInts(Body body, byte[] bytes, Sink sink) {
        int[] ints = body.ints();
        int width = body.columns().size();
        try {
            begin(bytes);
            do {
                reader.getNextToken();
                int next = 0;
                for (int column = 0; column < width; column++) {
                    reader.getNextToken();
                    if (next < ints.length && column == ints[next]) {
                        sink.take(NumberConverter.deserializeLong(reader));
                        reader.getNextToken();
                        next++;
                    } else {
                        reader.skip();
                    }
                }
            } while (reader.getNextToken() == ',');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Problem> records(byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        try {
            begin(bytes);
            do {
                problems.add(problem());
            } while (reader.getNextToken() == ',');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    private Problem problem() throws IOException {
        reader.getNextToken();
        reader.getNextToken();
        String hostName = reader.readString();
        nextCell();
        String description = reader.readString();
        nextCell();
        ServiceState state = STATES[NumberConverter.deserializeInt(reader)];
        nextCell();
        String pluginOutput = reader.readString();
        nextCell();
        Instant lastCheck = time();
        nextCell();
        double latency = NumberConverter.deserializeDouble(reader);
        reader.getNextToken();
        return new Problem(hostName, description, state, pluginOutput, lastCheck, latency);
    }

    private void nextCell() throws IOException {
        reader.getNextToken();
        reader.getNextToken();
    }
}
