package io.github.livestatus.net;

import io.github.livestatus.timing.DaemonThreads;
import io.github.livestatus.transport.Deadline;
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
import java.util.concurrent.FutureTask;
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
        boolean isBacklogFull(IOException e, String path) {
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
        boolean isBacklogFull(IOException e, String path) {
            // EAGAIN has no class of its own, and its text depends on the locale; a refusal is a ConnectException
            return e.getClass() == SocketException.class && Files.isWritable(Path.of(path));
        }
    };

    /** Returns an unconnected socket. */
    abstract LinkSocket open() throws IOException;

    abstract SocketAddress address(String path) throws IOException;

    /** Returns true if a failed connect means that the server has not accepted those before us yet (EAGAIN). */
    abstract boolean isBacklogFull(IOException e, String path);

    private static final FutureTask<UnixSockets> PREFERRED = new FutureTask<>(UnixSockets::find);

    /**
     * Returns the first choice on this JVM, found out once. It is done aside: loading a native library takes some 150 ms,
     * in class initializers that would pin every virtual thread that waits for them; they have all run when this returns.
     */
    static UnixSockets preferred(Deadline deadline) throws IOException {
        if (!PREFERRED.isDone()) {
            DaemonThreads.start("livestatus-load", PREFERRED);
        }
        return BackgroundCall.await(PREFERRED, deadline, "loading junixsocket");
    }

    private static UnixSockets find() {
        try {
            if (!hasNativePart() || !canLoadIt() || !AFUNIXSocket.isSupported()) {
                return JDK;
            }
            JUNIXSOCKET.address("/");
            JUNIXSOCKET.open().close();
            return JUNIXSOCKET;
        } catch (IOException | LinkageError e) {
            return JDK;
        }
    }

    /** junixsocket prints a stack trace on stderr if it looks for its native part in vain, so look first. */
    private static boolean hasNativePart() {
        if (Boolean.getBoolean("org.newsclub.net.unix.library.disable")) {
            return false;
        }
        for (String build : new String[] {"common", "custom"}) {
            try {
                Class.forName("org.newsclub.lib.junixsocket." + build + ".NarMetadata");
                return true;
            } catch (ClassNotFoundException e) {
                // not this one
            }
        }
        return false;
    }

    /** From JDK 24 on, a module without native access gets a warning on stderr when it loads a library. */
    private static boolean canLoadIt() {
        if (Runtime.version().feature() < 24) {
            return true;
        }
        try {
            Module module = AFUNIXSocket.class.getModule();
            return (boolean) Module.class.getMethod("isNativeAccessEnabled").invoke(module);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
