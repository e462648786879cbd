package io.github.livestatus.multisite;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.pool.PoolSettings;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.TlsSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One monitoring core among several: its name, where it listens, and how it is queried. A method with an argument returns a
 * new site; it refuses a value that is out of bounds at once. Two sites are equal when they hold the same values. Immutable,
 * for any thread.
 */
public final class Site {
    static final Duration LEAST = Duration.ofMillis(1);

    /** What the names of those settings begin with that are tags. */
    private static final String TAG = "tag ";

    private final String name;
    private final List<Endpoint> endpoints;

    /** The value of each setting by its name; only those that were set. */
    private final Map<String, Object> values;

    /**
     * A host, or a service of it, whose state at another site tells whether this site can be reached.
     *
     * @param site the name of the site that monitors it
     * @param host the name of the host there
     * @param service the description of the service; "" for the host itself
     */
    record StatusObject(String site, String host, String service) {
        StatusObject {
            Objects.requireNonNull(site, "site");
            Objects.requireNonNull(host, "host");
            Objects.requireNonNull(service, "service");
        }

        @Override
        public String toString() {
            return (service.isEmpty() ? "status host " + host : "status service " + host + ";" + service) + " of "
                    + site;
        }
    }

    private Site(String name, List<Endpoint> endpoints, Map<String, Object> values) {
        this.name = name;
        this.endpoints = endpoints;
        this.values = values;
    }

    /**
     * Returns a site with the default settings.
     *
     * @param name what rows and outcomes call it; no blanks and no control characters
     * @param address where it listens, in the forms that {@link Endpoint#parse} names
     * @param more further addresses of the same core, each used when those before it fail
     * @throws IllegalArgumentException for a name or an address that is none, with the forms of addresses
     */
    public static Site of(String name, String address, String... more) {
        Endpoint first = Endpoint.parse(Objects.requireNonNull(address, "address"));
        Endpoint[] others = Stream.of(Objects.requireNonNull(more, "more"))
                .map(each -> Endpoint.parse(Objects.requireNonNull(each, "more")))
                .toArray(Endpoint[]::new);
        return of(name, first, others);
    }

    /** As {@link #of(String, String, String...)}. */
    public static Site of(String name, Endpoint endpoint, Endpoint... more) {
        Objects.requireNonNull(name, "name");
        if (name.isEmpty() || name.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw new IllegalArgumentException("a site's name has no blanks and no control characters: \""
                    + name.replaceAll("\\p{Cntrl}", "?") + '"');
        }
        List<Endpoint> endpoints = new ArrayList<>();
        endpoints.add(Objects.requireNonNull(endpoint, "endpoint"));
        for (Endpoint each : Objects.requireNonNull(more, "more")) {
            endpoints.add(Objects.requireNonNull(each, "more"));
        }
        return new Site(name, List.copyOf(endpoints), Map.of());
    }

    private Site with(String setting, Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(setting, value);
        changed.values().removeIf(each -> each.equals(false) || each.equals("")); // as if it had never been set
        return new Site(name, endpoints, Map.copyOf(changed));
    }

    private <T> Optional<T> value(String setting, Class<T> type) {
        return Optional.ofNullable(type.cast(values.get(setting)));
    }

    /** Sets a name for people, such as a place. */
    public Site alias(String text) {
        return with("alias", Objects.requireNonNull(text, "text"));
    }

    /**
     * Sets a word by which views choose sites, such as {@code tag("region", "mx")}; "" takes it away.
     *
     * @throws IllegalArgumentException for a key that is empty
     */
    public Site tag(String key, String word) {
        if (Objects.requireNonNull(key, "key").isEmpty()) {
            throw new IllegalArgumentException("a tag of " + name + " has no key");
        }
        return with(TAG + key, Objects.requireNonNull(word, "word"));
    }

    /**
     * Sets how long this site may take for its part of a query, connecting and failing over included, whatever the others do;
     * at least 1 ms. A query of {@code log} or {@code statehist} may take as long as {@link PoolSettings#logTimeout(Duration)}
     * says if that is longer. Default: what {@link LivestatusSites.Builder#siteTimeout} says.
     */
    public Site timeout(Duration most) {
        return with("timeout", Argument.timeout("the timeout of " + name, Objects.requireNonNull(most, "most")));
    }

    /** Sets how many connections may be open to this site at a time. Default 2; each occupies a thread in its core. */
    public Site maxConnections(int most) {
        return with(
                "maxConnections", PoolSettings.defaults().maxConnections(most).maxConnections());
    }

    /**
     * Sets whether this site is not contacted, except to read status hosts of others, until {@link LivestatusSites#enable} says so.
     * Default: no.
     */
    public Site disabled(boolean isDisabled) {
        return with("disabled", isDisabled);
    }

    /**
     * Sets the host that tells whether this site can be reached: it is not contacted while that host, as another site monitors
     * it, is down, unreachable or pending.
     */
    public Site statusHost(String site, String host) {
        return with("statusObject", new StatusObject(site, host, ""));
    }

    /**
     * Sets the service that tells whether this site can be reached, such as a check of its Livestatus port: it is not
     * contacted while that service, as another site monitors it, is critical, unknown or pending, or its host is not up.
     */
    public Site statusService(String site, String host, String service) {
        StatusObject object = new StatusObject(site, host, service);
        if (service.isEmpty()) {
            throw new IllegalArgumentException("a status service has a description; use statusHost for a host");
        }
        return with("statusObject", object);
    }

    /**
     * Sets whom this site's {@code tls:} addresses trust. Default {@link TlsSettings#verifyHost}: the certificate chains to an
     * authority that the JDK knows, and names the host.
     */
    public Site tls(TlsSettings settings) {
        return with("tls", Objects.requireNonNull(settings, "settings"));
    }

    /**
     * Sets how this site's connections are treated. What this site says itself wins: its timeout, maxConnections and tls.
     * Default: what {@link LivestatusSites.Builder#settings} says.
     */
    public Site settings(PoolSettings values) {
        return with("settings", Objects.requireNonNull(values, "values"));
    }

    /** Returns what rows and outcomes call it. */
    public String name() {
        return name;
    }

    /** Returns where it listens: the first address, then those that are used when it fails. */
    public List<Endpoint> endpoints() {
        return endpoints;
    }

    /** Returns the name for people; "" where none was given. */
    public String alias() {
        return value("alias", String.class).orElse("");
    }

    /** Returns the words by which views choose sites, by their keys. */
    public Map<String, String> tags() {
        Map<String, String> tags = new TreeMap<>();
        values.forEach((setting, value) -> {
            if (setting.startsWith(TAG)) {
                tags.put(setting.substring(TAG.length()), (String) value);
            }
        });
        return Collections.unmodifiableMap(tags);
    }

    /** Returns how long it may take; empty where the sites' common setting holds. */
    public Optional<Duration> timeout() {
        return value("timeout", Duration.class);
    }

    /** Returns how many connections may be open at a time; empty where the sites' common setting holds. */
    public OptionalInt maxConnections() {
        return value("maxConnections", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Returns true if it is not contacted at first. */
    public boolean isDisabled() {
        return value("disabled", Boolean.class).orElse(false);
    }

    /** Returns whom its {@code tls:} addresses trust; empty where the sites' common setting holds. */
    public Optional<TlsSettings> tls() {
        return value("tls", TlsSettings.class);
    }

    /** Returns how its connections are treated; empty where the sites' common settings hold. */
    public Optional<PoolSettings> settings() {
        return value("settings", PoolSettings.class);
    }

    /** Returns what tells whether it can be reached; empty where nothing does. */
    Optional<StatusObject> statusObject() {
        return value("statusObject", StatusObject.class);
    }

    /** Returns true for a site with the same name, addresses and settings. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Site site
                && name.equals(site.name)
                && endpoints.equals(site.endpoints)
                && values.equals(site.values);
    }

    /** Returns a hash code that goes with {@link #equals}. */
    @Override
    public int hashCode() {
        return Objects.hash(name, endpoints, values);
    }

    /** Returns its name, its alias and its addresses, such as {@code site02 (Mexico) at tcp:10.2.0.10:6557}. */
    @Override
    public String toString() {
        String addresses = endpoints.stream().map(Endpoint::toString).collect(Collectors.joining(", "));
        return name + (alias().isEmpty() ? "" : " (" + alias() + ")") + " at " + addresses;
    }
}
