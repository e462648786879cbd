package io.github.livestatus.net;

import io.github.livestatus.timing.DaemonThreads;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/**
 * A platform thread that does the blocking calls of one socket for virtual threads, which would otherwise hold their carriers. The
 * thread starts at the first call. It ends with {@link #close}, or after one second without a call.
 */
final class BlockingCallThread {
    private static final MethodHandle IS_VIRTUAL = isVirtual();

    private final ExecutorService executor;

    BlockingCallThread() {
        executor = DaemonThreads.single("livestatus-calls");
    }

    /** Returns true if the calling thread is virtual. Always false before JDK 21. */
    static boolean isNeeded() {
        if (IS_VIRTUAL == null) {
            return false;
        }
        try {
            return (boolean) IS_VIRTUAL.invokeExact(Thread.currentThread());
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Does the call on the platform thread and returns its value. The calling thread parks until the call has ended, also when it
     * is interrupted: the call may be writing to the caller's buffer.
     *
     * @param abort run if the calling thread is interrupted: it must end the call immediately
     */
    <T> T call(Callable<T> call, Runnable abort) throws IOException {
        Future<T> future;
        try {
            future = executor.submit(call);
        } catch (RejectedExecutionException e) {
            throw new AsynchronousCloseException();
        }
        boolean isInterrupted = false;
        while (true) {
            try {
                T value = future.get();
                if (!isInterrupted) {
                    return value;
                }
                Thread.currentThread().interrupt();
                throw new ClosedByInterruptException();
            } catch (InterruptedException e) {
                isInterrupted = true;
                abort.run();
            } catch (ExecutionException e) {
                if (isInterrupted) {
                    Thread.currentThread().interrupt();
                    throw new ClosedByInterruptException();
                }
                if (e.getCause() instanceof IOException io) {
                    throw io;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    void close() {
        executor.shutdown();
    }

    private static MethodHandle isVirtual() {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class));
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
