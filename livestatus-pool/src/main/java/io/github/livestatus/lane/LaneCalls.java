package io.github.livestatus.lane;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.exchange.CommandBatch;
import io.github.livestatus.lql.Dialect;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Runs groups of calls, each group on one connection. A group that is queued for a connection holds no thread. */
public interface LaneCalls {
    /** Returns the lane calls of a pool's view, with the same connections and the same deadline. */
    static LaneCalls of(LivestatusView viewOfPool) {
        return (LaneCalls) viewOfPool;
    }

    /**
     * Runs a group of calls in this lane. When the future is completed or cancelled, the calls end.
     *
     * @param exchange makes the calls with the view; its calls of other lanes get their own connection
     * @return the future, completed on the thread that ran the calls, or on one of the pool's own threads
     * @throws IllegalStateException if the pool is closed
     */
    <T> CompletableFuture<T> call(Lane lane, Function<LivestatusView, T> exchange);

    /**
     * Sends the commands of a batch that have no result yet, as {@link LivestatusView#sendAll} does. The results are stored in the
     * batch, also if this method throws.
     */
    void send(CommandBatch batch);

    /** Returns the kind of server if it is already known. Sends nothing. */
    Optional<Dialect> knownDialect();
}
