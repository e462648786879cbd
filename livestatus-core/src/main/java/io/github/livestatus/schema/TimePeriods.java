// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;
import java.util.List;

/** Time periods. */
public final class TimePeriods {
    /** The table {@code timeperiods}. */
    public static final Table TABLE = Table.named("timeperiods", "name");

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ALIAS = new StringColumn(TABLE, "alias", On.ALL);

    /** Seven lists, from Sunday to Saturday. Naemon, LMD. */
    public static final ListColumn<List<TimeRange>> DAYS =
            new ListColumn<>(TABLE, "days", On.NAEMON_LMD, TimeRange::readAll);

    /** Naemon, LMD. */
    public static final ListColumn<TimePeriodException> EXCEPTIONS_CALENDAR_DATES =
            new ListColumn<>(TABLE, "exceptions_calendar_dates", On.NAEMON_LMD, TimePeriodException::read);

    /** Naemon, LMD. */
    public static final ListColumn<TimePeriodException> EXCEPTIONS_MONTH_DATE =
            new ListColumn<>(TABLE, "exceptions_month_date", On.NAEMON_LMD, TimePeriodException::read);

    /** Naemon, LMD. */
    public static final ListColumn<TimePeriodException> EXCEPTIONS_MONTH_DAY =
            new ListColumn<>(TABLE, "exceptions_month_day", On.NAEMON_LMD, TimePeriodException::read);

    /** Naemon, LMD. */
    public static final ListColumn<TimePeriodException> EXCEPTIONS_MONTH_WEEK_DAY =
            new ListColumn<>(TABLE, "exceptions_month_week_day", On.NAEMON_LMD, TimePeriodException::read);

    /** Naemon, LMD. */
    public static final ListColumn<TimePeriodException> EXCEPTIONS_WEEK_DAY =
            new ListColumn<>(TABLE, "exceptions_week_day", On.NAEMON_LMD, TimePeriodException::read);

    /** Naemon, LMD. */
    public static final ListColumn<String> EXCLUSIONS = ListColumn.ofText(TABLE, "exclusions", On.NAEMON_LMD);

    /** Naemon, LMD. */
    public static final IntColumn ID = new IntColumn(TABLE, "id", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn IN = new FlagColumn(TABLE, "in", On.ALL);

    /** LMD. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = new TimeColumn(TABLE, "lmd_last_cache_update", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NAME = new StringColumn(TABLE, "name", On.ALL);

    /** Checkmk. */
    public static final TimeColumn NEXT_TRANSITION = new TimeColumn(TABLE, "next_transition", On.CHECKMK);

    /** Checkmk. */
    public static final IntColumn NEXT_TRANSITION_ID = new IntColumn(TABLE, "next_transition_id", On.CHECKMK);

    /** Checkmk. */
    public static final IntColumn NUM_TRANSITIONS = new IntColumn(TABLE, "num_transitions", On.CHECKMK);

    /** LMD. */
    public static final StringColumn PEER_KEY = new StringColumn(TABLE, "peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = new StringColumn(TABLE, "peer_name", On.LMD);

    /** Checkmk. */
    public static final ListColumn<String> TRANSITIONS = ListColumn.ofText(TABLE, "transitions", On.CHECKMK);

    private TimePeriods() {}
}
