/**
 * Where programs begin: {@link io.github.livestatus.client.LivestatusConnection} is one connection. {@link
 * io.github.livestatus.client.Livestatus} is the interface that connections and pools share. {@link
 * io.github.livestatus.client.Queries} is the interface that connections, pools and clients of several sites share.
 *
 * <pre>{@code
 * try (Livestatus live = LivestatusConnection.open("unix:/usr/local/nagios/var/rw/live")) {
 *     Result down = live.query("GET hosts\nColumns: name state\nFilter: state != 0");
 *     List<String> names = down.stream().map(row -> row.getString("name")).toList();
 * }
 * }</pre>
 */
package io.github.livestatus.client;
