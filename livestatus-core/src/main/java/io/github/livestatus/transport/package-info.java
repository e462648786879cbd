/**
 * The address of a server ({@link io.github.livestatus.transport.Endpoint}), the time by which a call must end ({@link
 * io.github.livestatus.transport.Deadline}), and the TLS settings ({@link io.github.livestatus.transport.TlsSettings}).
 *
 * <pre>{@code
 * LivestatusConnection live = LivestatusConnection.builder(Endpoint.parse("tls:10.2.0.10:6557"))
 *         .tls(TlsSettings.verifyName("site02"))
 *         .build();
 * Result hosts = live.within(Deadline.after(Duration.ofSeconds(2))).query("GET hosts\nColumns: name");
 * }</pre>
 */
package io.github.livestatus.transport;
