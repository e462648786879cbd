/**
 * Bytes, no meaning: a {@link io.github.livestatus.net.Transport} makes {@link io.github.livestatus.net.Link links}; a link
 * writes and reads bytes, each time until a deadline that holds on unix sockets, TCP and TLS, on platform and on virtual
 * threads.
 */
package io.github.livestatus.net;
