package io.github.livestatus.memory;

/**
 * The result of a refresh of one site.
 *
 * @param rows the number of rows that were new
 * @param bytes the size of all response bodies
 */
public record Refreshed(long rows, long bytes) {}
