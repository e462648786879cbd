package io.github.livestatus.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Dialect;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PoolSettingsTest {
    private static final PoolSettings DEFAULTS = PoolSettings.defaults();

    @Test
    void settingsWithTheSameValuesAreEqual() {
        PoolSettings two = DEFAULTS.maxConnections(5).strict(true).dialect(Dialect.NAEMON);
        PoolSettings other = DEFAULTS.dialect(Dialect.NAEMON).strict(true).maxConnections(5);
        assertEquals(two, other);
        assertEquals(two.hashCode(), other.hashCode());
        assertEquals(two.toString(), other.toString());
        assertNotEquals(two, DEFAULTS);
        assertEquals(DEFAULTS, DEFAULTS.maxConnections(5).maxConnections(2));
    }

    @Test
    void aChangeDoesNotModifyTheOriginal() {
        DEFAULTS.maxConnections(5).dialect(Dialect.NAEMON).rideOutReloads(true);
        assertEquals(2, DEFAULTS.maxConnections());
        assertEquals(Optional.empty(), DEFAULTS.dialect());
        assertEquals(Duration.ofSeconds(60), DEFAULTS.queryTimeout());
    }

    @Test
    void aValueOutOfBoundsIsRejectedWithNameLimitAndValue() {
        assertRefused("maxConnections must be from 1 to 1000: 5000", s -> s.maxConnections(5000));
        assertRefused("maxConnections must be from 1 to 1000: 0", s -> s.maxConnections(0));
        assertRefused("maxResponseBytes must be from 1 to 2147483631: 0", s -> s.maxResponseBytes(0));
        assertRefused("minBytesPerSecond must be from 0 to 2147483647: -1", s -> s.minBytesPerSecond(-1));
        assertRefused("maxCellBytes must be from 1 to 2147483647: -1", s -> s.maxCellBytes(-1));
        assertRefused("maxNesting must be from 1 to 500: 501", s -> s.maxNesting(501));
    }

    @Test
    void aTooShortTimeIsRejected() {
        Duration nanosecond = Duration.ofNanos(1);
        assertRefused("connectTimeout must be at least 1 ms: PT0.000000001S", s -> s.connectTimeout(nanosecond));
        assertRefused("firstByteTimeout must be at least 1 ms: PT0S", s -> s.firstByteTimeout(Duration.ZERO));
        assertRefused("queryTimeout must be at least 1 ms: PT-1S", s -> s.queryTimeout(Duration.ofSeconds(-1)));
        assertRefused("logTimeout must be at least 1 ms: PT0S", s -> s.logTimeout(Duration.ZERO));
        assertRefused("idleTimeout must be zero or at least 1 ms: PT-1S", s -> s.idleTimeout(Duration.ofSeconds(-1)));
        assertRefused("maxLifetime must be zero or at least 1 ms: PT0.000000001S", s -> s.maxLifetime(nanosecond));
        assertRefused("borrowTimeout must be zero or at least 1 ms: PT0.000000001S", s -> s.borrowTimeout(nanosecond));
        assertRefused("leakWarning must be zero or at least 1 ms: PT0.000000001S", s -> s.leakWarning(nanosecond));
    }

    private static void assertRefused(String message, UnaryOperator<PoolSettings> change) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> change.apply(DEFAULTS));
        assertEquals(message, refused.getMessage());
    }

    @Test
    void zeroIsAcceptedWhereItHasAMeaning() {
        List<Function<PoolSettings, Duration>> zeros = List.of(
                s -> s.idleTimeout(Duration.ZERO).idleTimeout(),
                s -> s.maxLifetime(Duration.ZERO).maxLifetime(),
                s -> s.borrowTimeout(Duration.ZERO).borrowTimeout(),
                s -> s.leakWarning(Duration.ZERO).leakWarning());
        assertTrue(zeros.stream().allMatch(zero -> zero.apply(DEFAULTS).isZero()));
    }

    @Test
    void aBuilderRejectsAnInvalidSettingImmediately() {
        LivestatusPool.Builder builder = LivestatusPool.builder("127.0.0.1");
        assertThrows(IllegalArgumentException.class, () -> builder.maxConnections(1001));
        assertThrows(IllegalArgumentException.class, () -> builder.queryTimeout(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> builder.connectTimeout(Duration.ZERO));
    }
}
