package io.github.livestatus.multisite;

import io.github.livestatus.result.Result;

/**
 * One site's share of an answer, ready to be merged.
 *
 * @param isPopulation whether this site's standard deviation is that of a population and not of a sample
 */
record Share(Result answer, boolean isPopulation) {
    Share(Result answer) {
        this(answer, false);
    }
}
