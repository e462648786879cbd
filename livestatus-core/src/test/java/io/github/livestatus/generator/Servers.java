package io.github.livestatus.generator;

import java.util.List;
import java.util.Map;

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

    /** Returns which servers have it, as in "On Naemon, Nagios and Icinga 2.". */
    static String sentence(List<String> dialects) {
        List<String> names = dialects.stream().map(NAMES::get).toList();
        int last = names.size() - 1;
        if (names.size() == COUNT) {
            return "On all servers.";
        }
        return "On "
                + (last == 0
                        ? names.get(0) + " only"
                        : String.join(", ", names.subList(0, last)) + " and " + names.get(last))
                + '.';
    }
}
