/**
 * The tables and columns of servers. There is a class for each known table, with a typed {@link io.github.livestatus.lql.Column}
 * for each known column. There are enums for columns whose numbers stand for states or kinds, and records for columns whose values
 * are lists of tuples. The same constants build queries and read rows.
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
 * <p>The text of a column describes its values: the unit, and the meaning of null, 0 and -1. {@link
 * io.github.livestatus.lql.Column#description()} returns the same text. "Null (0)" means that the server sends 0, and {@code
 * Row.get} returns null. For a text that is null, {@code Row.get} returns "". The text ends with the servers that have the
 * column; {@link io.github.livestatus.lql.Column#dialects()} returns them. The versions are: Naemon 1.5.2 with livestatus 1.5.1,
 * Nagios 4.5.9 with MK Livestatus 1.5.0p23, Icinga 2.13.6, Checkmk 2, and LMD 2.8. Nagios 4.5.12 with MK Livestatus 1.5.0p23 has
 * all columns of Nagios 4.5.9; only the values of custom variables were not checked there. "On all servers" does not include
 * Shinken, whose columns are not known.
 */
package io.github.livestatus.schema;
