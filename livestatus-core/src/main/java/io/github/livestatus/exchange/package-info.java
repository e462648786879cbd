/**
 * Requests and their responses on connections to one server. The path of a query: {@code QueryExecutor} prepares it for the server.
 * {@code Pipeline} writes it and reads the response. {@code Exchange} is one exchange of requests and responses on a link. {@code
 * ReconnectingLink} opens the link, and keeps it while it is good. Exported to the pool module only: no API.
 */
package io.github.livestatus.exchange;
