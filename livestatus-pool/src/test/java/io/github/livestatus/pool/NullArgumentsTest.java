package io.github.livestatus.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.livestatus.lql.Query;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Endpoint;
import java.time.Duration;
import java.util.Collections;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Null is rejected immediately with the name of the parameter. */
class NullArgumentsTest {
    private static final String NOWHERE = "unix:/nowhere";

    private final LivestatusPool.Builder builder = LivestatusPool.builder(NOWHERE);
    private final LivestatusPool pool = builder.build();

    @AfterEach
    void close() {
        pool.close();
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void callsNameTheNullParameter() {
        assertNames("query", () -> pool.query((Query) null));
        assertNames("query", () -> pool.queryAsync(null));
        assertNames("query", () -> pool.forEach(null, row -> {}));
        assertNames("rows", () -> pool.forEach(Sample.NAMES, null));
        assertNames("queries", () -> pool.queryAll(null));
        assertNames("queries", () -> pool.queryEach(null));
        assertNames("queries", () -> pool.queryAll(Collections.singletonList(null)));
        assertNames("queries", () -> pool.queryEach(Collections.singletonList(null)));
        assertNames("commands", () -> pool.sendAll(null));
        assertNames("commands", () -> pool.sendAll(Collections.singletonList(null)));
        assertNames("command", () -> pool.send(null));
        assertNames("command", () -> pool.sendAsync(null));
        assertNames("commands", () -> pool.sendAllAsync(null));
        assertNames("queries", () -> pool.queryAllAsync(null));
        assertNames("query", () -> pool.forEachAsync(null, row -> {}));
        assertNames("rows", () -> pool.forEachAsync(Sample.NAMES, null));
        assertNames("deadline", () -> pool.within((Deadline) null));
        assertNames("budget", () -> pool.within((Duration) null));
        assertEquals(0, pool.stats().inUse());
    }

    @Test
    void buildersNameTheNullParameter() {
        assertNames("endpoint", () -> LivestatusPool.builder((String) null));
        assertNames("endpoint", () -> LivestatusPool.builder((Endpoint) null));
        assertNames("fallbacks", () -> LivestatusPool.builder(NOWHERE, (String[]) null));
        assertNames("fallbacks", () -> LivestatusPool.builder(NOWHERE, (String) null));
        assertNames("fallbacks", () -> LivestatusPool.builder(Endpoint.parse(NOWHERE), (Endpoint) null));
        assertNames("settings", () -> builder.settings((PoolSettings) null));
        assertNames("change", () -> builder.settings((UnaryOperator<PoolSettings>) null));
        assertNames("name", () -> builder.site(null));
        assertNames("listener", () -> builder.listener(null));
        assertNames("executor", () -> builder.executor(null));
        assertNames("connectTimeout", () -> builder.connectTimeout(null));
        assertNames("queryTimeout", () -> builder.queryTimeout(null));
    }

    @Test
    void settingsNameTheNullParameter() {
        PoolSettings settings = PoolSettings.defaults();
        assertNames("idleTimeout", () -> settings.idleTimeout(null));
        assertNames("maxLifetime", () -> settings.maxLifetime(null));
        assertNames("borrowTimeout", () -> settings.borrowTimeout(null));
        assertNames("connectTimeout", () -> settings.connectTimeout(null));
        assertNames("firstByteTimeout", () -> settings.firstByteTimeout(null));
        assertNames("queryTimeout", () -> settings.queryTimeout(null));
        assertNames("logTimeout", () -> settings.logTimeout(null));
        assertNames("leakWarning", () -> settings.leakWarning(null));
        assertNames("dialect", () -> settings.dialect(null));
        assertNames("settings", () -> settings.tls(null));
    }
}
