package io.github.livestatus.multisite;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.TimeColumn;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.schema.StateType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The hosts table or the services table, with the columns of states.
 *
 * @param names the columns of the object's key
 * @param isProblem matches an object whose state is a problem
 * @param isHardProblem matches an object whose last HARD state was a problem
 * @param lastTimes the times at which an object was last in each state, by state number
 */
record ObjectTable(
        List<StringColumn> names,
        Filter isProblem,
        Filter isHardProblem,
        FlagColumn hasBeenChecked,
        TimeColumn changed,
        TimeColumn hardChanged,
        List<TimeColumn> lastTimes,
        List<Column<?>> others) {
    static final ObjectTable HOSTS = new ObjectTable(
            List.of(Hosts.NAME),
            Hosts.STATE.ne(HostState.UP),
            Hosts.LAST_HARD_STATE.ne(HostState.UP),
            Hosts.HAS_BEEN_CHECKED,
            Hosts.LAST_STATE_CHANGE,
            Hosts.LAST_HARD_STATE_CHANGE,
            List.of(Hosts.LAST_TIME_UP, Hosts.LAST_TIME_DOWN, Hosts.LAST_TIME_UNREACHABLE),
            List.of(Hosts.STATE, Hosts.STATE_TYPE, Hosts.LAST_HARD_STATE, Hosts.CURRENT_ATTEMPT, Hosts.PLUGIN_OUTPUT));

    static final ObjectTable SERVICES = new ObjectTable(
            List.of(Services.HOST_NAME, Services.DESCRIPTION),
            Services.STATE.ne(ServiceState.OK),
            Services.LAST_HARD_STATE.ne(ServiceState.OK),
            Services.HAS_BEEN_CHECKED,
            Services.LAST_STATE_CHANGE,
            Services.LAST_HARD_STATE_CHANGE,
            List.of(
                    Services.LAST_TIME_OK,
                    Services.LAST_TIME_WARNING,
                    Services.LAST_TIME_CRITICAL,
                    Services.LAST_TIME_UNKNOWN),
            List.of(
                    Services.STATE,
                    Services.STATE_TYPE,
                    Services.LAST_HARD_STATE,
                    Services.CURRENT_ATTEMPT,
                    Services.PLUGIN_OUTPUT));

    /** Returns the query for the states of the checked objects that match a condition. */
    Query states(Filter condition) {
        List<Column<?>> columns = new ArrayList<>(names);
        columns.addAll(others);
        columns.addAll(List.of(changed, hardChanged));
        columns.addAll(lastTimes);
        return Query.from(changed.table()).columns(columns).filter(condition, hasBeenChecked.isTrue());
    }

    /** Returns the filter for objects that entered another state, or another HARD state, at this time or later. */
    Filter hasChangedSince(Instant time) {
        return Filter.anyOf(changed.ge(time), hardChanged.ge(time));
    }

    /** Returns true if the key is of this table. */
    boolean isOf(ObjectKey key) {
        return key.isHost() == (this == HOSTS);
    }

    /** Returns the filter for the object with this key. */
    Filter isNamed(ObjectKey key) {
        return this == HOSTS
                ? names.get(0).eq(key.host())
                : Filter.allOf(names.get(0).eq(key.host()), names.get(1).eq(key.service()));
    }

    /** Returns the state from a row of {@link #states}. */
    ObjectState state(Row row) {
        return new ObjectState(
                new ObjectKey(row.get(names.get(0)), this == HOSTS ? "" : row.get(names.get(1))),
                (int) row.getLong("state"),
                row.getLong("state_type") == StateType.SOFT.code() ? StateType.SOFT : StateType.HARD,
                (int) row.getLong("current_attempt"),
                (int) row.getLong("last_hard_state"),
                seconds(row, changed),
                seconds(row, hardChanged),
                lastTimes.stream().map(time -> seconds(row, time)).toList(),
                row.getString("plugin_output"));
    }

    private static long seconds(Row row, TimeColumn column) {
        Instant time = row.get(column);
        return time == null ? 0 : time.getEpochSecond();
    }
}
