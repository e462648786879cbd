package io.github.livestatus.client;

import io.github.livestatus.result.Result;

/** One site's monitoring core, asked through Livestatus. Close it to give up its connections. */
public interface Livestatus extends Queries<Result>, AutoCloseable {
    /** Gives up all connections; exchanges under way are aborted. Closing twice does nothing. */
    @Override
    void close();
}
