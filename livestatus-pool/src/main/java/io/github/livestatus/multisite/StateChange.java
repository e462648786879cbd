package io.github.livestatus.multisite;

import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.text.Printable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A host or service that came into another state.
 *
 * @param site the name of the site that monitors it
 * @param at when it happened, by that site's clock, to the second
 * @param host the name of the host
 * @param service the description of the service; "" for the host itself
 * @param state the number of the new state
 * @param output what the check said
 */
public record StateChange(String site, Instant at, String host, String service, int state, String output) {
    /** Refuses null. */
    public StateChange {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(output, "output");
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

    @Override
    public String toString() {
        String name = service.isEmpty() ? host : host + ";" + service;
        String known = hostState()
                .map(Enum::name)
                .or(() -> serviceState().map(Enum::name))
                .orElse("" + state);
        return Printable.line(at + " " + site + " " + name + " " + known + (output.isEmpty() ? "" : ": " + output));
    }
}
