/**
 * The vocabulary: one constants class for each table that a server is known to have, with one typed
 * {@link io.github.livestatus.lql.Column} for each of its columns, the enums that their numbers stand for, and the records
 * that their tuples read as. A query is made of these constants, and the same constants read its rows.
 *
 * <pre>{@code
 * Query problems = Query.from(Services.TABLE)
 *         .columns(Services.HOST_NAME, Services.DESCRIPTION, Services.STATE)
 *         .filter(Services.STATE.ne(ServiceState.OK), Services.SCHEDULED_DOWNTIME_DEPTH.eq(0));
 * for (Row row : live.query(problems)) {
 *     ServiceState state = row.get(Services.STATE);
 * }
 * }</pre>
 *
 * <p>The Javadoc of a column names the servers that have it, as {@link io.github.livestatus.lql.Column#dialects()} does:
 * Naemon 1.5.1, Nagios 4.5.9 with MK Livestatus 1.5.0p23, Icinga 2.13.6, Checkmk 2 and LMD 2.8. No list of Shinken's columns
 * was at hand: no column names it.
 */
package io.github.livestatus.schema;
