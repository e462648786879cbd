/**
 * Connections that transfer bytes. A {@link io.github.livestatus.net.Transport} creates {@link io.github.livestatus.net.Link
 * links}. A link writes and reads bytes with a deadline, over unix sockets, TCP and TLS, on platform threads and virtual threads.
 */
package io.github.livestatus.net;
