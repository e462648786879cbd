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
 * The two implementations of unix sockets: junixsocket and the JDK's. The first socket of a JVM is the JDK's, the others are
 * junixsocket's if its native library can be loaded. Loading it takes longer than a first response, and many programs need only
 * one connection.
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
            // EAGAIN has no exception class, and its text depends on the locale; "connection refused" is a
            // ConnectException
            return e.getClass() == SocketException.class && Files.isWritable(Path.of(path));
        }
    };

    /** Returns an unconnected socket. */
    abstract LinkSocket open() throws IOException;

    abstract SocketAddress address(String path) throws IOException;

    /** Returns true if a connect failed because the server's backlog is full (EAGAIN). */
    abstract boolean isBacklogFull(IOException e, String path);

    private static final FutureTask<UnixSockets> LOADING = new FutureTask<>(UnixSockets::find);
    private static final AtomicBoolean HAS_FIRST = new AtomicBoolean();

    /**
     * Returns the implementation for the next socket. The first socket, and those while junixsocket is loading, are the JDK's,
     * unless the JDK cannot create a socket of this path. The second socket starts the loading, on a separate thread. Loading takes
     * about 70 ms in class initializers, which would pin virtual threads that wait for them.
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

    /** Returns true if the locale's charset can encode the path, and the provider of channels supports unix sockets. */
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

    /** Returns true if junixsocket's native library is on the class path. Without it junixsocket prints a stack trace on stderr. */
    private static boolean hasNativePart() {
        if (Boolean.getBoolean("org.newsclub.net.unix.library.disable")) {
            return false;
        }
        for (String build : new String[] {"common", "custom"}) {
            try {
                Class.forName("org.newsclub.lib.junixsocket." + build + ".NarMetadata");
                return true;
            } catch (ClassNotFoundException e) {
                // try the next one
            }
        }
        return false;
    }

    /** Returns true if loading prints no warning: from JDK 24 on it prints one on stderr for a module without native access. */
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
