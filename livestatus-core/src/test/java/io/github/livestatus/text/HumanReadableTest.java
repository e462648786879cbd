package io.github.livestatus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HumanReadableTest {
    @Test
    void agesHaveTheirTwoLargestUnits() {
        assertEquals("0s", HumanReadable.age(Duration.ZERO));
        assertEquals("59s", HumanReadable.age(Duration.ofSeconds(59)));
        assertEquals("1m 0s", HumanReadable.age(Duration.ofSeconds(60)));
        assertEquals("59m 59s", HumanReadable.age(Duration.ofSeconds(3599)));
        assertEquals("23h 59m", HumanReadable.age(Duration.ofSeconds(86_399)));
        assertEquals("1d 0h", HumanReadable.age(Duration.ofSeconds(86_400)));
        assertEquals("-5s", HumanReadable.age(Duration.ofSeconds(-5)));
    }

    @Test
    void sizesAndTimesHaveAShortUnit() {
        assertEquals("999 B", HumanReadable.size(999));
        assertEquals("14.2 kB", HumanReadable.size(14_200));
        assertEquals("3.4 MB", HumanReadable.size(3_400_000));
        assertEquals("0.4 ms", HumanReadable.time(Duration.ofNanos(400_000)));
        assertEquals("35 ms", HumanReadable.time(Duration.ofMillis(35)));
        assertEquals("12.3 s", HumanReadable.time(Duration.ofMillis(12_300)));
    }

    @Test
    void countsHaveTheRightPlural() {
        assertEquals("0 rows", HumanReadable.count(0, "row"));
        assertEquals("1 row", HumanReadable.count(1, "row"));
    }
}
