package io.github.livestatus.perfdata;

import java.util.HashMap;
import java.util.Map;

/**
 * How a unit leads to its base.
 *
 * @param base the unit that the others are multiples or fractions of
 * @param factor how many of the base the unit is, or how many of the unit the base is
 * @param isFraction true if the unit is a fraction of the base
 */
record UnitScale(String base, double factor, boolean isFraction) {
    private static final String PREFIXES = "KMGTPE";
    private static final Map<String, UnitScale> DECIMAL = scales(1000);
    private static final Map<String, UnitScale> BINARY = scales(1024);

    private static Map<String, UnitScale> scales(double kilo) {
        Map<String, UnitScale> scales = new HashMap<>();
        double factor = 1;
        double binary = 1;
        for (int i = 0; i < PREFIXES.length(); i++) {
            char prefix = PREFIXES.charAt(i);
            factor *= kilo;
            binary *= 1024;
            for (String base : new String[] {"B", "b"}) {
                scales.put(prefix + base, new UnitScale(base, factor, false));
                scales.put(prefix + "i" + base, new UnitScale(base, binary, false));
            }
        }
        scales.put("kB", scales.get("KB"));
        scales.put("kb", scales.get("Kb"));
        scales.put("ms", new UnitScale("s", 1e3, true));
        for (String micro : new String[] {"us", "\u00b5s", "\u03bcs"}) {
            scales.put(micro, new UnitScale("s", 1e6, true));
        }
        scales.put("ns", new UnitScale("s", 1e9, true));
        scales.put("min", new UnitScale("s", 60, false));
        scales.put("h", new UnitScale("s", 3600, false));
        scales.put("d", new UnitScale("s", 86_400, false));
        return Map.copyOf(scales);
    }

    /** Returns the scale of a unit whose bytes are counted in steps of 1,000, or of itself if it is no multiple of another. */
    static UnitScale decimal(String unit) {
        return DECIMAL.getOrDefault(unit, new UnitScale(unit, 1, false));
    }

    /** Returns the scale of a unit whose bytes are counted in steps of 1,024, or of itself if it is no multiple of another. */
    static UnitScale binary(String unit) {
        return BINARY.getOrDefault(unit, new UnitScale(unit, 1, false));
    }

    double toBase(double value) {
        return isFraction ? value / factor : value * factor;
    }
}
