/**
 * Where the parts meet: {@link io.github.livestatus.client.Livestatus} is one site's core, {@link
 * io.github.livestatus.client.LivestatusConnection} one connection to it, {@link io.github.livestatus.client.Queries} what
 * both and the pool and all sites together answer.
 *
 * <pre>{@code
 * try (Livestatus live = LivestatusConnection.open("unix:/usr/local/nagios/var/rw/live")) {
 *     Result down = live.query("GET hosts\nColumns: name state\nFilter: state != 0");
 *     List<String> names = down.stream().map(row -> row.getString("name")).toList();
 * }
 * }</pre>
 */
package io.github.livestatus.client;
