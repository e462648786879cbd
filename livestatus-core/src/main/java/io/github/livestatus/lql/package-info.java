/**
 * The language: tables, columns, filters, stats, and the {@link io.github.livestatus.lql.Query} made of them. Immutable
 * values that know what they mean and nothing of bytes or sockets: they may be kept in constants and used by any thread. What
 * LQL cannot say is refused when it is built, by an {@link java.lang.IllegalArgumentException}.
 *
 * <pre>{@code
 * Query critical = Query.from(Services.TABLE)
 *         .columns(Services.HOST_NAME, Services.DESCRIPTION)
 *         .filter(Services.STATE.eq(ServiceState.CRITICAL))
 *         .limit(100);
 * }</pre>
 */
package io.github.livestatus.lql;
