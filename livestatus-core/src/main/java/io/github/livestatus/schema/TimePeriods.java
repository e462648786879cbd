// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;

/** Time periods: one row each. "On all servers" does not include Shinken. */
public final class TimePeriods {
    /** The table {@code timeperiods}. */
    public static final Table TABLE = Table.named("timeperiods", "name");

    /** Long name of the time period. On all servers. */
    public static final StringColumn ALIAS = TABLE.text("alias", On.ALL);

    /**
     * Seven lists of times of the time period, from Sunday to Saturday, each a start and an end in seconds since
     * midnight. Naemon livestatus has it since 1.0.4. LMD has it since 1.3.7. On Naemon and LMD.
     */
    public static final ListColumn<TimePeriodDay> DAYS = TABLE.list("days", TimePeriodDay.class, On.NAEMON_LMD);

    /**
     * Exceptions of the time period on calendar dates, such as 2027-01-28. Naemon livestatus has it since 1.0.4. LMD
     * has it since 1.3.7. On Naemon and LMD.
     */
    public static final ListColumn<TimePeriodException> EXCEPTIONS_CALENDAR_DATES =
            TABLE.list("exceptions_calendar_dates", TimePeriodException.class, On.NAEMON_LMD);

    /**
     * Exceptions of the time period on a day of a named month, each year. Naemon livestatus has it since 1.0.4. LMD has
     * it since 1.3.7. On Naemon and LMD.
     */
    public static final ListColumn<TimePeriodException> EXCEPTIONS_MONTH_DATE =
            TABLE.list("exceptions_month_date", TimePeriodException.class, On.NAEMON_LMD);

    /**
     * Exceptions of the time period on a day of each month. Naemon livestatus has it since 1.0.4. LMD has it since
     * 1.3.7. On Naemon and LMD.
     */
    public static final ListColumn<TimePeriodException> EXCEPTIONS_MONTH_DAY =
            TABLE.list("exceptions_month_day", TimePeriodException.class, On.NAEMON_LMD);

    /**
     * Exceptions of the time period on a weekday of a named month, such as the last Thursday in November. Naemon
     * livestatus has it since 1.0.4. LMD has it since 1.3.7. On Naemon and LMD.
     */
    public static final ListColumn<TimePeriodException> EXCEPTIONS_MONTH_WEEK_DAY =
            TABLE.list("exceptions_month_week_day", TimePeriodException.class, On.NAEMON_LMD);

    /**
     * Exceptions of the time period on a weekday of each month, such as the second Tuesday. Naemon livestatus has it
     * since 1.0.4. LMD has it since 1.3.7. On Naemon and LMD.
     */
    public static final ListColumn<TimePeriodException> EXCEPTIONS_WEEK_DAY =
            TABLE.list("exceptions_week_day", TimePeriodException.class, On.NAEMON_LMD);

    /**
     * Names of the time periods whose times the time period leaves out. Naemon livestatus has it since 1.0.4. LMD has
     * it since 1.3.7. On Naemon and LMD.
     */
    public static final ListColumn<String> EXCLUSIONS = TABLE.list("exclusions", On.NAEMON_LMD);

    /**
     * Number that Naemon gives the time period internally. It may change when the configuration is loaded again. On
     * Naemon and LMD.
     */
    public static final IntColumn ID = TABLE.number("id", On.NAEMON_LMD);

    /** True if now is within the time period. On all servers. */
    public static final FlagColumn IN = TABLE.flag("in", On.ALL);

    /** Time at which LMD last updated its copy of the time period. On LMD only. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = TABLE.time("lmd_last_cache_update", On.LMD);

    /** Name of the time period, unique within the server. On all servers. */
    public static final StringColumn NAME = TABLE.text("name", On.ALL);

    /** Time at which the time period next begins or ends. Null (0) if it never does. On Checkmk only. */
    public static final TimeColumn NEXT_TRANSITION = TABLE.time("next_transition", On.CHECKMK);

    /** Index of the next beginning or end of the time period, among all that the server computed. On Checkmk only. */
    public static final IntColumn NEXT_TRANSITION_ID = TABLE.number("next_transition_id", On.CHECKMK);

    /** Number of beginnings and ends of the time period that the server computed. On Checkmk only. */
    public static final IntColumn NUM_TRANSITIONS = TABLE.number("num_transitions", On.CHECKMK);

    /** Key of the server behind LMD that has the time period. On LMD only. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** Name of the server behind LMD that has the time period. On LMD only. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    /** Times in the future at which the time period begins or ends, in seconds since 1970. On Checkmk only. */
    public static final ListColumn<String> TRANSITIONS = TABLE.list("transitions", On.CHECKMK);

    private TimePeriods() {}
}
