/**
 * A Livestatus server for tests: {@link io.github.livestatus.testkit.FakeLivestatus} answers LQL from
 * {@link io.github.livestatus.testkit.FakeTable tables} in the {@link io.github.livestatus.testkit.ServerKind} of one of
 * six servers, remembers what it was sent, and misbehaves by {@link io.github.livestatus.testkit.Fault}.
 *
 * <pre>{@code
 * FakeTable hosts = FakeTable.named("hosts").column("name", Type.STRING).column("state", Type.INT)
 *         .row("web01", 0).row("db01", 1).build();
 * try (FakeLivestatus server = FakeLivestatus.builder(ServerKind.ICINGA2).table(hosts).tcp().start();
 *         Livestatus live = LivestatusConnection.open(server.endpoint())) {
 *     assertEquals(1, live.query("GET hosts\nFilter: state = 1").size());
 * }
 * }</pre>
 *
 * <p>It needs nothing but the JDK, and shares no code with any client: it reads LQL, evaluates it and writes headers,
 * JSON and CSV by itself. It knows the tables and columns that it is given and makes up {@code status},
 * {@code columns} and {@code backends}; groups, counts of services and the like do not follow from other tables.
 * Commands are judged (name, arguments, objects) but have no effect of their own.
 */
package io.github.livestatus.testkit;
