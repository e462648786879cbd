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
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.newsclub.net.unix.AFUNIXSocket;

/**
 * Who makes the unix sockets: junixsocket where its native part can load, but not the first one of a JVM. To load it takes longer
 * than a program needs for its first answer, and many a program wants no second connection.
 */
enum UnixSockets {
    JUNIXSOCKET {
        @Override
        LinkSocket open() throws IOException {
            return new JunixSocket();
        }

        @Override
        SocketAddress address(String path) throws IOException {
            return JunixSocket.address(path);
        }

        @Override
        boolean isBacklogFull(IOException e, String path) {
            return e instanceof SocketTimeoutException;
        }
    },

    JDK {
        @Override
        LinkSocket open() throws IOException {
            return PolledSocket.of(SocketChannel.open(StandardProtocolFamily.UNIX), false);
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

    private static final FutureTask<UnixSockets> LOADING = new FutureTask<>(UnixSockets::find);
    private static final AtomicBoolean HAS_FIRST = new AtomicBoolean();

    /**
     * Returns who makes the next socket. The first one, and those while junixsocket is loading, are the JDK's, unless it cannot
     * make a socket of this path. The second one begins the loading, which is done aside: it takes some 70 ms, in class
     * initializers that would pin every virtual thread that waits for them.
     */
    static UnixSockets next(String path, Deadline deadline) throws IOException {
        boolean isJdkAble = !LOADING.isDone() && isJdkAble(path);
        if (isJdkAble && HAS_FIRST.compareAndSet(false, true)) {
            return JDK;
        }
        if (!LOADING.isDone()) {
            DaemonThreads.start("livestatus-load", LOADING);
        }
        return isJdkAble ? JDK : BackgroundCall.await(LOADING, deadline, "loading junixsocket");
    }

    /** The JDK writes a path in the letters of the locale, and not all that make its channels make unix ones. */
    private static boolean isJdkAble(String path) throws IOException {
        try {
            JDK.address(path);
            SocketChannel.open(StandardProtocolFamily.UNIX).close();
            return true;
        } catch (InvalidPathException | UnsupportedOperationException e) {
            return false;
        }
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
