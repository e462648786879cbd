// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;

/** Time periods. */
public final class TimePeriods {
    /** The table {@code timeperiods}. */
    public static final Table TABLE = Table.named("timeperiods", "name");

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ALIAS = TABLE.text("alias", On.ALL);

    /** Seven lists, from Sunday to Saturday. Naemon, LMD. */
    public static final ListColumn<TimePeriodDay> DAYS = TABLE.list("days", TimePeriodDay.class, On.NAEMON_LMD);

    /** Naemon, LMD. */
    public static final ListColumn<TimePeriodException> EXCEPTIONS_CALENDAR_DATES =
            TABLE.list("exceptions_calendar_dates", TimePeriodException.class, On.NAEMON_LMD);

    /** Naemon, LMD. */
    public static final ListColumn<TimePeriodException> EXCEPTIONS_MONTH_DATE =
            TABLE.list("exceptions_month_date", TimePeriodException.class, On.NAEMON_LMD);

    /** Naemon, LMD. */
    public static final ListColumn<TimePeriodException> EXCEPTIONS_MONTH_DAY =
            TABLE.list("exceptions_month_day", TimePeriodException.class, On.NAEMON_LMD);

    /** Naemon, LMD. */
    public static final ListColumn<TimePeriodException> EXCEPTIONS_MONTH_WEEK_DAY =
            TABLE.list("exceptions_month_week_day", TimePeriodException.class, On.NAEMON_LMD);

    /** Naemon, LMD. */
    public static final ListColumn<TimePeriodException> EXCEPTIONS_WEEK_DAY =
            TABLE.list("exceptions_week_day", TimePeriodException.class, On.NAEMON_LMD);

    /** Naemon, LMD. */
    public static final ListColumn<String> EXCLUSIONS = TABLE.list("exclusions", On.NAEMON_LMD);

    /** Naemon, LMD. */
    public static final IntColumn ID = TABLE.number("id", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn IN = TABLE.flag("in", On.ALL);

    /** LMD. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = TABLE.time("lmd_last_cache_update", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NAME = TABLE.text("name", On.ALL);

    /** Checkmk. */
    public static final TimeColumn NEXT_TRANSITION = TABLE.time("next_transition", On.CHECKMK);

    /** Checkmk. */
    public static final IntColumn NEXT_TRANSITION_ID = TABLE.number("next_transition_id", On.CHECKMK);

    /** Checkmk. */
    public static final IntColumn NUM_TRANSITIONS = TABLE.number("num_transitions", On.CHECKMK);

    /** LMD. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    /** Checkmk. */
    public static final ListColumn<String> TRANSITIONS = TABLE.list("transitions", On.CHECKMK);

    private TimePeriods() {}
}
