package io.github.livestatus.transport;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsclub.net.unix.AFUNIXSocket;
import org.newsclub.net.unix.AFUNIXSocketAddress;

/** Who makes the unix sockets: junixsocket where it can, the JDK where junixsocket's native part cannot load. */
enum UnixSockets {
    JUNIXSOCKET {
        @Override
        LinkSocket open() throws IOException {
            return new JunixSocket();
        }

        @Override
        SocketAddress address(String path) throws IOException {
            return AFUNIXSocketAddress.of(path.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        boolean isBacklogFull(IOException e, Path path) {
            return e instanceof SocketTimeoutException;
        }
    },

    JDK {
        @Override
        LinkSocket open() throws IOException {
            return PolledSocket.of(SocketChannel.open(StandardProtocolFamily.UNIX));
        }

        @Override
        SocketAddress address(String path) {
            return UnixDomainSocketAddress.of(path);
        }

        @Override
        boolean isBacklogFull(IOException e, Path path) {
            // EAGAIN has no class of its own, and its text depends on the locale; a refusal is a ConnectException
            return e.getClass() == SocketException.class && Files.isWritable(path);
        }
    };

    /** An unconnected socket. */
    abstract LinkSocket open() throws IOException;

    abstract SocketAddress address(String path) throws IOException;

    /** Whether a failed connect means that the server has not accepted those before us yet (EAGAIN). */
    abstract boolean isBacklogFull(IOException e, Path path);

    /** The first choice on this JVM, found out once. */
    static UnixSockets preferred() {
        return Preferred.VALUE;
    }

    private static final class Preferred {
        static final UnixSockets VALUE = find();

        private static UnixSockets find() {
            try {
                return mayLoadNatives(AFUNIXSocket.class) && AFUNIXSocket.isSupported() ? JUNIXSOCKET : JDK;
            } catch (LinkageError e) {
                return JDK;
            }
        }

        /** From JDK 24 on, a module without native access gets a warning on stderr when it loads a library. */
        private static boolean mayLoadNatives(Class<?> loader) {
            if (Runtime.version().feature() < 24) {
                return true;
            }
            try {
                return (boolean) Module.class.getMethod("isNativeAccessEnabled").invoke(loader.getModule());
            } catch (ReflectiveOperationException e) {
                return false;
            }
        }
    }
}
