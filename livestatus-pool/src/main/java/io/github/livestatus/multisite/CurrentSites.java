package io.github.livestatus.multisite;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sites that there are at a moment, in the order of configuration. For any thread. */
final class CurrentSites {
    private volatile Map<String, SiteClient> byName = Map.of();

    /** Takes these in the place of those that there were. */
    void set(List<SiteClient> sites) {
        Map<String, SiteClient> named = new LinkedHashMap<>();
        sites.forEach(site -> named.put(site.name(), site));
        byName = Collections.unmodifiableMap(named);
    }

    List<SiteClient> all() {
        return List.copyOf(byName.values());
    }

    /** Returns the site of that name; empty if there is none. */
    Optional<SiteClient> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** @throws IllegalArgumentException for an unknown name */
    SiteClient named(String name) {
        Map<String, SiteClient> known = byName;
        SiteClient site = known.get(name);
        if (site == null) {
            throw new IllegalArgumentException(
                    "no site is called \"" + name + "\", there are " + String.join(", ", known.keySet()));
        }
        return site;
    }

    /** Returns the names. */
    @Override
    public String toString() {
        return byName.keySet().toString();
    }
}
