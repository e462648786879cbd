package io.github.livestatus.testkit;

/**
 * A received request.
 *
 * @param connection the number of its connection, counted from 0 in the order of accepting
 * @param exchange its number on that connection, counted from 0
 * @param text its lines, joined by line feeds, without the blank line at its end
 */
public record RecordedRequest(int connection, int exchange, String text) {}
