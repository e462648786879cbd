package io.github.livestatus.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured lends two things, and each of them to one thread at a time. */
@Timeout(60)
class BorrowBenchmarkTest {
    @ParameterizedTest
    @EnumSource(BorrowBenchmark.Library.class)
    void twoAreLentAndComeBack(BorrowBenchmark.Library library) throws Exception {
        BorrowBenchmark.Lending lending = library.open();
        Object one = lending.borrow();
        Object other = lending.borrow();
        assertNotSame(one, other);
        lending.giveBack(one);
        assertEquals(one, lending.borrow());
        lending.giveBack(one);
        lending.giveBack(other);
        Set<Object> lent = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<?>> asking = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            asking.add(threads.submit(() -> {
                for (int k = 0; k < 1000; k++) {
                    Object borrowed = lending.borrow();
                    assertTrue(lent.add(borrowed), "lent twice");
                    lent.remove(borrowed);
                    lending.giveBack(borrowed);
                }
                return null;
            }));
        }
        threads.shutdown();
        for (Future<?> each : asking) {
            each.get();
        }
    }
}
