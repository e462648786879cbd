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
 * A state change of a host or service: it entered another state, or its state became HARD. A site with a log delivers each
 * alert of the log, also one of a further attempt in the same SOFT state. In a snapshot it is a present problem. Immutable.
 */
public final class StateChange implements Change {
    private final String site;
    private final ObjectKey object;
    private final int state;
    private final StateType stateType;
    private final int attempt;
    private final OptionalInt before;
    private final Instant at;
    private final String output;

    StateChange(
            String site,
            ObjectKey object,
            int state,
            StateType stateType,
            int attempt,
            OptionalInt before,
            Instant at,
            String output) {
        this.site = site;
        this.object = object;
        this.state = state;
        this.stateType = stateType;
        this.attempt = attempt;
        this.before = before;
        this.at = at;
        this.output = output;
    }

    /** Returns the name of the site that monitors the object. */
    @Override
    public String site() {
        return site;
    }

    /** Returns the host name. */
    public String host() {
        return object.host();
    }

    /** Returns the service description; "" for the host itself. */
    public String service() {
        return object.service();
    }

    /** Returns the number of the new state. */
    public int state() {
        return state;
    }

    /** Returns whether the state is SOFT or HARD. */
    public StateType stateType() {
        return stateType;
    }

    /** Returns the number of the check attempt, as the server counts. */
    public int attempt() {
        return attempt;
    }

    /** Returns the number of the previous state, which the feed delivered or read earlier; empty if the feed does not know it. */
    public OptionalInt before() {
        return before;
    }

    /** Returns the time of the change by the site's clock, to the second; in a snapshot, the time at which the state began. */
    public Instant at() {
        return at;
    }

    /** Returns the output of the check. */
    public String output() {
        return output;
    }

    /** Returns the key of the object over all sites: {@code site;host;service}, or {@code site;host}. */
    public String key() {
        return site + ";" + object;
    }

    /** Returns the new state if the object is a host. */
    public Optional<HostState> hostState() {
        return Arrays.stream(HostState.values())
                .filter(known -> object.isHost() && known.code() == state)
                .findFirst();
    }

    /** Returns the new state if the object is a service. */
    public Optional<ServiceState> serviceState() {
        return Arrays.stream(ServiceState.values())
                .filter(known -> !object.isHost() && known.code() == state)
                .findFirst();
    }

    /** Returns true if the other object has the same values. */
    @Override
    public boolean equals(Object other) {
        return other instanceof StateChange change
                && site.equals(change.site)
                && object.equals(change.object)
                && state == change.state
                && stateType == change.stateType
                && attempt == change.attempt
                && before.equals(change.before)
                && at.equals(change.at)
                && output.equals(change.output);
    }

    /** Returns a hash code that is consistent with {@link #equals}. */
    @Override
    public int hashCode() {
        return Objects.hash(site, object, state, stateType, attempt, before, at, output);
    }

    /** Returns the time, site, object, state and output in one line. */
    @Override
    public String toString() {
        String known = hostState()
                .map(Enum::name)
                .or(() -> serviceState().map(Enum::name))
                .orElse("" + state);
        return Printable.line(at + " " + site + " " + object + " " + known + " " + stateType + " " + attempt
                + (output.isEmpty() ? "" : ": " + output));
    }
}
