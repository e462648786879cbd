package io.github.livestatus.multisite;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rows of several sites as records, and the outcome of each site. Immutable.
 *
 * @param records one record for each row, in the order of {@link SitesResult}
 * @param outcomes the outcomes as in {@link SitesResult#outcomes()}
 */
public record SitesRecords<T extends Record>(List<T> records, Map<String, SiteOutcome> outcomes) {
    /** Copies both. Throws {@link NullPointerException} if an argument is null. */
    public SitesRecords {
        records = List.copyOf(Objects.requireNonNull(records, "records"));
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(outcomes, "outcomes")));
    }
}
