package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@RealServers
class XinetdSiteTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static IcingaSite core;

    @BeforeAll
    static void start() throws IOException {
        core = IcingaSite.startOnUnixSocket("inner", 2, 2);
    }

    @AfterAll
    static void close() {
        if (core != null) {
            core.close();
        }
    }

    @Test
    void connectionsAreJoinedToTheCore() throws IOException {
        try (XinetdSite xinetd = XinetdSite.start("127.0.0.1", 0, core.unixSocket())) {
            String lql = "GET services\nColumns: host_name description notes";
            assertEquals(
                    core.plain().ask(lql).lines().sorted().toList(),
                    xinetd.plain().ask(lql).lines().sorted().toList());
        }
    }

    @Test
    void perSourceLimitsConcurrentConnections() throws IOException {
        try (XinetdSite xinetd = XinetdSite.start("127.0.0.1", 0, core.unixSocket(), "per_source = 1")) {
            try (SocketChannel first = xinetd.plain().connect()) {
                Await.until(LIMIT, "the first is served", () -> xinetd.connections() == 1);
                assertTrue(first.isConnected());
                assertFalse(xinetd.plain().answers(), "a second connection");
            }
            Await.until(LIMIT, "the next one is served", () -> xinetd.plain().answers());
        }
    }

    @Test
    void cpsRefusesConnectionsForAWhileAfterTooManyInASecond() throws IOException {
        try (XinetdSite xinetd = XinetdSite.start("127.0.0.1", 0, core.unixSocket(), "cps = 2 1")) {
            Await.until(LIMIT, "one connection is turned away", () -> !xinetd.plain()
                    .answers());
            Await.until(LIMIT, "the service is back", () -> xinetd.plain().answers());
        }
    }

    @Test
    void closingEndsTheListenerAndEveryConnection() throws IOException {
        XinetdSite xinetd = XinetdSite.start("127.0.0.1", 0, core.unixSocket());
        try (SocketChannel open = xinetd.plain().connect()) {
            Await.until(LIMIT, "it is served", () -> xinetd.connections() == 1);
            xinetd.close();
            xinetd.close();
            assertEquals(-1, open.read(ByteBuffer.allocate(1)));
        }
        assertFalse(xinetd.plain().answers());
    }

    @Test
    void anUnknownAttributeIsAnErrorWithXinetdsText() {
        IllegalStateException broken = assertThrows(
                IllegalStateException.class,
                () -> XinetdSite.start("127.0.0.1", 0, core.unixSocket(), "no_such_thing = 1"));
        assertTrue(broken.getMessage().contains("no_such_thing"), broken.getMessage());
    }
}
