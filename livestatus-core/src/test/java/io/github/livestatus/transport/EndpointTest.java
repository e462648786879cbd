package io.github.livestatus.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
    @ParameterizedTest
    @CsvSource({
        "unix:/var/rw/live, unix:/var/rw/live",
        "/var/rw/live, unix:/var/rw/live",
        "unix:///var/rw/live, unix:/var/rw/live",
        "unix:/a:b, unix:/a:b",
        "/with blank, unix:/with blank",
        "tcp:10.0.0.2:6557, tcp:10.0.0.2:6557",
        "tcp:site02, tcp:site02:6557",
        "tcp://site02:50000, tcp:site02:50000",
        "tcp:[::1]:6557, tcp:[::1]:6557",
        "tcp:[fe80::1%eth0]:1, tcp:[fe80::1%eth0]:1",
        "tcp:[::1], tcp:[::1]:6557",
        "tcp6:::1:6557, tcp:[::1]:6557",
        "tcp6:2001:db8::7:65535, tcp:[2001:db8::7]:65535",
        "tcp6:[::1]:6557, tcp:[::1]:6557",
        "tls:site02:6557, tls:site02:6557",
        "tls://site02:6557, tls:site02:6557",
        "tls:[::1]:6557, tls:[::1]:6557",
        "site02:1, tcp:site02:1",
        "site02, tcp:site02:6557",
        "my_site.example, tcp:my_site.example:6557",
        "[::1]:6557, tcp:[::1]:6557",
        "[::ffff:10.0.0.2], tcp:[::ffff:10.0.0.2]:6557",
        "unix, tcp:unix:6557",
    })
    void formsThatUsersWriteHaveOneCanonicalForm(String text, String canonical) {
        Endpoint endpoint = Endpoint.parse(text);
        assertEquals(canonical, endpoint.toString());
        assertEquals(endpoint, Endpoint.parse(canonical));
        assertEquals(endpoint.hashCode(), Endpoint.parse(canonical).hashCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "unix:",
                "unix:relative/live",
                "unix:6557",
                "/with\nnewline",
                "tcp:",
                "tcp::6557",
                "tcp:host:",
                "tcp:host:port",
                "tcp:host:0",
                "tcp:host:65536",
                "tcp:host:999999",
                "tcp:host:-1",
                "tcp:host:+1",
                "tcp:host:1:2",
                "tcp:::1:6557",
                "::1",
                "tcp:[::1",
                "tcp:[::1]6557",
                "tcp:[host]:6557",
                "tcp6:host:6557",
                "tcp6:1",
                "http://host",
                "http://host:80",
                "host:6557/path",
                "host name",
                "C:\\live",
                "tls:/path",
            })
    void otherTextIsRejectedWithTheSupportedForms(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> Endpoint.parse(text))
                .getMessage();
        assertTrue(message.contains("'" + text + "'"), message);
        assertTrue(message.contains("tcp:[::1]:6557"), message);
    }

    @Test
    void anUnknownSchemeIsNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> Endpoint.parse("http://host:80"))
                .getMessage();
        assertTrue(message.contains("no scheme is called http;"), message);
    }

    @Test
    void aTooLongPathIsRejected() {
        String longest = "/" + "x".repeat(106);
        assertEquals(longest, Endpoint.parse(longest).path());
        assertThrows(IllegalArgumentException.class, () -> Endpoint.parse(longest + "x"));
        assertThrows(IllegalArgumentException.class, () -> Endpoint.parse("/" + "ä".repeat(54)));
    }

    @Test
    void partsOfAUnixSocket() {
        Endpoint unix = Endpoint.parse("unix:/var/rw/live");
        assertTrue(unix.isUnix());
        assertFalse(unix.isTls());
        assertEquals("/var/rw/live", unix.path());
        assertEquals("", unix.host());
        assertEquals(0, unix.port());
    }

    @Test
    void partsOfATcpPort() {
        Endpoint tls = Endpoint.parse("tls:[::1]:443");
        assertFalse(tls.isUnix());
        assertTrue(tls.isTls());
        assertEquals("", tls.path());
        assertEquals("::1", tls.host());
        assertEquals(443, tls.port());
    }

    @Test
    void tlsAndPlainEndpointsAreNotEqual() {
        assertNotEquals(Endpoint.parse("tls:host"), Endpoint.parse("tcp:host"));
        assertNotEquals(Endpoint.parse("host:1"), Endpoint.parse("host:2"));
        assertNotEquals(Endpoint.parse("/a"), Endpoint.parse("/b"));
    }
}
