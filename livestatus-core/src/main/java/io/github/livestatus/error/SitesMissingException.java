package io.github.livestatus.error;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A result needs more sites than have answered. {@code SitesResult.orThrow()} and {@code forEach} throw it if a site is missing.
 * The methods that send commands throw it if the site of the command was skipped. They also throw it if the host was not found
 * at the sites that answered, and other sites did not answer. The failures of the sites are the suppressed exceptions.
 */
public final class SitesMissingException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, String> missing;

    /**
     * For the library and for tests: creates the exception for a query that some sites did not answer.
     *
     * @param missing the reason for each missing site, by its name
     * @param queried number of sites of the query, missing ones included
     */
    public SitesMissingException(Map<String, String> missing, int queried) {
        super(message(missing, queried), null, Facts.of());
        this.missing = new LinkedHashMap<>(missing);
    }

    private static String message(Map<String, String> missing, int queried) {
        if (missing.isEmpty()) {
            return "no site can answer: "
                    + switch (queried) {
                        case 0 -> "there is none";
                        case 1 -> "the only one is disabled or removed";
                        default -> "all " + queried + " are disabled or removed";
                    };
        }
        String sites = missing.entrySet().stream()
                .map(site -> site.getKey() + " (" + site.getValue() + ")")
                .collect(Collectors.joining(", "));
        return queried == 1
                ? "the site is missing: " + sites
                : missing.size() + " of " + queried + " sites did not answer: " + sites;
    }

    /** Returns the reason for each missing site, by its name, in the order of configuration. */
    public Map<String, String> missing() {
        return Collections.unmodifiableMap(missing);
    }
}
