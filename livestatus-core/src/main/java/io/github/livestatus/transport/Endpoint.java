package io.github.livestatus.transport;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The address of a Livestatus server: a unix socket, or a TCP port with or without TLS.
 *
 * <p>{@link #parse} returns one. Two endpoints are equal if they have the same canonical form, which {@link #toString} returns.
 * Host names are not resolved to compare them. Immutable and thread-safe.
 */
public final class Endpoint {
    /** The default port 6557, which xinetd and Checkmk sites use. */
    public static final int DEFAULT_PORT = 6557;

    private static final int MAX_PATH_BYTES = 107;
    private static final String FORMS = "unix:/path, /path, tcp:host:port, tcp:[::1]:6557, tcp6:::1:6557, "
            + "tls:host:port, host:port or host (port " + DEFAULT_PORT + ")";
    private static final String V6 = "[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%[A-Za-z0-9_.-]+)?";

    private final String path;
    private final String host;
    private final int port;
    private final boolean isTls;
    private final String text;

    private Endpoint(String path, String host, int port, boolean isTls) {
        this.path = path;
        this.host = host;
        this.port = port;
        this.isTls = isTls;
        this.text = path.isEmpty()
                ? (isTls ? "tls:" : "tcp:") + (host.contains(":") ? "[" + host + "]" : host) + ":" + port
                : "unix:" + path;
    }

    /**
     * Parses an address: {@code unix:/path}, {@code /path}, {@code tcp:host:port}, {@code tcp:[::1]:6557}, {@code
     * tcp6:::1:6557}, {@code tls:host:port}, {@code host:port} or {@code host}. The default port is {@value #DEFAULT_PORT}. {@code
     * //} may follow the scheme, as in {@code tls://host}.
     *
     * @throws IllegalArgumentException if the text has none of these forms; the message has the text and the forms
     */
    public static Endpoint parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.startsWith("/")) {
            return unix(text, text);
        }
        int colon = text.indexOf(':');
        String scheme = colon < 0 ? "" : text.substring(0, colon);
        String rest = text.substring(colon + 1);
        boolean isUrl = rest.startsWith("//");
        if (isUrl) {
            rest = rest.substring(2);
        }
        return switch (scheme) {
            case "unix" -> unix(rest, text);
            case "tcp" -> tcp(rest, false, text);
            case "tls" -> tcp(rest, true, text);
            case "tcp6" -> tcp6(rest, text);
            default -> {
                if (isUrl) {
                    throw bad(text, "no scheme is called " + scheme);
                }
                yield tcp(text, false, text);
            }
        };
    }

    private static Endpoint unix(String path, String text) {
        if (!path.startsWith("/")) {
            throw bad(text, "the path of a unix socket must be absolute");
        }
        for (int i = 0; i < path.length(); i++) {
            if (Character.isISOControl(path.charAt(i))) {
                throw bad(text, "it contains a control character");
            }
        }
        int bytes = path.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_PATH_BYTES) {
            throw bad(text, "its path has " + bytes + " bytes, a unix socket's has " + MAX_PATH_BYTES + " at most");
        }
        return new Endpoint(path, "", 0, false);
    }

    private static Endpoint tcp(String address, boolean isTls, String text) {
        if (address.startsWith("[")) {
            int end = address.indexOf(']');
            if (end < 0) {
                throw bad(text, "'[' is not closed");
            }
            return v6(address.substring(1, end), address.substring(end + 1), isTls, text);
        }
        int colon = address.indexOf(':');
        if (colon != address.lastIndexOf(':')) {
            throw bad(text, "an IPv6 address needs brackets, as in tcp:[::1]:6557");
        }
        String host = colon < 0 ? address : address.substring(0, colon);
        if (!isName(host)) {
            throw bad(text, "'" + host + "' is not a host");
        }
        return new Endpoint("", host, port(colon < 0 ? "" : address.substring(colon), text), isTls);
    }

    /** Returns true for letters and digits of any script, underscores, dots and dashes. */
    private static boolean isName(String host) {
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (!Character.isLetterOrDigit(c) && "_.-".indexOf(c) < 0) {
                return false;
            }
        }
        return !host.isEmpty();
    }

    private static Endpoint tcp6(String address, String text) {
        if (address.startsWith("[")) {
            return tcp(address, false, text);
        }
        int colon = address.lastIndexOf(':');
        if (colon < 0) {
            throw bad(text, "tcp6 needs an address and a port");
        }
        return v6(address.substring(0, colon), address.substring(colon), false, text);
    }

    private static Endpoint v6(String host, String port, boolean isTls, String text) {
        if (!host.matches(V6)) {
            throw bad(text, "'" + host + "' is not an IPv6 address");
        }
        return new Endpoint("", host, port(port, text), isTls);
    }

    /** Parses {@code :port}; an empty text is the default. */
    private static int port(String text, String whole) {
        if (text.isEmpty()) {
            return DEFAULT_PORT;
        }
        if (!text.matches(":[0-9]{1,5}")) {
            throw bad(whole, "'" + text + "' is not a port");
        }
        int port = Integer.parseInt(text.substring(1));
        if (port < 1 || port > 65535) {
            throw bad(whole, "port " + port + " is not within 1 to 65535");
        }
        return port;
    }

    private static IllegalArgumentException bad(String text, String why) {
        return new IllegalArgumentException("not an endpoint: '" + text + "': " + why + "; write " + FORMS);
    }

    /** Returns true if this is a unix socket. */
    public boolean isUnix() {
        return !path.isEmpty();
    }

    /** Returns true if connections use TLS. */
    public boolean isTls() {
        return isTls;
    }

    /** Returns the absolute path of the unix socket, or "" for a TCP port. */
    public String path() {
        return path;
    }

    /** Returns the host name or IP address, IPv6 without brackets; "" for a unix socket. */
    public String host() {
        return host;
    }

    /** Returns the TCP port, or 0 for a unix socket. */
    public int port() {
        return port;
    }

    /** Returns true for the same address. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Endpoint e
                && path.equals(e.path)
                && host.equals(e.host)
                && port == e.port
                && isTls == e.isTls;
    }

    /** Returns a hash code that goes with {@link #equals}. */
    @Override
    public int hashCode() {
        return Objects.hash(path, host, port, isTls);
    }

    /** Returns the canonical form: {@code unix:/path}, {@code tcp:host:port}, {@code tcp:[v6]:port} or {@code tls:...}. */
    @Override
    public String toString() {
        return text;
    }
}
