package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.TimeColumn;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Log;
import io.github.livestatus.schema.LogClass;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How far one site's state changes have been read. Each time it reads what happened since shortly before the newest change
 * it has seen, and leaves out what it has seen: so nothing is missed that is written late, and none is reported twice. For one
 * thread at a time.
 */
final class SiteCursor {
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final String site;
    private final boolean isOfHosts;
    private final TimeSource time;
    private final Map<List<String>, Integer> troubles = new HashMap<>();
    private Set<StateChange> seen = Set.of();
    private Set<List<Object>> seenLines = Set.of();
    private Instant newest;
    private boolean isBegun;
    private CallKind kind = CallKind.of(List.of());

    /** @param isOfHosts whether it reads changes of hosts, and not of services */
    SiteCursor(String site, boolean isOfHosts, TimeSource time) {
        this.site = site;
        this.isOfHosts = isOfHosts;
        this.time = time;
    }

    /** Returns what kind of call {@link #read} is, as far as it is known before the first. */
    CallKind kind() {
        return kind;
    }

    /** Returns what happened since the last time; nothing the first time. */
    List<StateChange> read(LivestatusView live) {
        boolean hasLog = live.dialect().has(Capability.ALERT_LOG);
        if (!isBegun) {
            begin(live, hasLog);
        }
        List<StateChange> changes = hasLog ? fromLog(live.query(log())) : fromObjects(live.query(objects()));
        kind = CallKind.of(List.of(hasLog ? log() : objects()));
        boolean isFirst = !isBegun;
        isBegun = true;
        return isFirst ? List.of() : changes;
    }

    /** Learns which objects are in trouble, and how far the site is by its own clock. */
    private void begin(LivestatusView live, boolean hasLog) {
        Query troubled = isOfHosts
                ? Query.from(Hosts.TABLE).columns(Hosts.NAME, Hosts.STATE).filter(Hosts.STATE.ne(HostState.UP))
                : Query.from(Services.TABLE)
                        .columns(Services.HOST_NAME, Services.DESCRIPTION, Services.STATE)
                        .filter(Services.STATE.ne(ServiceState.OK));
        TimeColumn times = times(hasLog);
        List<Result> answers =
                live.queryAll(List.of(troubled, Query.from(times.table()).columns(times)));
        troubles.clear();
        for (Row row : answers.get(0)) {
            List<String> object = isOfHosts
                    ? List.of(row.get(Hosts.NAME), "")
                    : List.of(row.get(Services.HOST_NAME), row.get(Services.DESCRIPTION));
            troubles.put(object, (int) row.getLong(isOfHosts ? Hosts.STATE : Services.STATE));
        }
        Instant now = time.now();
        newest = answers.get(1).stream()
                .map(row -> row.get(times))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(now::isAfter)
                .orElse(now);
    }

    /**
     * Whole columns, as Checkmk and MK Livestatus give the greatest of them with six digits. Where there is a log, the last
     * checks tell best how late it is there; where there is none, changes are what is read afterwards.
     */
    private TimeColumn times(boolean hasLog) {
        if (hasLog) {
            return Hosts.LAST_CHECK;
        }
        return isOfHosts ? Hosts.LAST_STATE_CHANGE : Services.LAST_STATE_CHANGE;
    }

    private Query log() {
        return Query.from(Log.TABLE)
                .columns(Log.TIME, Log.LINENO, Log.HOST_NAME, Log.SERVICE_DESCRIPTION, Log.STATE, Log.PLUGIN_OUTPUT)
                .filter(
                        Log.TIME.ge(newest.minus(OVERLAP)),
                        Log.CLASS.eq(LogClass.ALERT),
                        Log.TYPE.eq(isOfHosts ? "HOST ALERT" : "SERVICE ALERT"))
                .sort(Log.TIME.ascending(), Log.LINENO.ascending());
    }

    /**
     * Alerts are written for every try of a check; those that bring another state than the last are changes. What has no time
     * that can be read, here or among objects, cannot be told as a change, and hides no other.
     */
    private List<StateChange> fromLog(Result lines) {
        List<StateChange> changes = new ArrayList<>();
        Set<List<Object>> now = new HashSet<>();
        for (Row row : lines) {
            Instant at = row.get(Log.TIME);
            if (at == null) {
                continue;
            }
            StateChange change = new StateChange(
                    site,
                    at,
                    row.get(Log.HOST_NAME),
                    isOfHosts ? "" : row.get(Log.SERVICE_DESCRIPTION),
                    (int) row.getLong(Log.STATE),
                    row.get(Log.PLUGIN_OUTPUT));
            List<Object> line = List.of(change, row.getLong(Log.LINENO));
            now.add(line);
            if (!seenLines.contains(line) && isAnotherState(change)) {
                changes.add(change);
            }
            moveTo(change.at());
        }
        seenLines = now;
        return changes;
    }

    private boolean isAnotherState(StateChange change) {
        List<String> object = List.of(change.host(), change.service());
        Integer before = change.state() == 0 ? troubles.remove(object) : troubles.put(object, change.state());
        return Objects.requireNonNullElse(before, 0) != change.state();
    }

    private Query objects() {
        return isOfHosts
                ? Query.from(Hosts.TABLE)
                        .columns(
                                Hosts.LAST_STATE_CHANGE,
                                Hosts.LAST_HARD_STATE_CHANGE,
                                Hosts.NAME,
                                Hosts.STATE,
                                Hosts.PLUGIN_OUTPUT)
                        .filter(changed(Hosts.LAST_STATE_CHANGE, Hosts.LAST_HARD_STATE_CHANGE))
                        .filter(Hosts.HAS_BEEN_CHECKED.isTrue())
                : Query.from(Services.TABLE)
                        .columns(
                                Services.LAST_STATE_CHANGE,
                                Services.LAST_HARD_STATE_CHANGE,
                                Services.HOST_NAME,
                                Services.DESCRIPTION,
                                Services.STATE,
                                Services.PLUGIN_OUTPUT)
                        .filter(changed(Services.LAST_STATE_CHANGE, Services.LAST_HARD_STATE_CHANGE))
                        .filter(Services.HAS_BEEN_CHECKED.isTrue());
    }

    /**
     * Icinga 2.13.6 takes what was never checked for DOWN or UNKNOWN, so that a first check that says so is no change to it:
     * last_state_change stays 0, and only last_hard_state_change says when that was.
     */
    private Filter changed(TimeColumn change, TimeColumn hardChange) {
        Instant since = newest.minus(OVERLAP);
        return Filter.anyOf(change.ge(since), Filter.allOf(change.eq(Instant.EPOCH), hardChange.ge(since)));
    }

    private List<StateChange> fromObjects(Result objects) {
        List<StateChange> changes = new ArrayList<>();
        Set<StateChange> now = new HashSet<>();
        for (Row row : objects) {
            Optional<Instant> at = Optional.ofNullable(row.getInstant("last_state_change"))
                    .or(() -> Optional.ofNullable(row.getInstant("last_hard_state_change")));
            if (at.isEmpty()) {
                continue;
            }
            StateChange change = new StateChange(
                    site,
                    at.get(),
                    row.getString(isOfHosts ? "name" : "host_name"),
                    isOfHosts ? "" : row.getString("description"),
                    (int) row.getLong("state"),
                    "");
            now.add(change);
            if (!seen.contains(change)) {
                changes.add(withOutput(change, row.getString("plugin_output")));
            }
            moveTo(change.at());
        }
        seen = now;
        changes.sort(Comparator.comparing(StateChange::at));
        return changes;
    }

    /** Returns a change with another output: changes are compared without one, as it may differ each time. */
    private static StateChange withOutput(StateChange change, String output) {
        return new StateChange(change.site(), change.at(), change.host(), change.service(), change.state(), output);
    }

    /** A time in our future would hide all that happens before it. */
    private void moveTo(Instant change) {
        Instant known = earlier(change, time.now());
        newest = known.isAfter(newest) ? known : newest;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
