package io.github.livestatus.multisite;

import io.github.livestatus.client.Queries;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Row;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * All sites, or a part of them, queried in parallel like one server. A view of a part shares all resources with its {@link
 * LivestatusSites}. It costs nothing and needs no closing. Do not implement this interface. Safe for any number of threads.
 *
 * <p>{@code query} and {@code queryAll} wait for every enabled site until it responds or its timeout passes. They return a result
 * even if no site responded: see {@link SitesResult#outcomes()} and {@link SitesResult#orThrow()}. {@code queryAll} takes one round
 * trip to each site that supports it.
 *
 * <p>{@code forEach} passes rows to the consumer as they arrive, each with its site. The order of sites is arbitrary. Rows are
 * passed one at a time, on the threads of the exchanges. Memory use is bounded. {@code forEach} throws a {@link
 * io.github.livestatus.error.SitesMissingException} at the end if the rows of a site are missing. If a query has sort keys, an
 * offset or statistics, the whole result is merged first, as by {@code query}. The consumer's time counts against the sites'
 * timeouts.
 *
 * <p>An invalid query throws an {@link IllegalArgumentException}. If the calling thread is interrupted or the sites are closed, a
 * call throws an {@link io.github.livestatus.error.AbortedException}.
 */
public sealed interface SitesView extends Queries<SitesResult> permits LivestatusSites, SiteGroup {
    /**
     * Sends one query to all of these sites and returns the rows as records, with the outcome of each site. The rows are converted
     * like by {@link SitesResult#as(Class)}.
     *
     * @param record a public record in an exported or opened package; for other records use {@link
     *     SitesResult#as(java.lang.invoke.MethodHandles.Lookup, Class)}
     * @throws IllegalArgumentException if the record does not fit the columns
     */
    default <T extends Record> SitesRecords<T> query(Query query, Class<T> record) {
        Objects.requireNonNull(record, "record");
        SitesResult rows = query(Objects.requireNonNull(query, "query"));
        return new SitesRecords<>(rows.as(record), rows.outcomes());
    }

    /**
     * Returns a view of the sites with these names. A view of one site computes statistics like a view of several sites, and sets
     * {@code Row.site()}.
     *
     * @throws IllegalArgumentException if no site has the name at present
     */
    SitesView only(String... names);

    /**
     * Returns a view of the sites that match a predicate, such as {@code site -> "mx".equals(site.tags().get("region"))}.
     *
     * @param choice evaluated at each call, on any thread; must depend on the site's configuration only, not on its state
     */
    SitesView only(Predicate<? super Site> choice);

    /**
     * Returns a view of these sites without the sites with these names.
     *
     * @throws IllegalArgumentException if no site has the name at present
     */
    SitesView except(String... names);

    /**
     * Returns a view of the objects that a contact may see. Every query is sent with {@code AuthUser}. A site that does not enforce
     * {@code AuthUser} (any Icinga 2) has the outcome {@code Incompatible}, and its rows are missing. A query or a view for another
     * contact is rejected. A view has no commands, since Livestatus does not authorize commands.
     *
     * @throws IllegalArgumentException if a query cannot contain the name, or if this view is for another contact
     */
    SitesView authUser(String contact);

    /**
     * Returns a view whose calls have this timeout, if it is shorter than the timeouts of the sites. It includes the wait times of
     * queries. When it passes, {@code query} and {@code queryAsync} return the responses received so far, and a site that has not
     * responded is {@code TimedOut}. This does not count as a failure of the site and does not open its circuit breaker. If this
     * view already has a timeout, the shorter one holds.
     *
     * @param time at least 1 ms; a site that hangs is cut off 100 ms later
     */
    SitesView within(Duration time);

    /**
     * Returns the first response of any site to a query that any of these sites can answer. It does not wait for the other sites.
     *
     * @return the rows of that site; the outcome of each site that has not responded yet is {@code Skipped} as not needed
     */
    SitesResult firstAnswer(Query query);

    /**
     * Sends a query without waiting. When the future ends for any reason, its exchanges end too: {@code cancel} or {@code
     * orTimeout} on the future stops them. Cancelling a dependent stage does not stop them.
     */
    CompletableFuture<SitesResult> queryAsync(Query query);

    /** Sends queries like {@code queryAll}, without waiting. Cancelling works as for {@link #queryAsync}. */
    CompletableFuture<List<SitesResult>> queryAllAsync(List<Query> queries);

    /**
     * Passes rows to a consumer like {@code forEach}, without waiting. When the future ends for any reason, its exchanges end too.
     * A row that the consumer is processing at that time is the last one.
     *
     * @return the number of rows; fails with the exception that the consumer throws
     */
    CompletableFuture<Long> forEachAsync(Query query, Consumer<? super Row> rows);

    /**
     * Returns how a query would be executed, without executing it. For each site, the plan contains the query that would be sent
     * and the processing of its rows on the client, or why the site would reject the query. The plan also contains how the rows of
     * all sites would be merged. Each enabled site is queried only for its kind of server and its columns.
     */
    QueryPlan explain(Query query);

    /** Queries the status of each enabled site. Returns the status of every site in the order of configuration. */
    List<SiteStatus> fetchStatus();

    /**
     * Returns a builder of a feed of all state changes at these sites. The feed continues at a stored position:
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
