/**
 * The Livestatus query language, LQL: tables, columns, filters, statistics, and the {@link io.github.livestatus.lql.Query} that
 * consists of them. All are immutable values, which may be kept in constants and used by any thread. A method that would build
 * something that LQL cannot express throws {@link java.lang.IllegalArgumentException}.
 *
 * <p>Servers differ. Where the documentation of a method says "The client does it for" a kind of server, the result is the same, at
 * a higher cost. Where it says "The client rejects it for" a kind of server, a call with the query throws
 * {@code UnsupportedByServerException}, and nothing is sent. {@link
 * io.github.livestatus.lql.Query#evaluateHere()} lets the client make comparisons that it would otherwise reject.
 *
 * <pre>{@code
 * Query critical = Query.from(Services.TABLE)
 *         .columns(Services.HOST_NAME, Services.DESCRIPTION)
 *         .filter(Services.STATE.eq(ServiceState.CRITICAL))
 *         .limit(100);
 * }</pre>
 */
package io.github.livestatus.lql;
