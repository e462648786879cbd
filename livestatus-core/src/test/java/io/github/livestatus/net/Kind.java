package io.github.livestatus.net;

import io.github.livestatus.transport.TlsSettings;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kinds of connection and thread for all tests of links. */
enum Kind {
    JUNIXSOCKET(false),
    JDK_UNIX(false),
    TCP(false),
    TLS(false),
    JUNIXSOCKET_VIRTUAL(true),
    JDK_UNIX_VIRTUAL(true),
    TCP_VIRTUAL(true),
    TLS_VIRTUAL(true);

    /** Runs a test with a parameter of this type once for each kind that this JDK supports, on a thread of the kind. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @MethodSource("io.github.livestatus.net.Kind#all")
    @interface Each {}

    private final boolean virtual;

    Kind(boolean virtual) {
        this.virtual = virtual;
    }

    static Stream<Kind> all() {
        return Arrays.stream(values())
                .filter(kind -> !kind.virtual || Runtime.version().feature() >= 21);
    }

    boolean isUnix() {
        return this == JUNIXSOCKET || this == JDK_UNIX || this == JUNIXSOCKET_VIRTUAL || this == JDK_UNIX_VIRTUAL;
    }

    boolean isTls() {
        return this == TLS || this == TLS_VIRTUAL;
    }

    Transport transport() {
        return switch (this) {
            case JUNIXSOCKET, JUNIXSOCKET_VIRTUAL -> Transport.DEFAULT.with(UnixSockets.JUNIXSOCKET);
            case JDK_UNIX, JDK_UNIX_VIRTUAL -> Transport.DEFAULT.with(UnixSockets.JDK);
            case TCP, TCP_VIRTUAL -> Transport.DEFAULT;
            case TLS, TLS_VIRTUAL ->
                Transport.DEFAULT.withTls(TlsSettings.verifyHost().withContext(() -> Identity.LOCALHOST.trustedBy()));
        };
    }

    /** Starts a daemon thread of the kind. */
    Thread start(Runnable action) {
        if (virtual) {
            try {
                return (Thread) Thread.class
                        .getMethod("startVirtualThread", Runnable.class)
                        .invoke(null, action);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        Thread thread = new Thread(action, "test");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
