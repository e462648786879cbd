/**
 * The query language: tables, columns, filters, statistics, and the {@link io.github.livestatus.lql.Query} made of them. All are
 * immutable values, which may be kept in constants and used by any thread. What LQL cannot express is an {@link
 * java.lang.IllegalArgumentException} when it is built.
 *
 * <pre>{@code
 * Query critical = Query.from(Services.TABLE)
 *         .columns(Services.HOST_NAME, Services.DESCRIPTION)
 *         .filter(Services.STATE.eq(ServiceState.CRITICAL))
 *         .limit(100);
 * }</pre>
 */
package io.github.livestatus.lql;
