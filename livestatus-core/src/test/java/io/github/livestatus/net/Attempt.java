package io.github.livestatus.net;

import io.github.livestatus.error.LivestatusException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** An action that is expected to fail, on its own thread. */
final class Attempt {
    private final CompletableFuture<LivestatusException> failure = new CompletableFuture<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean leftInterrupted;

    Attempt(Kind kind, Runnable action) throws InterruptedException {
        thread = kind.start(() -> {
            started.countDown();
            try {
                action.run();
                failure.completeExceptionally(new AssertionError("did not fail"));
            } catch (LivestatusException e) {
                leftInterrupted = Thread.currentThread().isInterrupted();
                failure.complete(e);
            } catch (Throwable e) {
                failure.completeExceptionally(e);
            }
        });
        started.await();
        awaitWaiting();
    }

    /** Waits until the thread blocks. Platform threads in native code stay RUNNABLE, so waiting for them ends after a while. */
    private void awaitWaiting() {
        for (int i = 0; i < 1000 && thread.getState() == Thread.State.RUNNABLE; i++) {
            Thread.onSpinWait();
        }
    }

    void interrupt() {
        thread.interrupt();
    }

    LivestatusException failure() throws Exception {
        return failure.get();
    }

    boolean leftInterrupted() {
        return leftInterrupted;
    }
}
