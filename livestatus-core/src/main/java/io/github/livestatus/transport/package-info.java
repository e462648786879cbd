/**
 * Bytes, no meaning: endpoints, connections to them, deadlines and TLS.
 *
 * <p>A {@link io.github.livestatus.net.Transport} holds the settings and makes {@link
 * io.github.livestatus.net.Link links}; a link writes and reads bytes, each time until a {@link
 * io.github.livestatus.transport.Deadline} that holds on unix sockets, TCP and TLS, on platform and on virtual threads.
 *
 * <pre>{@code
 * Deadline deadline = Deadline.after(Duration.ofSeconds(2), System::nanoTime);
 * try (Link link = Transport.DEFAULT.connect(Endpoint.parse("tcp:10.0.0.2:6557"), deadline)) {
 *     byte[] request = "GET status\nColumns: program_start\n\n".getBytes(StandardCharsets.UTF_8);
 *     link.write(request, 0, request.length, deadline);
 *     byte[] answer = new byte[4096];
 *     int count = link.read(answer, 0, answer.length, 0, deadline);
 * }
 * }</pre>
 */
package io.github.livestatus.transport;
