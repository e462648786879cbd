package io.github.livestatus.transport;

/** The kinds of socket that all tests of links run on. */
enum Kind {
    JUNIXSOCKET,
    JDK_UNIX,
    TCP;

    boolean isUnix() {
        return this != TCP;
    }

    Transport transport() {
        return switch (this) {
            case JUNIXSOCKET -> Transport.DEFAULT.with(UnixSockets.JUNIXSOCKET);
            case JDK_UNIX -> Transport.DEFAULT.with(UnixSockets.JDK);
            case TCP -> Transport.DEFAULT;
        };
    }
}
