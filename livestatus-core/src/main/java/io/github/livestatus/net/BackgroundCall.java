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

/** Waits with a deadline for work that has no timeout and ignores interrupts. The work runs on a separate thread. */
final class BackgroundCall {
    private BackgroundCall() {}

    /**
     * Returns the result of the work. For a passed deadline, an interrupt or a cancelled task it throws the exceptions that {@link
     * LinkSocket} lists for deadlines, interrupts and closes.
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
