package io.github.livestatus.client;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.result.Result;

/** One site's monitoring core, asked through Livestatus. Close it to give up its connections. */
public interface Livestatus extends Queries<Result>, AutoCloseable {
    /** What kind of server answers: the kind that was set, or what its {@code status} table told, which is asked once. */
    Dialect dialect();

    /** Gives up all connections; exchanges under way are aborted. Closing twice does nothing. */
    @Override
    void close();
}
