/**
 * A Livestatus server for tests: {@link io.github.livestatus.testkit.FakeLivestatus} evaluates LQL on {@link
 * io.github.livestatus.testkit.FakeTable tables} like one of six {@link io.github.livestatus.testkit.ServerKind kinds of server},
 * records its requests, and has a {@link io.github.livestatus.testkit.Fault} on request.
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
 * <p>It needs only the JDK, and shares no code with any client: it reads and evaluates LQL, and writes headers, JSON and CSV with
 * its own code. It has the given tables and columns, and generates {@code status}, {@code columns} and {@code backends}. It does
 * not derive groups or numbers of services from other tables. It validates commands (name, arguments, objects), but does not
 * execute them.
 */
package io.github.livestatus.testkit;
