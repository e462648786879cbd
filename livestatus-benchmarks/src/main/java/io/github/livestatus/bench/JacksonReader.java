package io.github.livestatus.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.schema.ServiceState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Jackson: its streaming parser, with one factory for all runs. */
final class JacksonReader implements Library.Reader {
    private static final ServiceState[] STATES = ServiceState.values();

    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

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
        switch (type) {
            case TEXT -> sink.take(isNull(parser) ? "" : parser.getText());
            case NUMBER -> sink.take(parser.getLongValue());
            case DECIMAL -> sink.take(isNull(parser) ? 0 : parser.getDoubleValue());
            case FLAG -> sink.take(flag(parser));
            case TIME -> sink.take(time(parser.getLongValue()));
            case STATE -> sink.take(STATES[parser.getIntValue()]);
            case LIST -> sink.take(texts(parser));
            case DICT -> parser.skipChildren();
            case BLOB, ANY -> throw new IllegalArgumentException(type.name());
        }
    }

    private static boolean isNull(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    private static boolean flag(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_NUMBER_INT && parser.getIntValue() != 0;
    }

    private static Instant time(long seconds) {
        return seconds == 0 || seconds == -1 ? null : Instant.ofEpochSecond(seconds);
    }

    private static List<String> texts(JsonParser parser) throws IOException {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return List.of();
        }
        String first = parser.getText();
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return Collections.singletonList(first);
        }
        List<String> texts = new ArrayList<>(List.of(first));
        do {
            texts.add(parser.getText());
        } while (parser.nextToken() != JsonToken.END_ARRAY);
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
        List<Problem> problems = new ArrayList<>();
        try (JsonParser parser = factory.createParser(bytes)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                problems.add(problem(parser));
                parser.nextToken();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    private static Problem problem(JsonParser parser) throws IOException {
        String hostName = parser.nextTextValue();
        String description = parser.nextTextValue();
        ServiceState state = STATES[parser.nextIntValue(0)];
        String pluginOutput = parser.nextTextValue();
        Instant lastCheck = time(parser.nextLongValue(0));
        parser.nextToken();
        return new Problem(hostName, description, state, pluginOutput, lastCheck, parser.getDoubleValue());
    }
}
