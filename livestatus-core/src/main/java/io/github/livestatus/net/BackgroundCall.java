package io.github.livestatus.net;

import io.github.livestatus.transport.Deadline;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work that cannot be given a deadline or interrupted: done on a thread of its own, and waited for until a deadline. */
final class BackgroundCall {
    private BackgroundCall() {}

    /**
     * Returns the result, or throws what {@link LinkSocket} promises for deadlines, interrupts and, if it was
     * cancelled, closes.
     */
    static <T> T await(FutureTask<T> work, Deadline deadline, String hint) throws IOException {
        try {
            return work.get(LinkSocket.remaining(deadline), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new SocketTimeoutException(hint);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClosedByInterruptException();
        } catch (CancellationException e) {
            throw new AsynchronousCloseException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }
}
