package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;

/** Reads the new changes of one site, and keeps the position. For one thread at a time. */
sealed interface SiteReader permits LogReader, ObjectReader {
    /** Returns the changes since the last read. */
    SiteNews read(LivestatusView live);
}
