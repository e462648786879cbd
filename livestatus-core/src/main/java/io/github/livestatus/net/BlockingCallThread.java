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
 * A platform thread that makes the blocking calls of one socket on behalf of virtual threads, whose carriers they would
 * hold. It starts with the first call and ends with {@link #close}, or after a second without a call.
 */
final class BlockingCallThread {
    private static final MethodHandle IS_VIRTUAL = isVirtual();

    private final ExecutorService executor;

    BlockingCallThread() {
        executor = DaemonThreads.single("livestatus-calls");
    }

    /** Returns true if the calling thread is a virtual one, which there are from JDK 21 on. */
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
     * Makes the call on the platform thread while the calling thread parks. Returns when the call has ended, not before:
     * it may be writing to the caller's buffer.
     *
     * @param abort ends the call at once; run if the calling thread is interrupted
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
