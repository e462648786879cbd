package io.github.livestatus.generator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The servers of the catalogue. */
final class Servers {
    private static final Map<String, String> NAMES = Map.of(
            "naemon", "Naemon",
            "nagios", "Nagios",
            "icinga2", "Icinga 2",
            "checkmk", "Checkmk",
            "lmd", "LMD");

    static final int COUNT = NAMES.size();

    private Servers() {}

    /** How text names them, as in "Naemon, Icinga 2". */
    static String names(List<String> dialects) {
        return dialects.stream().map(NAMES::get).collect(Collectors.joining(", "));
    }
}
