package io.github.livestatus.error;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Every site had to answer, and some did not. What happened at each of them is among the suppressed exceptions. */
public final class SitesMissingException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, String> missing;

    /**
     * @param missing why each site is missing, in words, by the site's name
     * @param queried how many sites the query was for, those missing included
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
                ? "no answer of " + sites
                : missing.size() + " of " + queried + " sites did not answer: " + sites;
    }

    /** Returns why each site is missing, in words, by the site's name, in the order of configuration. */
    public Map<String, String> missing() {
        return Collections.unmodifiableMap(missing);
    }
}
