package io.github.livestatus.multisite;

import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.StateType;
import io.github.livestatus.text.Printable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A host or service that came into another state, or whose state became a hard one; in a snapshot, a problem that is present.
 *
 * @param site the name of the site that monitors it
 * @param host the name of the host
 * @param service the description of the service; "" for the host itself
 * @param state the number of the new state
 * @param stateType whether the state is confirmed
 * @param attempt which of the checks in a row that it takes to confirm the state, as the server counts them
 * @param before the state that was told of it before, or that it had then; empty where that is not known
 * @param at when it happened, by that site's clock, to the second; in a snapshot, since when it lasts
 * @param output what the check said
 */
public record StateChange(
        String site,
        String host,
        String service,
        int state,
        StateType stateType,
        int attempt,
        OptionalInt before,
        Instant at,
        String output)
        implements Change {
    /** Refuses null. */
    public StateChange {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(stateType, "stateType");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(output, "output");
    }

    /** Returns what names the object among those of all sites: {@code site;host;service}, or {@code site;host}. */
    public String key() {
        return site + ";" + name();
    }

    private String name() {
        return service.isEmpty() ? host : host + ";" + service;
    }

    /** Returns the new state, if it is that of a host. */
    public Optional<HostState> hostState() {
        return Arrays.stream(HostState.values())
                .filter(known -> service.isEmpty() && known.code() == state)
                .findFirst();
    }

    /** Returns the new state, if it is that of a service. */
    public Optional<ServiceState> serviceState() {
        return Arrays.stream(ServiceState.values())
                .filter(known -> !service.isEmpty() && known.code() == state)
                .findFirst();
    }

    /** Returns time, site, object, state and output in one line. */
    @Override
    public String toString() {
        String known = hostState()
                .map(Enum::name)
                .or(() -> serviceState().map(Enum::name))
                .orElse("" + state);
        return Printable.line(at + " " + site + " " + name() + " " + known + " " + stateType + " " + attempt
                + (output.isEmpty() ? "" : ": " + output));
    }
}
