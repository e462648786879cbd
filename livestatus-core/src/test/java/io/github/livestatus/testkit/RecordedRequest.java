package io.github.livestatus.testkit;

/**
 * A request as it arrived.
 *
 * @param connection which connection it came on, counted from 0 in the order of accepting
 * @param exchange which request of that connection it was, counted from 0
 * @param text its lines, joined by line feeds, without the blank line that ends it
 */
public record RecordedRequest(int connection, int exchange, String text) {}
