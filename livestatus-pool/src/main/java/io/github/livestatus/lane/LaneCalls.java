package io.github.livestatus.lane;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.exchange.CommandBatch;
import io.github.livestatus.lql.Dialect;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Runs exchanges of several calls on one connection, each when it has its turn. None takes a thread before. */
public interface LaneCalls {
    /** Returns what can do so with a view of a pool: with the same connections, and by the same deadline. */
    static LaneCalls of(LivestatusView viewOfPool) {
        return (LaneCalls) viewOfPool;
    }

    /**
     * Runs an exchange in this lane. However the future ends, the exchange ends with it.
     *
     * @param exchange what is done with the connection; calls of another lane than its own have their own turn
     * @return completed on the thread that ran it, or on one of the pool's own
     * @throws IllegalStateException when the pool is closed
     */
    <T> CompletableFuture<T> call(Lane lane, Function<LivestatusView, T> exchange);

    /**
     * Sends those commands of a batch that were not answered, as {@link LivestatusView#sendAll} does. The batch shows what became
     * of each, also when this fails.
     */
    void send(CommandBatch batch);

    /** Returns the kind of server, as far as it is known: nothing is sent. */
    Optional<Dialect> knownDialect();
}
