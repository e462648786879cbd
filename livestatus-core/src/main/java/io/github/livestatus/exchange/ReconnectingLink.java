package io.github.livestatus.exchange;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.event.CloseReason;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.net.Link;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The way to a server: one link at a time, made when it is needed, kept while it is good. For one thread at a time, {@link
 * #close} from any.
 */
final class ReconnectingLink {
    /** A link that answered so recently is asked for stray bytes only, not whether the server closed it: nanoseconds. */
    private static final long MOMENT = 1_000_000;

    private static final int BUFFER = 16 * 1024;

    private final ServerAccess access;
    private final String address;
    private final AtomicBoolean isBusy = new AtomicBoolean();
    private final AtomicReference<ActiveLink> held = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile CloseReason closed;
    private volatile ReconnectingLink branch;
    private byte[] buffer;

    ReconnectingLink(ServerAccess access) {
        this.access = access;
        this.address = access.settings().endpoint().toString();
    }

    /** A link and what is known of it. */
    private static final class ActiveLink {
        final Link link;
        volatile boolean isConnected;
        volatile long connectedAt;
        volatile boolean hasAnswered;
        volatile long answeredAt;
        /** Stays so once found: what was found may have been read by looking. */
        private volatile boolean isStale;

        ActiveLink(Link link) {
            this.link = link;
        }

        /** Whether it can be used again, as far as can be told; stray bytes are looked for in any case. */
        boolean isGood(long now) {
            if (isConnected && !isStale) {
                isStale = isRecent(now) ? link.hasUnread() : link.isStale();
            }
            return isConnected && !isStale;
        }

        /** The same for keeping it: right after an answer there is no need to look, for it is looked at before its next use. */
        boolean isKept(long now) {
            return isConnected && !isStale && (isRecent(now) || isGood(now));
        }

        private boolean isRecent(long now) {
            return hasAnswered && now - answeredAt < MOMENT;
        }
    }

    /** Refuses a second thread instead of mixing up answers. */
    <T> T alone(Supplier<T> work) {
        if (closed == CloseReason.ABORTED) {
            throw aborted(null);
        } else if (closed != null) {
            throw new IllegalStateException("this connection to " + address + " is closed");
        }
        if (!isBusy.compareAndSet(false, true)) {
            throw new IllegalStateException("another query is under way on this connection: use LivestatusPool");
        }
        try {
            return work.get();
        } finally {
            isBusy.set(false);
        }
    }

    boolean isReusable() {
        ActiveLink current = held.get();
        return closed == null
                && !isBusy.get()
                && current != null
                && current.isKept(access.time().nanos());
    }

    boolean isClosed() {
        return closed != null;
    }

    /** Whether the next question needs a new link, as far as is known without looking. */
    boolean isToConnect() {
        return held.get() == null;
    }

    /** Gives up the link, and does nothing for some nanoseconds, or until this is closed. */
    void pause(long nanos) {
        drop(CloseReason.IDLE);
        try {
            over.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AbortedException("interrupted while waiting to ask " + address + " again", false, e);
        }
    }

    /**
     * Has requests written and answers read.
     *
     * @throws StaleLinkException when the kept link turns out to have been dead
     */
    <T> T asked(Deadline deadline, Duration firstByteTimeout, Function<Exchange, T> talk) {
        if (isStaleAndDropped()) {
            throw new StaleLinkException(
                    new ConnectionLostException(address, "it was closed while it was idle", 0, null));
        }
        ActiveLink current = held.get();
        if (current == null) {
            current = connect(deadline);
        }
        boolean isKept = current.hasAnswered;
        Exchange exchange = exchange(current, deadline, firstByteTimeout);
        try {
            return talked(current, exchange, talk);
        } catch (ConnectionLostException | MalformedResponseException e) {
            if (!isKept || exchange.hasHeader() || closed != null) {
                throw e;
            }
            throw new StaleLinkException(e);
        }
    }

    /** Looks whether the server has closed the link meanwhile, and gives it up then. */
    boolean isStaleAndDropped() {
        ActiveLink current = held.get();
        if (current == null || current.isGood(access.time().nanos())) {
            return false;
        }
        access.server().doubt();
        drop(CloseReason.STALE);
        return true;
    }

    private Exchange exchange(ActiveLink current, Deadline deadline, Duration firstByteTimeout) {
        return new Exchange(access, current.link, !current.hasAnswered, buffer(), firstByteTimeout, deadline);
    }

    private byte[] buffer() {
        if (buffer == null) {
            buffer = new byte[BUFFER];
        }
        return buffer;
    }

    private <T> T talked(ActiveLink current, Exchange exchange, Function<Exchange, T> talk) {
        CloseReason reason = CloseReason.FAILED;
        try {
            T value = talk.apply(exchange);
            reason = exchange.isClean() ? null : CloseReason.FAILED;
            return value;
        } catch (ConnectionLostException | MalformedResponseException e) {
            access.server().doubt();
            boolean isDead = current.hasAnswered && !exchange.hasHeader();
            reason = isDead ? CloseReason.DEAD : CloseReason.FAILED;
            throw isDead ? e : explained(e);
        } catch (AbortedException e) {
            reason = CloseReason.ABORTED;
            throw e;
        } catch (TimedOutException e) {
            throw e.phase() == TimedOutException.Phase.FIRST_BYTE ? explained(e) : e;
        } finally {
            if (reason == null) {
                current.hasAnswered = true;
                current.answeredAt = access.time().nanos();
            } else {
                drop(reason);
            }
        }
    }

    /**
     * The same, or what may be behind it: a fresh connection that is closed or reset without a word was hardly closed by a
     * core. OpenSSL closes without an alert on whatever begins with {@code GET} (stunnel 5.68). After a TLS handshake there
     * is nothing to guess.
     */
    private LivestatusException explained(LivestatusException e) {
        boolean isRefused = e instanceof ConnectionLostException lost && lost.received() == 0;
        if (!isRefused
                || access.settings().endpoint().isUnix()
                || access.settings().endpoint().isTls()) {
            return e;
        }
        String why =
                "closed before any answer; behind xinetd, only_from, per_source, instances or cps may be why, or the"
                        + " port may want TLS";
        return new ConnectionLostException(address, why, 0, e);
    }

    /** The same, with what is likely behind a server that accepts and says nothing. */
    private TimedOutException explained(TimedOutException e) {
        Dialect known = access.server().dialect();
        String hint = "";
        if (known != null && known.has(Capability.FEW_CONNECTIONS)) {
            hint = known
                    + " serves few connections at a time (four on two cores), idle ones included; others may hold them";
        } else if (known == null) {
            hint = "the core may hang, or be an Icinga 2 whose few connections (four on two cores) are held by others"
                    + (access.settings().endpoint().isUnix()
                                    || access.settings().endpoint().isTls()
                            ? ""
                            : ", or the port may want TLS");
        }
        return new TimedOutException(e.endpoint(), e.phase(), e.budget(), e.responseStarted(), hint, e);
    }

    /** Another way to the server, used while this one rests, which ends with this one; its user ends it. */
    ReconnectingLink branch() {
        ReconnectingLink made = new ReconnectingLink(access);
        made.buffer = buffer();
        branch = made;
        if (closed != null) {
            made.close(closed);
        }
        return made;
    }

    /** Connects now, so that the first query finds a link. */
    void open() {
        connect(Deadline.never());
    }

    private ActiveLink connect(Deadline deadline) {
        ActiveLink fresh =
                new ActiveLink(access.transport().link(access.settings().endpoint()));
        held.set(fresh);
        if (closed != null) {
            held.set(null);
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
            held.compareAndSet(fresh, null);
            fresh.link.close();
            failure = closed == null ? e : aborted(e);
            access.server().doubt();
            throw failure;
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
        ActiveLink old = held.getAndSet(null);
        if (old != null) {
            old.link.close();
            if (old.isConnected) {
                access.listener().ended(null, access.closeEvent(old.connectedAt, reason));
            }
        }
    }
}
