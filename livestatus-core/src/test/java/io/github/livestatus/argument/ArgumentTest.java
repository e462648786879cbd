package io.github.livestatus.argument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ArgumentTest {
    private static String refusal(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    @Test
    void aRejectionNamesTheArgumentTheRuleAndTheValue() {
        assertEquals(
                "timeout must be more than zero: PT0S", refusal(() -> Argument.positive("timeout", Duration.ZERO)));
        assertEquals(
                "timeout must not be negative: PT-1S",
                refusal(() -> Argument.notNegative("timeout", Duration.ofSeconds(-1))));
        assertEquals("limit must not be negative: -1", refusal(() -> Argument.notNegative("limit", -1)));
        assertEquals("rows must be at least 1: 0", refusal(() -> Argument.atLeast(1, "rows", 0)));
        assertEquals("rows must be from 1 to 5: 6", refusal(() -> Argument.between(1, 5, "rows", 6)));
    }

    @Test
    void aTooShortTimeoutIsRejected() {
        Duration nanosecond = Duration.ofNanos(1);
        assertEquals(
                "connectTimeout must be at least 1 ms: PT0.000000001S",
                refusal(() -> Argument.timeout("connectTimeout", nanosecond)));
        assertEquals(
                "idleTimeout must be zero or at least 1 ms: PT0.000000001S",
                refusal(() -> Argument.zeroOrTimeout("idleTimeout", nanosecond)));
        assertEquals(Duration.ZERO, Argument.zeroOrTimeout("idleTimeout", Duration.ZERO));
        assertEquals(Duration.ofMillis(1), Argument.timeout("connectTimeout", Duration.ofMillis(1)));
        assertEquals(Duration.ofDays(36_500), Argument.timeout("connectTimeout", Duration.ofSeconds(Long.MAX_VALUE)));
    }

    @Test
    void aValidArgumentIsReturned() {
        assertEquals(Duration.ofNanos(1), Argument.positive("timeout", Duration.ofNanos(1)));
        assertEquals(Duration.ZERO, Argument.notNegative("timeout", Duration.ZERO));
        assertEquals(0, Argument.notNegative("limit", 0));
        assertEquals(5, Argument.between(1, 5, "rows", 5));
    }

    @Test
    void aNullArgumentIsNamed() {
        assertEquals(
                "timeout",
                assertThrows(NullPointerException.class, () -> Argument.positive("timeout", null))
                        .getMessage());
    }
}
