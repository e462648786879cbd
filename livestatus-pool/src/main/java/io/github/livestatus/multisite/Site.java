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
 * One server of several: its name, its addresses and its settings. A method with an argument returns a changed copy. It throws an
 * {@link IllegalArgumentException} if the value is out of range. Two sites are equal if they have the same values. Immutable and
 * safe for any number of threads.
 */
public final class Site {
    static final Duration LEAST = Duration.ofMillis(1);

    /** Prefix of the names of settings that hold tags. */
    private static final String TAG = "tag ";

    private final String name;
    private final List<Endpoint> endpoints;

    /** The value of each setting by its name. Contains only settings that were set. */
    private final Map<String, Object> values;

    /**
     * The status host or status service of a site: an object at another site whose state shows whether this site is reachable.
     *
     * @param site the name of the site that monitors the object
     * @param host the host name at that site
     * @param service the service description; "" for the host itself
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
     * @param name the name of the site in rows and outcomes; without blanks and control characters
     * @param address the Livestatus address, in a form that {@link Endpoint#parse} accepts
     * @param fallbacks fallback addresses of the same core, each used if all addresses before it fail
     * @throws IllegalArgumentException if the name or an address is invalid; the message lists the forms of addresses
     */
    public static Site of(String name, String address, String... fallbacks) {
        Endpoint first = Endpoint.parse(Objects.requireNonNull(address, "address"));
        Endpoint[] others = Stream.of(Objects.requireNonNull(fallbacks, "fallbacks"))
                .map(each -> Endpoint.parse(Objects.requireNonNull(each, "fallbacks")))
                .toArray(Endpoint[]::new);
        return of(name, first, others);
    }

    /** Returns a site with the default settings, like {@link #of(String, String, String...)}. */
    public static Site of(String name, Endpoint endpoint, Endpoint... fallbacks) {
        Objects.requireNonNull(name, "name");
        if (name.isEmpty() || name.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw new IllegalArgumentException("a site name must not contain blanks or control characters: \""
                    + name.replaceAll("\\p{Cntrl}", "?") + '"');
        }
        List<Endpoint> endpoints = new ArrayList<>();
        endpoints.add(Objects.requireNonNull(endpoint, "endpoint"));
        for (Endpoint each : Objects.requireNonNull(fallbacks, "fallbacks")) {
            endpoints.add(Objects.requireNonNull(each, "fallbacks"));
        }
        return new Site(name, List.copyOf(endpoints), Map.of());
    }

    private Site with(String setting, Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(setting, value);
        changed.values().removeIf(each -> each.equals(false) || each.equals("")); // equals a setting that was never set
        return new Site(name, endpoints, Map.copyOf(changed));
    }

    private <T> Optional<T> value(String setting, Class<T> type) {
        return Optional.ofNullable(type.cast(values.get(setting)));
    }

    /** Sets a display name, such as a place. */
    public Site alias(String text) {
        return with("alias", Objects.requireNonNull(text, "text"));
    }

    /**
     * Sets a tag by which views select sites, such as {@code tag("region", "mx")}. The value "" removes the tag.
     *
     * @throws IllegalArgumentException if the key is empty
     */
    public Site tag(String key, String value) {
        if (Objects.requireNonNull(key, "key").isEmpty()) {
            throw new IllegalArgumentException("a tag of " + name + " has an empty key");
        }
        return with(TAG + key, Objects.requireNonNull(value, "value"));
    }

    /**
     * Sets the timeout of this site for its part of a call, independent of other sites. It includes the wait for a connection,
     * connecting and failover. The timeout of a wait query is added. At least 1 ms. Default: {@link
     * LivestatusSites.Builder#siteTimeout}.
     *
     * <p>A query of {@code log} or {@code statehist} has {@link PoolSettings#logTimeout(Duration)} if that is longer.
     */
    public Site timeout(Duration timeout) {
        return with("timeout", Argument.timeout("the timeout of " + name, Objects.requireNonNull(timeout, "timeout")));
    }

    /**
     * Sets the maximum number of connections to this site for queries. Default: that of the pool settings. All calls
     * together, with commands and wait queries, can use two more, except with Icinga 2: {@link PoolSettings#maxConnections(int)}
     * has a table.
     */
    public Site maxConnections(int connections) {
        return with(
                "maxConnections",
                PoolSettings.defaults().maxConnections(connections).maxConnections());
    }

    /**
     * Sets whether this site is disabled until {@link LivestatusSites#enable}. Default false. A disabled site is queried only for
     * the status hosts and status services that it monitors for other sites.
     */
    public Site disabled(boolean isDisabled) {
        return with("disabled", isDisabled);
    }

    /**
     * Sets the status host of this site: a host that another site monitors. This site is skipped while the other site reports the host
     * as down, unreachable or pending.
     *
     * @param site the name of the other site
     * @param host the name of the host at the other site
     */
    public Site statusHost(String site, String host) {
        return with("statusObject", new StatusObject(site, host, ""));
    }

    /**
     * Sets the status service of this site: a service that another site monitors, such as a check of this site's Livestatus port. This
     * site is skipped while the other site reports the service as critical, unknown or pending, or its host as not up.
     *
     * @param site the name of the other site
     * @param host the name of the service's host at the other site
     * @param service the description of the service
     */
    public Site statusService(String site, String host, String service) {
        StatusObject object = new StatusObject(site, host, service);
        if (service.isEmpty()) {
            throw new IllegalArgumentException("a status service needs a description: use statusHost for a host");
        }
        return with("statusObject", object);
    }

    /**
     * Sets how the client checks the certificates of the {@code tls:} addresses of this site. Default: as in the pool settings, whose
     * default is {@link TlsSettings#verifyHost}: the certificate chains to an authority that the JDK trusts, and has the name of the
     * host.
     */
    public Site tls(TlsSettings settings) {
        return with("tls", Objects.requireNonNull(settings, "settings"));
    }

    /**
     * Sets the pool settings of this site. The timeout, maxConnections and tls of this site override them. Default: {@link
     * LivestatusSites.Builder#settings}.
     */
    public Site settings(PoolSettings settings) {
        return with("settings", Objects.requireNonNull(settings, "settings"));
    }

    /** Returns the name of the site in rows and outcomes. */
    public String name() {
        return name;
    }

    /** Returns the addresses: the primary address first, then the fallback addresses. */
    public List<Endpoint> endpoints() {
        return endpoints;
    }

    /** Returns the display name; "" if none was set. */
    public String alias() {
        return value("alias", String.class).orElse("");
    }

    /** Returns the tags by which views select sites. */
    public Map<String, String> tags() {
        Map<String, String> tags = new TreeMap<>();
        values.forEach((setting, value) -> {
            if (setting.startsWith(TAG)) {
                tags.put(setting.substring(TAG.length()), (String) value);
            }
        });
        return Collections.unmodifiableMap(tags);
    }

    /** Returns the timeout; empty if the common setting of the sites applies. */
    public Optional<Duration> timeout() {
        return value("timeout", Duration.class);
    }

    /** Returns the maximum number of connections for queries; empty if that of the pool settings applies. */
    public OptionalInt maxConnections() {
        return value("maxConnections", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Returns true if the site is disabled until {@link LivestatusSites#enable}. */
    public boolean isDisabled() {
        return value("disabled", Boolean.class).orElse(false);
    }

    /** Returns the TLS settings of its {@code tls:} addresses; empty if those of the pool settings apply. */
    public Optional<TlsSettings> tls() {
        return value("tls", TlsSettings.class);
    }

    /** Returns the pool settings; empty if the common settings of the sites apply. */
    public Optional<PoolSettings> settings() {
        return value("settings", PoolSettings.class);
    }

    /** Returns the name of the site that monitors the status host or status service of this site; empty if there is none. */
    public Optional<String> statusSite() {
        return statusObject().map(StatusObject::site);
    }

    /** Returns the status host or status service; empty if there is none. */
    Optional<StatusObject> statusObject() {
        return value("statusObject", StatusObject.class);
    }

    /** Returns true if the other site has the same name, addresses and settings. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Site site
                && name.equals(site.name)
                && endpoints.equals(site.endpoints)
                && values.equals(site.values);
    }

    /** Returns a hash code that is consistent with {@link #equals}. */
    @Override
    public int hashCode() {
        return Objects.hash(name, endpoints, values);
    }

    /** Returns the name, alias and addresses, such as {@code site02 (Mexico) at tcp:10.2.0.10:6557}. */
    @Override
    public String toString() {
        String addresses = endpoints.stream().map(Endpoint::toString).collect(Collectors.joining(", "));
        return name + (alias().isEmpty() ? "" : " (" + alias() + ")") + " at " + addresses;
    }
}
