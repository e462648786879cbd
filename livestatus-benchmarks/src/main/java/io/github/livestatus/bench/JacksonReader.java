package io.github.livestatus.bench;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.schema.ServiceState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Jackson: its streaming parser, with one factory for all runs, and databind for records. */
final class JacksonReader implements Library.Reader {
    private static final ServiceState[] STATES = ServiceState.values();

    private final JsonFactory factory = new JsonFactory();
    private final ObjectReader records = mapper(factory).readerFor(new TypeReference<List<Problem>>() {});

    private static ObjectMapper mapper(JsonFactory factory) {
        ObjectMapper mapper = new ObjectMapper(factory);
        mapper.configOverride(Problem.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY));
        return mapper.registerModule(new SimpleModule().addDeserializer(Instant.class, new Seconds()));
    }

    @Override
    public void allTyped(Body body, byte[] bytes, Sink sink) {
        ColumnType[] types = body.types();
        try (JsonParser parser = factory.createParser(bytes)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                for (ColumnType type : types) {
                    parser.nextToken();
                    take(parser, type, sink);
                }
                parser.nextToken();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(JsonParser parser, ColumnType type, Sink sink) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            sink.take(type == ColumnType.TEXT ? "" : null);
            return;
        }
        switch (type) {
            case TEXT -> sink.take(parser.getText());
            case NUMBER -> sink.take(parser.getLongValue());
            case DECIMAL -> sink.take(parser.getDoubleValue());
            case FLAG -> sink.take(flag(parser));
            case TIME -> sink.take(time(parser));
            case STATE -> sink.take(STATES[parser.getIntValue()]);
            case LIST -> sink.take(texts(parser));
            case DICT, BLOB, ANY -> throw new IllegalArgumentException(type.name());
        }
    }

    private static boolean flag(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_NUMBER_INT && parser.getIntValue() != 0;
    }

    private static Instant time(JsonParser parser) throws IOException {
        long seconds = parser.getLongValue();
        return seconds == 0 || seconds == -1 ? null : Instant.ofEpochSecond(seconds);
    }

    private static List<String> texts(JsonParser parser) throws IOException {
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            texts.add(parser.getText());
        }
        return texts;
    }

    @Override
    public void threeInts(Body body, byte[] bytes, Sink sink) {
        int[] ints = body.ints();
        try (JsonParser parser = factory.createParser(bytes)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                int next = 0;
                JsonToken token = parser.nextToken();
                for (int column = 0; token != JsonToken.END_ARRAY; column++) {
                    if (next < ints.length && column == ints[next]) {
                        sink.take(parser.getLongValue());
                        next++;
                    } else {
                        parser.skipChildren();
                    }
                    token = parser.nextToken();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Problem> records(byte[] bytes) {
        try {
            return records.readValue(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Seconds extends StdScalarDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        Seconds() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return time(parser);
        }
    }
}
