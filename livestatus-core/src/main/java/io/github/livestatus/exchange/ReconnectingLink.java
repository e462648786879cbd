package io.github.livestatus.exchange;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.event.CloseReason;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps one link to a server at a time. Connects when there is none, and reuses the link while it is good. For one thread at a
 * time; {@link #close} may be called from any thread.
 */
final class ReconnectingLink {
    private static final int BUFFER = 16 * 1024;

    private final ServerAccess access;
    private final Leave leave;
    private final String address;
    private final AtomicBoolean isBusy = new AtomicBoolean();
    private final AtomicReference<ActiveLink> active = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile CloseReason closed;
    private volatile ReconnectingLink branch;
    private byte[] buffer;

    ReconnectingLink(ServerAccess access, Leave leave) {
        this.access = access;
        this.leave = leave;
        this.address = access.settings().endpoint().toString();
    }

    boolean isReusable() {
        ActiveLink current = active.get();
        return closed == null
                && !isBusy.get()
                && current != null
                && current.isKept(access.time().nanos());
    }

    boolean isClosed() {
        return closed != null;
    }

    /** Returns true if there is no link, so that the next exchange connects. Does not test an existing link. */
    boolean isToConnect() {
        return active.get() == null;
    }

    /** Connects now, before the first exchange. */
    void connect() {
        reserve();
        try {
            connect(Deadline.never());
        } finally {
            isBusy.set(false);
        }
    }

    /**
     * Starts an exchange on the existing link or on a new one. The caller closes it before the next one starts.
     *
     * @throws StaleLinkException if the server has closed the existing link
     */
    Exchange open(Deadline deadline, Duration firstByteTimeout) {
        reserve();
        try {
            if (isStaleAndDropped()) {
                throw stale(
                        new ConnectionLostException(address, "the server closed it while it was idle", 0, null), false);
            }
            ActiveLink current = active.get();
            ActiveLink link = current == null ? connect(deadline) : current;
            return new Exchange(this, access, link, buffer(), firstByteTimeout, deadline);
        } catch (RuntimeException | Error e) {
            isBusy.set(false);
            throw e;
        }
    }

    /** Rejects a second thread, so that responses are not mixed up. */
    private void reserve() {
        if (closed == CloseReason.ABORTED) {
            throw aborted(null);
        } else if (closed != null) {
            throw new IllegalStateException("this connection to " + address + " is closed");
        }
        if (!isBusy.compareAndSet(false, true)) {
            throw new IllegalStateException(
                    "another query is running on this connection: use LivestatusPool for several threads");
        }
    }

    /**
     * Ends an exchange.
     *
     * @param reason the reason to close its link; null to keep the link
     */
    void end(ActiveLink link, CloseReason reason) {
        if (reason == null) {
            link.answered(access.time().nanos());
            access.silence().ended();
            keep(link);
        } else {
            drop(reason);
        }
        isBusy.set(false);
    }

    private void keep(ActiveLink link) {
        if (link.hasAnsweredAgain) {
            access.reuse().succeeded();
        } else if (!access.reuse().isPossible()) {
            drop(CloseReason.DONE);
        }
    }

    /** Notes that a link is dead after an earlier use. */
    void lost(ActiveLink link) {
        if (link.hasAnswered && !link.hasAnsweredAgain) {
            access.reuse().failed();
        }
    }

    /** Returns the exception for a link that is dead after an earlier use. */
    StaleLinkException stale(LivestatusException failure, boolean isSent) {
        return new StaleLinkException(failure, isSent, !access.reuse().isPossible());
    }

    private byte[] buffer() {
        if (buffer == null) {
            buffer = new byte[BUFFER];
        }
        return buffer;
    }

    /** Drops a link that the server closed after its last use. Returns true if there was one. */
    boolean dropIfStale() {
        reserve();
        try {
            ActiveLink current = active.get();
            return current != null && !current.isStillOpen() && isStaleAndDropped();
        } finally {
            isBusy.set(false);
        }
    }

    private boolean isStaleAndDropped() {
        ActiveLink current = active.get();
        if (current == null || current.isGood(access.time().nanos())) {
            return false;
        }
        access.server().doubt();
        lost(current);
        drop(CloseReason.STALE);
        return true;
    }

    /** Closes the link, so that the next exchange connects. */
    void giveUp() {
        drop(CloseReason.DONE);
    }

    /**
     * Closes the link and pauses for this many nanoseconds, or until this object is closed. Then waits for permission to continue.
     */
    void pause(long nanos, Deadline deadline) {
        drop(CloseReason.IDLE);
        leave.giveBack();
        try {
            over.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AbortedException("interrupted between two polls of " + address, false, e);
        }
        leave.take(deadline);
    }

    /**
     * Returns a second connection to the server, for use while this one is paused. {@link #endBranch} or {@link #close} closes it.
     * If connections are limited, this method closes the link of this one.
     */
    ReconnectingLink branch() {
        reserve();
        if (leave != Leave.UNLIMITED) {
            drop(CloseReason.DONE);
        }
        ReconnectingLink made = new ReconnectingLink(access, Leave.UNLIMITED);
        made.buffer = buffer();
        branch = made;
        if (closed != null) {
            made.close(closed);
        }
        return made;
    }

    /** Closes the branch, and allows the use of this connection again. */
    void endBranch() {
        branch.close(CloseReason.DONE);
        isBusy.set(false);
    }

    private ActiveLink connect(Deadline deadline) {
        ActiveLink fresh =
                new ActiveLink(access.transport().link(access.settings().endpoint()));
        active.set(fresh);
        if (closed != null) {
            active.set(null);
            throw aborted(null);
        }
        Object started =
                access.listener().started(Action.CONNECT, access.settings().site());
        long begin = access.time().nanos();
        RuntimeException failure = null;
        try {
            fresh.link.connect(
                    deadline.earlierOf(access.deadline(access.settings().connectTimeout())));
            fresh.connectedAt = access.time().nanos();
            fresh.isConnected = true;
            return fresh;
        } catch (RuntimeException e) {
            active.compareAndSet(fresh, null);
            fresh.link.close();
            failure = closed == null ? e : aborted(e);
            access.server().doubt();
            throw failure;
        } catch (Error e) {
            active.compareAndSet(fresh, null);
            fresh.link.close();
            throw e;
        } finally {
            access.listener().ended(started, access.connectEvent(begin, failure));
        }
    }

    void close(CloseReason reason) {
        closed = closed == null ? reason : closed;
        over.countDown();
        drop(reason);
        ReconnectingLink ending = branch;
        if (ending != null && ending.closed == null) {
            ending.close(reason);
        }
    }

    private AbortedException aborted(RuntimeException cause) {
        return new AbortedException("the connection to " + address + " was closed", false, cause);
    }

    private void drop(CloseReason reason) {
        ActiveLink old = active.getAndSet(null);
        if (old != null) {
            old.link.close();
            if (old.isConnected) {
                access.listener().ended(null, access.closeEvent(old.connectedAt, reason));
            }
        }
    }
}
