package io.github.livestatus.multisite;

import java.util.List;
import java.util.Optional;

/**
 * What one reading of a site brought.
 *
 * @param position how far the site has been told with these changes; empty while it cannot be gone on from there
 * @param isMore whether there was more than is read at a time
 */
record SiteNews(List<Change> changes, Optional<SitePosition> position, boolean isMore) {}
