package io.github.livestatus.pool;

import io.github.livestatus.event.CloseReason;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusListener;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** Counts the connects and closes of a pool. */
final class PoolCounters implements LivestatusListener {
    private final LongAdder created = new LongAdder();
    private final LongAdder connectFailures = new LongAdder();
    private final AtomicLongArray closed = new AtomicLongArray(CloseReason.values().length);
    private volatile RuntimeException lastConnectFailure;

    @Override
    public void ended(Object started, LivestatusEvent event) {
        switch (event.action()) {
            case CONNECT -> {
                lastConnectFailure = event.failure().orElse(null);
                (event.failure().isEmpty() ? created : connectFailures).increment();
            }
            case CLOSE -> closed.incrementAndGet(event.reason().orElseThrow().ordinal());
            default -> {}
        }
    }

    PoolStats.Connections stats() {
        Map<CloseReason, Long> closedBy = new EnumMap<>(CloseReason.class);
        long gone = 0;
        for (CloseReason reason : CloseReason.values()) {
            long count = closed.get(reason.ordinal());
            gone += count;
            if (count > 0) {
                closedBy.put(reason, count);
            }
        }
        return new PoolStats.Connections(
                (int) Math.max(0, created.sum() - gone),
                created.sum(),
                closedBy,
                closed.get(CloseReason.DEAD.ordinal()),
                connectFailures.sum(),
                Optional.ofNullable(lastConnectFailure).map(RuntimeException::getMessage));
    }
}
