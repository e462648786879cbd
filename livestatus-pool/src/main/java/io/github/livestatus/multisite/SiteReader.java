package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;

/** Reads what is new of one site, and knows how far it has read. For one thread at a time. */
sealed interface SiteReader permits LogReader, ObjectReader {
    /** Returns what is new since the last time. */
    SiteNews read(LivestatusView live);
}
