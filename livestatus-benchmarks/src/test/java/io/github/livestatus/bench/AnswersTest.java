package io.github.livestatus.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    @ParameterizedTest
    @EnumSource(Body.class)
    void librariesReadTheSameValues(Body body) {
        int rows = Math.min(ROWS, body.rows());
        byte[] bytes = body.bytes(rows);
        List<Object> ours = Kept.of(sink -> Library.LIVESTATUS.reader().allTyped(body, bytes, sink));
        assertEquals(rows * body.columns().size(), ours.size());
        for (Library library : Library.values()) {
            assertEquals(ours, Kept.of(sink -> library.reader().allTyped(body, bytes, sink)), library.name());
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

    @Test
    void librariesMakeTheSameRecords() {
        byte[] bytes = Body.SIX.bytes(ROWS);
        List<Problem> ours = Library.LIVESTATUS.reader().records(bytes);
        assertEquals(ROWS, ours.size());
        for (Library library : Library.values()) {
            assertEquals(ours, library.reader().records(bytes), library.name());
        }
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
