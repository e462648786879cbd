package io.github.livestatus.bench;

import com.alibaba.fastjson2.JSONReader;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.schema.ServiceState;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Fastjson2: its streaming reader. */
final class Fastjson2Reader implements Library.Reader {
    private static final ServiceState[] STATES = ServiceState.values();

    private final Charset charset;

    /** @param charset ASCII has a reader of its own, which is faster, and right where servers escape all else */
    Fastjson2Reader(Charset charset) {
        this.charset = charset;
    }

    private JSONReader reader(byte[] bytes) {
        return JSONReader.of(bytes, 0, bytes.length, charset);
    }

    @Override
    public void allTyped(Body body, byte[] bytes, Sink sink) {
        ColumnType[] types = body.types();
        try (JSONReader reader = reader(bytes)) {
            reader.nextIfArrayStart();
            while (reader.nextIfArrayStart()) {
                for (ColumnType type : types) {
                    take(reader, type, sink);
                }
                reader.nextIfArrayEnd();
            }
        }
    }

    private static void take(JSONReader reader, ColumnType type, Sink sink) {
        switch (type) {
            case TEXT -> sink.take(reader.nextIfNull() ? "" : reader.readString());
            case NUMBER -> sink.take(reader.readInt64Value());
            case DECIMAL -> sink.take(reader.nextIfNull() ? 0 : reader.readDoubleValue());
            case FLAG -> sink.take(reader.readBoolValue());
            case TIME -> sink.take(time(reader));
            case STATE -> sink.take(STATES[reader.readInt32Value()]);
            case LIST -> sink.take(texts(reader));
            case DICT -> {
                reader.skipValue();
                reader.nextIfComma();
            }
            case BLOB, ANY -> throw new IllegalArgumentException(type.name());
        }
    }

    private static Instant time(JSONReader reader) {
        long seconds = reader.readInt64Value();
        return seconds == 0 || seconds == -1 ? null : Instant.ofEpochSecond(seconds);
    }

    private static List<String> texts(JSONReader reader) {
        reader.nextIfArrayStart();
        List<String> texts = List.of();
        if (!reader.nextIfArrayEnd()) {
            texts = Collections.singletonList(reader.readString());
            if (!reader.nextIfArrayEnd()) {
                texts = new ArrayList<>(texts);
                do {
                    texts.add(reader.readString());
                } while (!reader.nextIfArrayEnd());
            }
        }
        reader.nextIfComma();
        return texts;
    }

    @Override
    public void threeInts(Body body, byte[] bytes, Sink sink) {
        int[] ints = body.ints();
        int width = body.columns().size();
        try (JSONReader reader = reader(bytes)) {
            reader.nextIfArrayStart();
            while (reader.nextIfArrayStart()) {
                int next = 0;
                for (int column = 0; column < width; column++) {
                    if (next < ints.length && column == ints[next]) {
                        sink.take(reader.readInt64Value());
                        next++;
                    } else {
                        reader.skipValue();
                        reader.nextIfComma();
                    }
                }
                reader.nextIfArrayEnd();
            }
        }
    }

    @Override
    public List<Problem> records(byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        try (JSONReader reader = reader(bytes)) {
            reader.nextIfArrayStart();
            while (reader.nextIfArrayStart()) {
                problems.add(new Problem(
                        reader.readString(),
                        reader.readString(),
                        STATES[reader.readInt32Value()],
                        reader.readString(),
                        time(reader),
                        reader.readDoubleValue()));
                reader.nextIfArrayEnd();
            }
        }
        return problems;
    }
}
