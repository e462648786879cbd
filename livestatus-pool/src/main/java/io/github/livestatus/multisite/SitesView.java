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
 * LivestatusSites}: it costs nothing and needs no closing. Only {@link LivestatusSites} itself has commands: a view for a contact cannot
 * have them, because Livestatus does not authorize commands. Do not implement this interface; a {@code switch} over it needs a {@code
 * default}. Safe for any number of threads.
 *
 * <p>{@code query} and {@code queryAll} wait for each enabled site until it answers or its timeout passes. They return a result even if
 * no site answered: see {@link SitesResult#outcomes()} and {@link SitesResult#orThrow()}. {@code queryAll} takes one round trip to
 * each site that supports it.
 *
 * <p>{@code forEach} passes the rows of each site to the consumer as they arrive.
 *
 * <ul>
 * <li>Rows are passed one at a time, on the threads of the exchanges. The order of the sites is arbitrary.
 * <li>The memory is bounded. For each site it is 256 KiB or twice the longest row, whichever is more, and three times the longest
 * row while the buffer grows. A row has at most {@code maxCellBytes}. If the query has sort keys, an offset or statistics, the
 * whole result is merged first, as by {@code query}, and {@code maxResponseBytes} applies. Then the memory is that of {@code
 * query}.
 * <li>A limit applies to the rows of all sites together.
 * <li>The consumer's time counts against the timeouts of the sites.
 * <li>If rows of a site are missing, {@code forEach} throws a {@link io.github.livestatus.error.SitesMissingException} after it has
 * passed all others. In this case it passes no rows at all if the query has sort keys, an offset or statistics.
 * </ul>
 *
 * <p>The sites can have servers of different kinds. If a kind of server cannot answer a query, for example because it lacks a column, the
 * outcome of its sites is {@link SiteOutcome.Incompatible}, and the rows of the other sites are returned. {@link #explain} shows this
 * before. {@link Query#optional} and {@link Query#evaluateHere} make a query possible on more kinds of server.
 *
 * <p>A query that is not valid throws an {@link IllegalArgumentException}. If the calling thread is interrupted or the sites are closed,
 * a call throws an {@link io.github.livestatus.error.AbortedException}. {@link LivestatusSites} has a table of all failures, and one of
 * the threads that call consumers and listeners.
 */
public sealed interface SitesView extends Queries<SitesResult> permits LivestatusSites, SiteGroup {
    /**
     * Sends one query to all of these sites. Returns the rows as records, converted as by {@link SitesResult#as(Class)}, and the outcome
     * of each site.
     *
     * @param record on the class path any record; on the module path a public record in an exported package, or any record in a
     *     package that is open to this library; for others use {@link SitesResult#as(java.lang.invoke.MethodHandles.Lookup,
     *     Class)}
     * @throws IllegalArgumentException if the record does not fit the columns
     */
    default <T extends Record> SitesRecords<T> query(Query query, Class<T> record) {
        Objects.requireNonNull(record, "record");
        SitesResult rows = query(Objects.requireNonNull(query, "query"));
        return new SitesRecords<>(rows.as(record), rows.outcomes());
    }

    /**
     * Returns a view of the sites with these names. Even if only one site is left, results are like those of several sites:
     * {@code Row.site()} is set, and {@code Stat.std} is the deviation of a sample.
     *
     * @throws IllegalArgumentException if no site has the name at present
     */
    SitesView only(String... names);

    /**
     * Returns a view of the sites that match a predicate, such as {@code site -> "mx".equals(site.tags().get("region"))}.
     *
     * @param choice evaluated at each call; must depend on the site's configuration only, not on its state
     */
    SitesView only(Predicate<? super Site> choice);

    /**
     * Returns a view of these sites without the sites with these names.
     *
     * @throws IllegalArgumentException if no site has the name at present
     */
    SitesView except(String... names);

    /**
     * Returns a view of the objects that a contact may see. Each query is sent with {@code AuthUser}. A site that does not
     * enforce {@code AuthUser} (any Icinga 2) has the outcome {@link SiteOutcome.Incompatible}, and its rows are missing. In a
     * feed such a site is lost: {@link Change.SiteLost}. Naemon sends no rows for a contact that it does not know: the outcome is
     * {@link SiteOutcome.Answered}. The client rejects a query for another contact.
     *
     * @throws IllegalArgumentException if the name is empty, has spaces at its ends or has a control character, or if this view is
     *     for another contact
     */
    SitesView authUser(String contact);

    /**
     * Returns a view in which each call has at most this time at a site. The time starts again with each call. So a view can be kept and
     * used many times, unlike the view of {@link io.github.livestatus.client.Livestatus#within(Duration)}, whose calls share one
     * deadline.
     *
     * <ul>
     * <li>The timeout of a site applies if it is shorter. The timeout of a wait query is not added to this time.
     * <li>When the time has passed, {@code query} and {@code queryAsync} return the rows of the sites that have answered. The
     * outcome of every other site is {@link SiteOutcome.TimedOut}.
     * <li>Such a timeout does not count as a failure of the site, and does not open its circuit breaker. So each call of this view
     * waits for a silent site again.
     * <li>If this view already has a time, the shorter one applies.
     * </ul>
     *
     * @param time at least 1 ms; a site that hangs is cut off 100 ms later
     */
    SitesView within(Duration time);

    /**
     * Sends a query to all of these sites at the same time, and returns the result of the first site that answers. Use it if
     * each of these sites can answer the query, for example because they monitor the same objects. The method does not wait for
     * the other sites.
     *
     * <p>A rejection or a failure is not an answer. If no site answers, the result has no rows and is not complete, and each site has
     * the outcome of its failure.
     *
     * @return the rows of that site; the outcome of a site that has not ended by then is {@link SiteOutcome.Skipped} with {@code
     *     NOT_NEEDED}
     */
    SitesResult firstAnswer(Query query);

    /**
     * Sends a query without waiting. When the future ends in any way, for instance by {@code cancel} or {@code orTimeout}, its
     * exchanges end too. Cancelling a dependent stage does not end them.
     *
     * @return the future; it is completed on a thread of the library
     */
    CompletableFuture<SitesResult> queryAsync(Query query);

    /** Sends queries like {@code queryAll}, without waiting. When the future ends, its exchanges end as with {@link #queryAsync}. */
    CompletableFuture<List<SitesResult>> queryAllAsync(List<Query> queries);

    /**
     * Passes rows to a consumer like {@code forEach}, without waiting. When the future ends in any way, its exchanges end too. If the
     * consumer is processing a row at that time, this row is the last one.
     *
     * @return a future of the number of rows; it fails with the exception that the consumer throws
     */
    CompletableFuture<Long> forEachAsync(Query query, Consumer<? super Row> rows);

    /**
     * Returns the plan of a query, without sending the query. For each site the plan has the text for the server and the work of the
     * client, or why the client would reject the query. It also has the work for the rows of all sites together. Each enabled site is
     * queried only for its kind of server and its columns.
     */
    QueryPlan explain(Query query);

    /**
     * Queries the status of each enabled site. Returns the status of every site, in the order of configuration. {@link
     * LivestatusSites#lastStates} returns the last known states without a query.
     */
    List<SiteStatus> fetchStatus();

    /**
     * Returns a builder of a feed of state changes at these sites. The feed continues at a stored position:
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
