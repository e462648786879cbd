package io.github.livestatus.memory;

/**
 * What a site was read for.
 *
 * @param rows how many rows came that were not known
 * @param bytes the size of the bodies of all answers
 */
public record Refreshed(long rows, long bytes) {}
