package io.github.livestatus.multisite;

import io.github.livestatus.multisite.Site.StatusObject;
import io.github.livestatus.text.Spelling;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The present sites, in the order of configuration. All sites are replaced at once; a site that equals an old one is kept. For any
 * number of threads.
 */
final class CurrentSites {
    private final Function<Site, SiteClient> clients;
    private final BiFunction<SiteClient, List<StatusObject>, StatusHostMonitor> monitors;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<SiteClient> retired = ConcurrentHashMap.newKeySet();
    private volatile Map<String, SiteClient> byName = Map.of();
    private Map<Watching, StatusHostMonitor> watching = Map.of();
    private boolean isClosed;

    /** A site and the status objects that it monitors. They are read together. */
    private record Watching(SiteClient monitor, List<StatusObject> objects) {}

    /**
     * @param clients creates the client of a site
     * @param monitors creates the monitor that reads these status objects at the site that monitors them
     */
    CurrentSites(
            Function<Site, SiteClient> clients,
            BiFunction<SiteClient, List<StatusObject>, StatusHostMonitor> monitors) {
        this.clients = clients;
        this.monitors = monitors;
    }

    /**
     * Replaces the sites. Old sites that do not equal a new site retire.
     *
     * @return the names of the sites that retire
     * @throws IllegalArgumentException if two sites have the same name, or if the site that monitors a status host is missing
     * @throws IllegalStateException if the sites are closed
     */
    Set<String> replace(List<Site> sites) {
        check(sites);
        List<SiteClient> leaving;
        lock.lock();
        try {
            if (isClosed) {
                throw new IllegalStateException("these sites are closed");
            }
            Map<String, SiteClient> next = new LinkedHashMap<>();
            sites.forEach(site -> next.put(site.name(), keptOrNew(site)));
            shareMonitors(next);
            leaving =
                    all().stream().filter(site -> next.get(site.name()) != site).toList();
            retired.addAll(leaving);
            leaving.forEach(site -> site.health().removed());
            next.values().stream()
                    .filter(site -> byName.get(site.name()) != site)
                    .forEach(site -> site.health().added());
            byName = Collections.unmodifiableMap(next);
        } finally {
            lock.unlock();
        }
        leaving.forEach(site -> site.retire(() -> retired.remove(site)));
        return leaving.stream().map(SiteClient::name).collect(Collectors.toSet());
    }

    private SiteClient keptOrNew(Site site) {
        return find(site.name()).filter(known -> known.site().equals(site)).orElseGet(() -> clients.apply(site));
    }

    /**
     * Checks that names are unique and that the sites of all status hosts exist.
     *
     * @throws IllegalArgumentException if two sites have the same name, or if the site that monitors a status host is missing, or
     *     is the site itself
     */
    static void check(List<Site> sites) {
        Set<String> names = new HashSet<>();
        for (Site site : sites) {
            if (!names.add(site.name())) {
                throw new IllegalArgumentException("two sites are called " + site.name());
            }
        }
        for (Site site : sites) {
            site.statusObject().ifPresent(object -> checkMonitor(site, object, names));
        }
    }

    private static void checkMonitor(Site site, StatusObject object, Set<String> names) {
        boolean isKnown = names.contains(object.site());
        if (!isKnown || object.site().equals(site.name())) {
            throw new IllegalArgumentException(site.name() + " has the " + object + ": "
                    + (isKnown ? "a site cannot monitor its own status" : "no site is called " + object.site()));
        }
    }

    /**
     * Sets one monitor for all status objects of a site. A monitor of the same objects at the same site is kept with its cached
     * states.
     */
    private void shareMonitors(Map<String, SiteClient> sites) {
        Map<String, List<StatusObject>> bySite = sites.values().stream()
                .flatMap(site -> site.site().statusObject().stream())
                .distinct()
                .collect(Collectors.groupingBy(StatusObject::site));
        Map<Watching, StatusHostMonitor> next = new HashMap<>();
        bySite.forEach((name, objects) -> {
            Watching key = new Watching(sites.get(name), objects);
            StatusHostMonitor known = watching.get(key);
            StatusHostMonitor monitor = known == null ? monitors.apply(key.monitor(), objects) : known;
            next.put(key, monitor);
            sites.values().stream()
                    .filter(site ->
                            site.site().statusObject().filter(objects::contains).isPresent())
                    .forEach(site -> site.monitorWith(monitor));
        });
        watching = next;
    }

    List<SiteClient> all() {
        return List.copyOf(byName.values());
    }

    /** Returns the site with this name; empty if there is none. */
    Optional<SiteClient> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Returns the site with this name.
     *
     * @throws IllegalArgumentException if no site has this name
     */
    SiteClient named(String name) {
        Map<String, SiteClient> known = byName;
        SiteClient site = known.get(name);
        if (site == null) {
            throw new IllegalArgumentException(
                    "no site is called " + name + Spelling.hint(name, "sites", known.keySet()));
        }
        return site;
    }

    /** Closes all sites, including retiring ones. */
    void close() {
        lock.lock();
        try {
            isClosed = true;
        } finally {
            lock.unlock();
        }
        byName.values().forEach(SiteClient::close);
        retired.forEach(SiteClient::close);
    }

    /** Returns the names of the sites. */
    @Override
    public String toString() {
        return byName.keySet().toString();
    }
}
