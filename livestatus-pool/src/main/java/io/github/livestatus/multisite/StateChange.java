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
 * A state change of a host or service: it entered another state, or its state became HARD. In a snapshot: a present problem.
 *
 * @param site the name of the site that monitors the object
 * @param host the host name
 * @param service the service description; "" for the host itself
 * @param state the number of the new state
 * @param stateType SOFT or HARD
 * @param attempt the number of the check attempt, as the server counts
 * @param before the number of the state before, either as delivered last or as the site had it; empty if it is unknown
 * @param at the time of the change by the site's clock, to the second; in a snapshot, the time since which the state lasts
 * @param output the output of the check
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

    /** Returns the key of the object over all sites: {@code site;host;service}, or {@code site;host}. */
    public String key() {
        return site + ";" + name();
    }

    private String name() {
        return service.isEmpty() ? host : host + ";" + service;
    }

    /** Returns the new state if the object is a host. */
    public Optional<HostState> hostState() {
        return Arrays.stream(HostState.values())
                .filter(known -> service.isEmpty() && known.code() == state)
                .findFirst();
    }

    /** Returns the new state if the object is a service. */
    public Optional<ServiceState> serviceState() {
        return Arrays.stream(ServiceState.values())
                .filter(known -> !service.isEmpty() && known.code() == state)
                .findFirst();
    }

    /** Returns the time, site, object, state and output in one line. */
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
