/**
 * Many sites, queried in parallel like one server. {@link io.github.livestatus.multisite.LivestatusSites} merges their rows and
 * statistics, and returns the outcome of each {@link io.github.livestatus.multisite.Site}.
 *
 * <pre>{@code
 * try (LivestatusSites sites = LivestatusSites.builder()
 *         .site(Site.of("master", "unix:/usr/local/nagios/var/rw/live"))
 *         .site(Site.of("site02", "tcp:10.2.0.10:6557").timeout(Duration.ofSeconds(3)))
 *         .build()) {
 *     SitesResult all = sites.query(critical);
 *     Map<String, SiteOutcome> outcomes = all.outcomes();
 * }
 * }</pre>
 */
package io.github.livestatus.multisite;

/*
 * The internal classes of this package, by subject. An arrow leads from a caller to what it calls.
 *
 * a call      SiteGroup (a view of the sites) -> FanOut (all of its sites) -> SiteClient (one site) -> SiteMerger (one result),
 *             Scope, CallKind, CallReplies, HeldReplies, SiteReply, MergedResult, RowHandoff, SiteExplainer
 * a site      SiteHealth, CircuitBreaker, StatusHostMonitor, SiteReport, SiteLog, FailureClassifier, FailedOutcome,
 *             SiteSkippedException
 * all sites   CurrentSites, SiteThreads
 * commands    SiteCommands, BulkCommands, HostSiteCache
 * changes     FeedPolls (all sites of a feed) -> SiteReader (one site): LogReader, ObjectReader,
 *             AlertLines, ObjectQueries, ObjectTable, ObjectState, ObjectKey, Omission, WatchedStates, SiteNews,
 *             FeedPosition, SitePosition, BatchSubscription
 * events      SitesEvents, SitesEvent, EventOfCall, ObservedCall, ObservedRefresh
 */
