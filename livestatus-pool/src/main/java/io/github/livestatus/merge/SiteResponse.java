package io.github.livestatus.merge;

import io.github.livestatus.result.Result;

/**
 * One site's answer, ready to be merged.
 *
 * @param isPopulation whether this site's standard deviation is that of a population and not of a sample
 */
public record SiteResponse(Result answer, boolean isPopulation) {
    SiteResponse(Result answer) {
        this(answer, false);
    }
}
