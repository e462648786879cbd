package io.github.livestatus.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.result.Row;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured gives the right answers: all libraries read the same from a body. */
class AnswersTest {
    private static final int ROWS = 500;

    /** Keeps what it takes. */
    private static final class Kept implements Sink {
        private final List<Object> values = new ArrayList<>();

        @Override
        public void take(Object value) {
            values.add(value);
        }

        @Override
        public void take(long value) {
            values.add(value);
        }

        @Override
        public void take(double value) {
            values.add(value);
        }

        @Override
        public void take(boolean value) {
            values.add(value);
        }

        static List<Object> of(Consumer<Sink> reading) {
            Kept kept = new Kept();
            reading.accept(kept);
            return kept.values;
        }
    }

    /** Counts what it takes, and makes one number of it, which its order decides too. */
    private static final class Hash implements Sink {
        private long count;
        private long hash;

        @Override
        public void take(Object value) {
            add(value == null ? 7 : value instanceof Enum<?> state ? state.ordinal() : value.hashCode());
        }

        @Override
        public void take(long value) {
            add(Long.hashCode(value));
        }

        @Override
        public void take(double value) {
            add(Double.hashCode(value));
        }

        @Override
        public void take(boolean value) {
            add(Boolean.hashCode(value));
        }

        private void add(int value) {
            count++;
            hash = hash * 31 + value;
        }

        static String of(Consumer<Sink> reading) {
            Hash hash = new Hash();
            reading.accept(hash);
            return hash.count + " values, hash " + hash.hash;
        }
    }

    @ParameterizedTest
    @EnumSource(Body.class)
    void librariesReadTheSameValues(Body body) {
        int rows = Math.min(ROWS, body.rows());
        byte[] bytes = body.bytes(rows);
        List<Object> ours = Kept.of(sink -> Library.LIVESTATUS.reader().allTyped(body, bytes, sink));
        long columns = body.columns().stream()
                .filter(column -> column != Services.CUSTOM_VARIABLES)
                .count();
        assertEquals(rows * columns, ours.size());
        for (Library library : Library.values()) {
            assertEquals(ours, Kept.of(sink -> library.reader().allTyped(body, bytes, sink)), library.name());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Body.class,
            names = {"NAEMON", "ICINGA2", "VARIED", "VARIED_ICINGA2"})
    void librariesReadTheSameValuesFromTheWholeBodyThatIsMeasured(Body body) {
        byte[] bytes = body.bytes();
        String ours = Hash.of(sink -> Library.LIVESTATUS.reader().allTyped(body, bytes, sink));
        for (Library library : Library.values()) {
            assertEquals(ours, Hash.of(sink -> library.reader().allTyped(body, bytes, sink)), library.name());
        }
    }

    @ParameterizedTest
    @EnumSource(Body.class)
    void librariesReadTheSameInts(Body body) {
        int rows = Math.min(ROWS, body.rows());
        byte[] bytes = body.bytes(rows);
        List<Object> ours = Kept.of(sink -> Library.LIVESTATUS.reader().threeInts(body, bytes, sink));
        assertEquals(rows * body.ints().length, ours.size());
        for (Library library : Library.values()) {
            assertEquals(ours, Kept.of(sink -> library.reader().threeInts(body, bytes, sink)), library.name());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Body.class,
            names = {"SIX", "VARIED_SIX"})
    void librariesMakeTheSameRecords(Body body) {
        byte[] bytes = body.bytes(ROWS);
        List<Problem> ours = Library.LIVESTATUS.reader().records(bytes);
        assertEquals(ROWS, ours.size());
        for (Library library : Library.values()) {
            assertEquals(ours, library.reader().records(bytes), library.name());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Library.class,
            names = {"JACKSON", "FASTJSON2", "FASTJSON2_ASCII", "DSL_JSON", "JSONITER", "WAST"})
    void rivalsAreOfTheVersionsTheyAreSaidToBe(Library library) {
        Class<?> rival =
                switch (library) {
                    case LIVESTATUS, LIVESTATUS_RESULT -> throw new IllegalArgumentException(library.name());
                    case JACKSON -> com.fasterxml.jackson.core.JsonFactory.class;
                    case FASTJSON2, FASTJSON2_ASCII -> com.alibaba.fastjson2.JSONReader.class;
                    case DSL_JSON -> com.dslplatform.json.JsonReader.class;
                    case JSONITER -> com.jsoniter.JsonIterator.class;
                    case WAST -> io.github.wycst.wast.json.JSON.class;
                };
        String jar = rival.getProtectionDomain().getCodeSource().getLocation().getPath();
        String version = library.settings().substring(0, library.settings().indexOf(','));
        assertTrue(jar.endsWith("-" + version + ".jar"), jar + " is " + version);
    }

    @Test
    void theFirstRowIsThatOfTheBody() {
        Row row = new FirstRowBenchmark().parse();
        assertEquals("site01-host1", row.get(Services.HOST_NAME));
        assertEquals(ServiceState.OK, row.get(Services.STATE));
    }

    @Test
    void bodiesAreOfTheSizeTheyAreSaidToBe() {
        assertEquals(20, Body.TINY.bytes().length);
        assertEquals(10.9, Body.NAEMON.bytes().length / 1e6, 0.05);
        assertEquals(8_000, Body.LONG.bytes().length / Body.LONG.rows(), 1_000);
    }
}
