package io.github.livestatus.multisite;

import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.TlsSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One monitoring core among several: its name, where it listens, and how it is to be asked. Immutable; every method that
 * changes something returns a new site.
 */
public final class Site {
    private final String name;
    private final List<String> addresses;
    private final String alias;
    private final Duration timeout;
    private final int maxConnections;
    private final boolean isDisabled;
    private final StatusObject statusObject;
    private final TlsSettings tls;

    /**
     * A host, or a service of it, whose state at another site tells whether this site can be reached.
     *
     * @param site the name of the site that monitors it
     * @param host the name of the host there
     * @param service the description of the service; "" for the host itself
     */
    public record StatusObject(String site, String host, String service) {
        /** @throws NullPointerException for a part that is missing */
        public StatusObject {
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

    private Site(
            String name,
            List<String> addresses,
            String alias,
            Duration timeout,
            int maxConnections,
            boolean isDisabled,
            StatusObject statusObject,
            TlsSettings tls) {
        this.name = name;
        this.addresses = addresses;
        this.alias = alias;
        this.timeout = timeout;
        this.maxConnections = maxConnections;
        this.isDisabled = isDisabled;
        this.statusObject = statusObject;
        this.tls = tls;
    }

    /**
     * A site.
     *
     * @param name what rows and outcomes call it; no blanks and no control characters
     * @param address where it listens, in the forms that {@link Endpoint#parse} names
     * @param more further addresses of the same core, tried in their order when those before fail
     */
    public static Site of(String name, String address, String... more) {
        if (name.isEmpty() || name.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw new IllegalArgumentException("a site's name has no blanks and no control characters: \""
                    + name.replaceAll("\\p{Cntrl}", "?") + '"');
        }
        List<String> addresses = new ArrayList<>(List.of(address));
        addresses.addAll(List.of(more));
        addresses.forEach(Endpoint::parse);
        return new Site(name, List.copyOf(addresses), "", null, 2, false, null, TlsSettings.verifyHost());
    }

    /** A name for people, such as a place. */
    public Site alias(String text) {
        Objects.requireNonNull(text, "text");
        return new Site(name, addresses, text, timeout, maxConnections, isDisabled, statusObject, tls);
    }

    /**
     * How long this site may take for its part of a question, connecting and failing over included, whatever the others
     * do. Default: what {@link SitesBuilder#siteTimeout} says.
     */
    public Site timeout(Duration most) {
        if (most.isZero() || most.isNegative()) {
            throw new IllegalArgumentException("the timeout of " + name + " must be more than zero: " + most);
        }
        return new Site(name, addresses, alias, most, maxConnections, isDisabled, statusObject, tls);
    }

    /** How many connections may be open to this site at a time. Default 2; each occupies a thread in its core. */
    public Site maxConnections(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("maxConnections of " + name + " must be at least 1: " + most);
        }
        return new Site(name, addresses, alias, timeout, most, isDisabled, statusObject, tls);
    }

    /** Logged out until {@link LivestatusSites#enable} logs it in. */
    public Site disabled() {
        return new Site(name, addresses, alias, timeout, maxConnections, true, statusObject, tls);
    }

    /** This site is not contacted while that host, as another site monitors it, is down, unreachable or pending. */
    public Site statusHost(String site, String host) {
        StatusObject object = new StatusObject(site, host, "");
        return new Site(name, addresses, alias, timeout, maxConnections, isDisabled, object, tls);
    }

    /**
     * This site is not contacted while that service, as another site monitors it, is critical, unknown or pending, or its
     * host is not up: such as a check of this site's Livestatus port.
     */
    public Site statusService(String site, String host, String service) {
        if (service.isEmpty()) {
            throw new IllegalArgumentException("a status service has a description; use statusHost for a host");
        }
        StatusObject object = new StatusObject(site, host, service);
        return new Site(name, addresses, alias, timeout, maxConnections, isDisabled, object, tls);
    }

    /**
     * Whom this site's {@code tls:} addresses trust. Default {@link TlsSettings#verifyHost}: the certificate chains to an authority
     * that the JDK knows, and names the host.
     */
    public Site tls(TlsSettings settings) {
        Objects.requireNonNull(settings, "settings");
        return new Site(name, addresses, alias, timeout, maxConnections, isDisabled, statusObject, settings);
    }

    /** What rows and outcomes call it. */
    public String name() {
        return name;
    }

    /** Where it listens: the first address, then those tried when it fails. */
    public List<String> addresses() {
        return addresses;
    }

    /** The name for people; "" where none was given. */
    public String alias() {
        return alias;
    }

    /** How long it may take; empty where the sites' common setting holds. */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    /** How many connections may be open at a time. */
    public int maxConnections() {
        return maxConnections;
    }

    /** Whether it begins logged out. */
    public boolean isDisabled() {
        return isDisabled;
    }

    /** Whom its {@code tls:} addresses trust. */
    public TlsSettings tls() {
        return tls;
    }

    /** What tells whether it can be reached; empty where nothing does. */
    public Optional<StatusObject> statusObject() {
        return Optional.ofNullable(statusObject);
    }

    @Override
    public String toString() {
        return name + (alias.isEmpty() ? "" : " (" + alias + ")") + " at " + String.join(", ", addresses);
    }
}
