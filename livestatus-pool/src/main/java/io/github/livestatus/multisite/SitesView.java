package io.github.livestatus.multisite;

import io.github.livestatus.client.Queries;
import io.github.livestatus.lql.Query;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * All of the sites, or some of them, queried in parallel as if they were one. A part of the sites shares everything with the
 * {@link LivestatusSites} it comes from, costs nothing and has nothing to close. Not to be implemented. Safe for any number of
 * threads.
 *
 * <p>{@code query} and {@code queryAll} wait until each site that is enabled has answered or its time is up, and return even
 * when none has: see {@link SitesResult#outcomes()} and {@link SitesResult#orThrow()}. {@code queryAll} takes one round trip
 * to each site that allows it. {@code forEach} hands rows over as they arrive, each with its site, in no order of sites: one
 * at a time, on the threads of the exchanges, and memory stays bounded. At the end it throws a {@link
 * io.github.livestatus.error.SitesMissingException} when a site's rows are missing. A query with sort keys, an offset or
 * statistics is answered as by {@code query} first. The consumer's time counts as the sites'.
 *
 * <p>A query that is itself at fault is an {@link IllegalArgumentException}. A call ends with an {@link
 * io.github.livestatus.error.AbortedException} when its thread is interrupted, or the sites are closed.
 */
public sealed interface SitesView extends Queries<SitesResult> permits LivestatusSites, SiteGroup {
    /**
     * Sends one query to all of these sites and returns their rows as records, as {@link SitesResult#as(Class)} does, with what became
     * of the query at each site.
     *
     * @param record a public record in an exported or opened package; for others
     *     {@link SitesResult#as(java.lang.invoke.MethodHandles.Lookup, Class)}
     * @throws IllegalArgumentException when the record cannot be made of the columns
     */
    default <T extends Record> SitesRecords<T> query(Query query, Class<T> record) {
        Objects.requireNonNull(record, "record");
        SitesResult rows = query(Objects.requireNonNull(query, "query"));
        return new SitesRecords<>(rows.as(record), rows.outcomes());
    }

    /**
     * Returns a view of those of these sites that have one of these names; statistics of one site are computed as those of
     * several, and {@code Row.site()} is that site.
     *
     * @throws IllegalArgumentException for a name that no site has now
     */
    SitesView only(String... names);

    /**
     * Returns a view of those of these sites that pass a test, such as {@code site -> "mx".equals(site.tags().get("region"))}.
     *
     * @param choice is applied at each call, by any thread, and decides by what a site is, not by how it is
     */
    SitesView only(Predicate<? super Site> choice);

    /**
     * Returns a view of these sites except those that have one of these names.
     *
     * @throws IllegalArgumentException for a name that no site has now
     */
    SitesView except(String... names);

    /**
     * Returns a view of what a contact may see: every query is sent with {@code AuthUser}. A site that does not enforce it, as
     * no Icinga 2 does, is an {@code Incompatible} outcome, and its rows are missing. A query for another contact is refused,
     * and so is a view for another one. Not in the view: commands, since Livestatus authorises none.
     *
     * @throws IllegalArgumentException for a name that no query can hold, or when this view is for another contact
     */
    SitesView authUser(String contact);

    /**
     * Returns a view whose calls take no longer than this time, the waits of queries included, if the sites' own timeouts are
     * longer. When it passes, {@code query} and {@code queryAsync} give what has come, and a site that has not answered is
     * {@code TimedOut}. That is no failure of the site, so its breaker does not open. The shorter of two times holds.
     *
     * @param time at least 1 ms; a site that hangs is given up 100 ms later
     */
    SitesView within(Duration time);

    /**
     * Queries for what any of these sites knows: the first answer is enough, and the other sites are not waited for.
     *
     * @return its rows; sites whose answers were still to come are skipped as not needed
     */
    SitesResult firstAnswer(Query query);

    /**
     * Queries without waiting. However the future ends, the exchanges end with it: cancelling it, or {@code orTimeout} on it,
     * stops them. Cancelling a dependent stage does not.
     */
    CompletableFuture<SitesResult> queryAsync(Query query);

    /**
     * Returns what would become of a query: at each site what would be sent there, what would be done here with its rows, or why
     * it would be refused; and what would be done with the rows of all sites. Each site that is enabled is queried only for
     * what is needed to know its kind and its columns.
     */
    QueryPlan explain(Query query);

    /** Queries each site that is enabled for what it is, and returns what is known of each, in the order of configuration. */
    List<SiteStatus> fetchStatus();

    /**
     * Returns a builder of a feed of every change of state at these sites, from where it was left:
     *
     * <pre>{@code
     * try (ChangeFeed feed = sites.changes().hosts().services().hardOnly().every(Duration.ofSeconds(5)).from(position).open()) {
     *     ChangeBatch batch = feed.next(Duration.ofSeconds(30));
     *     batch.forEach(System.out::println);
     *     position = batch.position();
     * }
     * }</pre>
     */
    ChangeFeed.Builder changes();
}
