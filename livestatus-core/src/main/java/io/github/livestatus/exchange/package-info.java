/**
 * Requests and their responses on connections to one server. A query goes this way: {@code QueryExecutor} prepares it for the
 * server, {@code Pipeline} writes it and reads what comes, {@code Exchange} is one conversation on a link, and {@code
 * ReconnectingLink} opens the link and keeps it while it is good.
 */
package io.github.livestatus.exchange;
