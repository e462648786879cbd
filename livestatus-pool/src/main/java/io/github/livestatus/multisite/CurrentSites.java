package io.github.livestatus.multisite;

import io.github.livestatus.multisite.Site.StatusObject;
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
 * The sites that there are at a moment, in the order of configuration. They are replaced all at once; what is equal stays as it
 * is. For any thread.
 */
final class CurrentSites {
    private final Function<Site, SiteClient> clients;
    private final BiFunction<SiteClient, List<StatusObject>, StatusHostMonitor> monitors;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<SiteClient> retired = ConcurrentHashMap.newKeySet();
    private volatile Map<String, SiteClient> byName = Map.of();
    private Map<Watching, StatusHostMonitor> watching = Map.of();
    private boolean isClosed;

    /** A site that monitors these status objects, which are read together. */
    private record Watching(SiteClient monitor, List<StatusObject> objects) {}

    /**
     * @param clients makes the client of a site
     * @param monitors makes what reads these status objects at the site that monitors them
     */
    CurrentSites(
            Function<Site, SiteClient> clients,
            BiFunction<SiteClient, List<StatusObject>, StatusHostMonitor> monitors) {
        this.clients = clients;
        this.monitors = monitors;
    }

    /**
     * Takes these sites in the place of those that there were, of which those that are not equal to one of these retire.
     *
     * @return the names of the sites that retire
     * @throws IllegalArgumentException for two of one name, or when the site that monitors a status host is none of these
     * @throws IllegalStateException when they are closed
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

    /** @throws IllegalArgumentException for two sites of one name, or a status host of a site that is none of these, or the site itself */
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
            throw new IllegalArgumentException("the " + object + " is to tell about " + site.name() + ": there "
                    + (isKnown ? "it would tell about itself" : "is no such site"));
        }
    }

    /** Status objects that one site monitors are read together; what was read of the same ones at the same site is kept. */
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

    /** Closes all of them, those too that retire. */
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

    /** Returns the names. */
    @Override
    public String toString() {
        return byName.keySet().toString();
    }
}
