/**
 * The vocabulary: a class for each table that a server is known to have, with a typed {@link io.github.livestatus.lql.Column} for
 * each of its columns; the enums of columns with numbers for constants, and the records of columns with tuples. Queries are made of
 * these constants, and the same constants read the rows.
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
 * <p>The Javadoc of a column says what it holds, its unit, and what null, 0 and -1 mean; {@link
 * io.github.livestatus.lql.Column#description()} returns the same text. It ends with the servers that have the column, as {@link
 * io.github.livestatus.lql.Column#dialects()} does: Naemon 1.5.1, Nagios 4.5.9 with MK Livestatus 1.5.0p23, Icinga 2.13.6, Checkmk 2
 * and LMD 2.8. The columns of Shinken are not listed.
 */
package io.github.livestatus.schema;
