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

    /** Returns the key in the catalogue of a server or of its module, such as {@code naemon} for "Naemon livestatus". */
    static String key(String name) {
        return NAMES.entrySet().stream()
                .filter(server -> name.startsWith(server.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a server: " + name));
    }

    /** Returns the servers as text, such as "on Naemon, Nagios and Icinga 2". */
    static String clause(List<String> dialects) {
        List<String> names = dialects.stream().map(NAMES::get).toList();
        int last = names.size() - 1;
        if (names.size() == COUNT) {
            return "on all servers";
        }
        return last == 0
                ? "on " + names.get(0) + " only"
                : "on " + String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
