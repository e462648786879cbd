package io.github.livestatus.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Services;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is measured gives the right answer. */
class MergeBenchmarkTest {
    @ParameterizedTest
    @CsvSource({"100, 100", "2000, 8000"})
    void rowsOfAllSitesComeInOrder(int rowsOfASite, int expected) {
        MergeBenchmark benchmark = new MergeBenchmark();
        benchmark.rowsOfASite = rowsOfASite;
        benchmark.prepare();
        assertEquals(
                4 * rowsOfASite,
                benchmark.parsed().stream().mapToInt(Result::size).sum());
        Result merged = benchmark.merged();
        assertEquals(expected, merged.size());
        Row before = merged.row(0);
        for (Row row : merged) {
            assertTrue(before.getLong(Services.LAST_STATE_CHANGE) >= row.getLong(Services.LAST_STATE_CHANGE));
            before = row;
        }
        assertEquals(4, merged.stream().map(Row::site).distinct().count());
    }
}
