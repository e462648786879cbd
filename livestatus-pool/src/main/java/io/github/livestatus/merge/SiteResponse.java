package io.github.livestatus.merge;

import io.github.livestatus.result.Result;

/**
 * The response of one site, prepared for merging.
 *
 * @param isPopulation whether this site computes the standard deviation of a population; false for a sample
 */
public record SiteResponse(Result answer, boolean isPopulation) {
    SiteResponse(Result answer) {
        this(answer, false);
    }
}
