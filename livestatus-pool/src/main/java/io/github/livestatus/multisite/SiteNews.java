package io.github.livestatus.multisite;

import java.util.List;
import java.util.Optional;

/**
 * The result of one read of a site.
 *
 * @param position the position after these changes; empty if a feed cannot continue there yet
 * @param isMore whether there are more changes than one read returns
 */
record SiteNews(List<Change> changes, Optional<SitePosition> position, boolean isMore) {}
