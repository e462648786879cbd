package io.github.livestatus.lql;

import static io.github.livestatus.lql.Dialect.CHECKMK;
import static io.github.livestatus.lql.Dialect.ICINGA2;
import static io.github.livestatus.lql.Dialect.LMD;
import static io.github.livestatus.lql.Dialect.NAEMON;
import static io.github.livestatus.lql.Dialect.NAGIOS;
import static io.github.livestatus.lql.Dialect.SHINKEN;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The differences between kinds of server, as far as they matter to the client. {@link Dialect#has} returns true if a constant
 * applies to a kind of server. Most constants are abilities. These are limits or other behaviours that the client has to respect:
 * {@link #WAIT_OBJECT_SEMICOLON}, {@link #QUOTED_ENTRIES}, {@link #LINE_LIMIT}, {@link #FILTER_LIMIT}, {@link #LEFTOVER_LINES},
 * {@link #COMMAND_ESCAPES}, {@link #OUTPUT_ESCAPES} and {@link #FEW_CONNECTIONS}.
 *
 * <p>{@code livestatus-core/README.md} shows them as a table, one row for each constant. A constant applies to the versions that
 * {@link Dialect} names, unless its text names others.
 */
public enum Capability {
    /**
     * Supports {@code Sort} and {@code Offset}. Icinga 2 ignores both, and sends rows in no particular order. Nagios and Checkmk
     * send status 400. Naemon ignores an {@code Offset} without a {@code Limit}.
     */
    SORT("sorts and skips rows (else the client does)", on(NAEMON, LMD)),
    /** Supports {@code OrderBy} with one key. */
    ORDER_BY("sorts by one key with `OrderBy`", on(CHECKMK).since(CHECKMK, "2.3.0")),
    /**
     * Sends in {@code wrapped_json} the number of matching rows, independent of {@code Limit}. Naemon does not count the last rows
     * of {@code statehist}; LMD does not count rows of {@code log} that its backends cut off. Icinga 2 does not support that
     * format.
     */
    TOTAL_COUNT(
            "sends the number of rows before `Limit`, except in `log` and `statehist` (else the client counts them, or"
                    + " sends a second query)",
            on(NAEMON, LMD).columns("(?!log\\.|statehist\\.).*")),
    /** Supports {@code Cache} at its proxy. The core itself sends status 400. */
    CACHE("supports `Cache` at its proxy (else the client omits it)", on(CHECKMK)),
    /** Sorts the table {@code statehist}. Naemon sends its last row twice. */
    STATEHIST_SORT("sorts `statehist` (else the client does)", on(LMD).columns("statehist\\..*")),
    /** Keeps the bytes after a request in its input buffer. LMD loses them. */
    PIPELINING(
            "accepts several queries in one round trip (else the client sends one at a time)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK)),
    /** Supports the {@code Wait} headers. Icinga 2 ignores them and responds immediately. */
    WAIT(
            "waits for a change (else the client polls, and rejects a query without a wait condition)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /** Accepts a service as wait object only in the form {@code host;service}. LMD 2.8 crashes if there is no semicolon. */
    WAIT_OBJECT_SEMICOLON("crashes at a service as wait object without `;` (the client rejects the query)", on(LMD)),
    /** Waits for any change of a trigger. LMD responds at the next update of each backend, one after the other. */
    WAIT_WITHOUT_OBJECT(
            "waits without an object (else the client polls; if the query has no condition, until the rows change)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN)),
    /** Waits for a condition without a trigger. LMD does not wait then. */
    WAIT_WITHOUT_TRIGGER(
            "waits without a trigger (else the client adds the trigger `all`)", on(NAEMON, NAGIOS, CHECKMK, SHINKEN)),
    /** Responds to sums, means, minimums and maximums of texts and lists, which are not numbers. LMD 2.8.3 crashes. */
    TEXT_STATISTICS(
            "survives statistics of texts and lists (else the client rejects them)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /**
     * Groups, sorts and computes statistics by columns that a backend may lack. LMD 2.8.3 crashes if there is a row of a backend
     * that lacks the column.
     */
    BACKEND_COLUMN_USE(
            "survives groups, sort keys and statistics by a column that a backend lacks (else the client computes them)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)
                    .columns(".*[._](?:address6|business_impact|check_freshness|check_source|criticity|depends_exec"
                            + "|depends_notify|event_handler|got_business_rule|hourly_value|impacts|is_impact|is_problem"
                            + "|last_update|obsess|parent_dependencies|poller_tag|realm|should_be_scheduled"
                            + "|source_problems|staleness)|services\\.parents|.*\\.service_parents"
                            + "|contacts\\.(?:address[1-6]|custom_variable\\w*|groups|id|in_\\w+|modified_attributes\\w*"
                            + "|\\w+_commands)|timeperiods\\.(?:days|exceptions_\\w+|exclusions|id)")),
    /**
     * Compares, groups and aggregates counters of {@code status}. Naemon sends status 400 for a filter, creates one group called
     * {@code invalid}, and crashes at a statistic other than a count.
     */
    STATUS_COUNTERS(
            "compares, groups by and adds up counters of `status` (else the client does)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD)
                    .columns(
                            "status\\.(?:\\w+_rate|connections|forks|host_checks|livecheck_overflows|livechecks|log_messages"
                                    + "|neb_callbacks|requests|service_checks)")),
    /** Sends the column {@code debug_info} of {@code statehist}. Naemon crashes. */
    DEBUG_INFO(
            "survives `debug_info` of `statehist` (else the client rejects it, and omits it from a query for all columns)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD).columns("statehist\\.debug_info")),
    /**
     * Reads custom variables without a value. If an object has such a variable, Nagios crashes at a query for values of custom
     * variables, as a column or in a filter.
     */
    EMPTY_VARIABLES(
            "survives custom variables without a value (else the client rejects their values unless `allowUnsafe` is set,"
                    + " and omits them from a query for all columns)",
            on(NAEMON, ICINGA2, CHECKMK, SHINKEN, LMD).columns(".*custom_variable(?:s|_values)")),
    /** Compares indexed text with {@code !=}. Outside statistics Naemon sends no rows for it. */
    INDEXED_NOT_EQUAL(
            "compares indexed text with `!=` (else the client sends a negated `=`)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD)),
    /** Rejects an invalid regular expression. Icinga 2 sends no rows. */
    BAD_REGEX_ERROR(
            "rejects an invalid regular expression (else the client rejects one that is invalid in Java or POSIX)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /**
     * Evaluates conditions on the time of {@code log} in any position of the query. The other servers use each condition as the
     * range to read. So a query for two time ranges returns too few rows or none.
     */
    LOG_TIME_CONDITIONS(
            "evaluates conditions on the time of `log` in any position (else the client does, from the rows between the"
                    + " first and the last time)",
            on(CHECKMK, SHINKEN).columns("log\\.time")),
    /**
     * Evaluates conditions on the times of {@code statehist}. The other servers use them as the bounds of the spans. Another
     * condition then gives other spans, and a condition that is one of several alternatives applies to all rows.
     */
    SPAN_TIME(
            "compares `time` of `statehist` (else a condition on `time` bounds the spans, and the client rejects one that is"
                    + " not a bound)",
            on(ICINGA2).columns("statehist\\.time")),
    /**
     * Counts by conditions on the time of {@code log} and {@code statehist}. Icinga 2 also uses these conditions as the range to
     * read.
     */
    LOG_TIME_COUNTS(
            "counts by conditions on the time of `log` and `statehist` (else the client does)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).columns("(?:log|statehist)\\.time")),
    /**
     * Reads the log file that contains the lower bound of time. Icinga 2 ignores every file that starts before the last lower bound
     * in the query, or after its last upper bound.
     */
    LOG_FILES(
            "reads the file that contains the first time of `log` or `statehist` (else the client adds bounds so that it"
                    + " reads all files up to the last time)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).columns("(?:log|statehist)\\.time")),
    /**
     * Computes {@code duration_part} columns relative to the time between the bounds. Icinga 2 computes them relative to the time
     * of all the data that it read.
     */
    SPAN_PARTS(
            "computes `duration_part` of `statehist` relative to the time between the bounds (else the client rejects it,"
                    + " and omits it from a query for all columns)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).columns("statehist\\.duration_part\\w*")),
    /** Compares custom variables of a missing service. LMD 2.8.3 crashes. */
    SERVICE_VARIABLES(
            "compares custom variables of a missing service in `comments` and `downtimes` (else the client"
                    + " compares them)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN).columns("(?:comments|downtimes)\\.service_custom_variables")),
    /** Evaluates queries of {@code log} itself. LMD forwards them to its backends, so the differences of these apply. */
    OWN_LOG(
            "evaluates queries of `log` itself (else it has only the capabilities that all its backends have)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN).columns("log\\..*")),
    /** Sorts {@code log} before it applies the limit. LMD lets each backend apply the limit first, and sorts the remaining rows. */
    LOG_SORT(
            "sorts `log` before it applies offset and limit (else the client does)",
            on(NAEMON).columns("log\\..*")),
    /** Computes statistics of {@code log}. LMD 2.8.3 counts its backends, and sends 0 as a sum. */
    LOG_STATISTICS(
            "computes statistics of `log` (else the client does)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN).columns("log\\..*")),
    /**
     * Supports {@code peer_key} and {@code peer_name} of {@code log} like other columns. LMD forwards conditions on these to cores
     * that lack the columns, and sends all columns if a query has only these.
     */
    LOG_PEERS(
            "evaluates conditions on the backend of a line of `log` (else the client does)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN).columns("log\\.peer_\\w+")),
    /** Compares ids of contacts as numbers. LMD compares them as texts. */
    CONTACT_IDS(
            "compares `id` of `contacts` as a number (else the client does)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN).columns("contacts\\.id")),
    /**
     * Knows the group of a row in tables such as {@code hostsbygroup} while it evaluates conditions and statistics. On Icinga 2 the
     * columns of the group are empty at that time.
     */
    GROUP_OF_ROW(
            "compares and adds up the group's own columns in tables by groups (else the client does)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)
                    .columns("(?:hostsbygroup|servicesbyhostgroup)\\.hostgroup_.*|servicesbygroup\\.servicegroup_.*")),
    /** Groups {@code statehist} by columns other than host and service. Naemon counts some groups twice and loses others. */
    STATEHIST_GROUPS(
            "groups `statehist` by columns other than host and service (else the client does)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD).columns("statehist\\.(?!(?:host_name|service_description)$).*")),
    /**
     * Compares {@code host_down} of each time span. MK Livestatus compares it when it finds the first line of a host or service in the
     * log. If the condition is not met then, it sends no time span of this object. So do versions of Checkmk with the same code.
     */
    SPAN_HOST_DOWN(
            "compares `host_down` of each time span of `statehist` (else the client does)",
            on(NAEMON, ICINGA2, SHINKEN, LMD).columns("statehist\\.host_down")),
    /** Sorts by lists and custom variables. Naemon ignores such keys. */
    STRUCTURE_SORT("sorts by lists and custom variables (else the client does)", on(LMD)),
    /** Groups by lists and dicts. Naemon creates one group of all rows; Icinga 2 sends status 452. */
    STRUCTURE_GROUPS("groups by lists and dicts (else the client does)", on(NAGIOS, CHECKMK, SHINKEN, LMD)),
    /**
     * Tests if lists of contacts, time periods and custom variables are empty. Naemon selects every row, or loses rows without a
     * service. It crashes at lists of contacts in {@code log}, in {@code statehist}, and in tables such as {@code hostsbygroup}.
     */
    EMPTY_LISTS(
            "tests if lists of contacts, time periods and custom variables are empty (else the client does)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD)
                    .columns("timeperiods\\..*|contacts\\..*|.*contact.*|.*custom_variable_(?:names|values)")),
    /**
     * Treats the lists of a missing service, host or contact as empty. Naemon loses comments, downtimes, log lines and time spans
     * of hosts, because these have no service.
     */
    LISTS_OF_NO_SERVICE(
            "treats lists of a missing object as empty in `comments`, `downtimes`, `log` and `statehist` (else the client does)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD)
                    .columns("(?:comments|downtimes)\\.service_.*|(?:log|statehist)\\.current_.*")),
    /** Compares and sorts by the text with expanded macros. Naemon uses the configured text. */
    EXPANDED_TEXT(
            "compares and sorts by text with expanded macros (else the client does)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD).columns(".*_expanded")),
    /** Finds names in the list of modified attributes. Naemon and Nagios compare it as a number; Icinga 2 sends status 452. */
    MODIFIED_ATTRIBUTES(
            "finds names in lists of modified attributes (else the client does)",
            on(SHINKEN, LMD).columns(".*modified_attributes_list")),
    /** Finds a service among the members of a service group, by {@code host|service}. The other servers find none. */
    SERVICE_MEMBERS(
            "finds a service among the members of a service group (else the client does)",
            on(NAEMON).columns("servicegroups\\.members|servicesbygroup\\.servicegroup_members")),
    /** Finds a service among the members with states of a service group. Servers differ in the name that they compare. */
    SERVICE_MEMBERS_WITH_STATE(
            "finds a service among members with their states (else the client does)",
            nowhere().columns("servicegroups\\.members_with_state|servicesbygroup\\.servicegroup_members_with_state")),
    /** Finds hosts and services by name in lists that hold their states. Icinga 2 and LMD find none. */
    NAMES_WITH_STATE(
            "finds names in lists with states (else the client does)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN)
                    .columns(
                            ".*\\.(?:host_|current_host_)?services_with_\\w+|host.*members_with_state|.*\\.hostgroup_members_with_state")),
    /** Does not treat null as less than a number. Icinga 2 compares it as text. */
    NULL_ORDER(
            "does not treat null as less than a number (else the client adds a condition that excludes null)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).nullable()),
    /** Groups by columns with nulls. Icinga 2 sends status 452 if there is one. */
    NULL_GROUPS(
            "groups by columns that may be null (else the client does)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).nullable()),
    /** Ignores nulls in statistics. Icinga 2 uses 0 for them. */
    NULL_STATISTICS(
            "ignores missing numbers in statistics (else the client computes them)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).nullable()),
    /** Finds the maximum of negative numbers. Icinga 2 and LMD start with 0, so they send 0. */
    GREATEST_NEGATIVE(
            "finds the maximum of negative numbers (else the client does)", on(NAEMON, NAGIOS, CHECKMK, SHINKEN)),
    /** Finds -1 as the minimum. LMD uses -1 for "no number yet". */
    LEAST_NEGATIVE(
            "finds the minimum of negative numbers (else the client does)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /**
     * Computes deviations of large numbers that are close to each other, such as ids and times. Servers subtract sums of squares,
     * which have too few digits: Naemon 1.5.2 sent 326 instead of 280.
     */
    DEVIATION_OF_GREAT(
            "computes exact deviations of ids and times (else the client does)",
            nowhere().columns(Capability.GREAT)),
    /**
     * Sends all digits of minima, maxima, means and sums of ids and times. MK Livestatus and Checkmk send six digits: a time of
     * 2026 is then up to 5,000 s wrong.
     */
    DIGITS_OF_GREAT(
            "sends statistics of ids and times with all digits (else the client computes them)",
            on(NAEMON, ICINGA2, SHINKEN, LMD).columns(Capability.GREAT)),
    /** Computes inverses if a value is 0. Icinga 2 sends status 452. */
    INVERSES_OF_ZERO(
            "computes inverses if a value is 0 (else the client does)", on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /**
     * Supports {@code AuthUser}. Icinga 2 ignores it and sends all objects. Behind an LMD this applies to {@code log}, because LMD
     * forwards its queries.
     */
    AUTH_USER(
            "restricts a query to a contact (else the client rejects the query)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /** Supports {@code Timelimit}. Icinga 2, Shinken and LMD ignore it. */
    TIMELIMIT("ends a query after `timelimit` (else the client does)", on(NAEMON, NAGIOS, CHECKMK)),
    /** Supports {@code Localtime}. The other servers ignore it. */
    LOCALTIME(
            "shifts times by `localtime` (else the client omits it if the clocks agree, and rejects it otherwise)",
            on(NAEMON, NAGIOS, CHECKMK)),
    /** Applies {@code Localtime} to conditions as well as to results. Naemon applies it only to results. */
    LOCALTIME_CONDITIONS(
            "shifts times in conditions by `localtime` (else the client rejects it unless the clocks agree)",
            on(NAGIOS, CHECKMK)),
    /** Has fractions of seconds in {@code last_update}, and compares them. LMD has them in all of its own times. */
    TIME_FRACTIONS(
            "compares `last_update` with its microseconds (the other servers have no such column)",
            on(NAEMON, LMD).columns(".*(?:last_update|lmd_last_cache_update|last_online|localtime)")),
    /** Supports {@code Backends}. Icinga 2 ignores it and sends all rows; the other servers send status 400. */
    BACKENDS("selects `backends` (else the client rejects the query)", on(LMD)),
    /**
     * Names the failed backends in responses in the format {@code wrapped_json}. In {@code json} their rows are missing without a
     * notice. Responses to commands name them since 2.8.2. If a query has the format {@code wrapped_json}, Icinga 2 sends status
     * 200 without a body, and Nagios and Checkmk send status 400.
     */
    FAILED_BACKENDS("names its failed backends", on(LMD)),
    /** Supports {@code Negate}. LMD 2.8 evaluates a negation inside a negation incorrectly: it negates the inner parts again. */
    NEGATE("negates filters (else the client rewrites them without negation)", on(NAEMON, NAGIOS, ICINGA2, CHECKMK)),
    /** Supports {@code StatsNegate}. Icinga 2 ignores it. LMD 2.8 negates the parts of a negation inside a negation again. */
    STATS_NEGATE(
            "negates conditions of statistics (else the client rewrites them without negation)",
            on(NAEMON, NAGIOS, CHECKMK)),
    /** Finds the lists that lack an element by {@code <}. LMD finds none by {@code <}, but by {@code <=}. */
    LIST_LESS(
            "finds with `<` the lists that lack an element (else the client sends `<=`)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /** Compares lists of numbers. LMD reads the number with 8 bits, and supports only some operators. */
    NUMBER_LISTS(
            "compares lists of numbers (else the client does)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN).columns(".*[._](?:comments|downtimes)")),
    /** Compares states and flags with any number. LMD reads the number with 8 bits: 256 is 0. */
    SMALL_NUMBERS(
            "compares states and flags with large numbers (else the client does)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)
                    .columns(".*[._](?:business_impact|check_options|criticity|pnpgraph_present"
                            + "|scheduled_downtime_depth|source|state|state_order|type)")),
    /** Finds objects by name, ignoring case. LMD searches its index for the exact name. */
    KEY_IGNORE_CASE(
            "compares keys ignoring case (else the client sends a regular expression)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)
                    .columns("(?:hosts|hostgroups|servicegroups|contacts|contactgroups|timeperiods|commands)\\.name"
                            + "|hosts\\.name_lc")),
    /** Has every column in every row. For rows of a backend that lacks a column, LMD compares an empty text. */
    BACKEND_COLUMNS(
            "has every column for all rows (else the client compares columns that a backend lacks)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /**
     * Uses a regular expression unchanged. LMD 2.8.3 treats one with a dot as plain text, because host names have dots. It removes
     * {@code .*} from the ends, changes {@code \\S} to {@code \\s} if it ignores case, and searches its index for {@code ^NAME$}.
     */
    REGEX_AS_WRITTEN(
            "uses regular expressions unchanged (else the client puts them in parentheses)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /** Matches the elements of lists with regular expressions. Naemon selects every row; Icinga 2 sends status 452. */
    LIST_REGEX(
            "matches elements of lists with regular expressions (else the client rejects the query)",
            on(NAGIOS, CHECKMK, LMD).since(LMD, "1.3.4")),
    /** Compares the elements of lists, ignoring case. Naemon selects every row; Icinga 2 sends status 452. */
    LIST_IGNORE_CASE(
            "compares elements of lists ignoring case (else the client rejects the query)", on(NAGIOS, CHECKMK)),
    /** Reads keys and values of custom variables in quotes, as SQL reads texts. */
    QUOTED_ENTRIES("reads quotes around a custom variable and its value (the client adds them)", on(CHECKMK)),
    /**
     * Compares a custom variable with a value. Icinga 2 only tests if an object has no custom variables; Shinken selects no row.
     */
    DICT_FILTER(
            "filters by the value of a custom variable (else the client rejects the query, or filters with `evaluateHere`)",
            on(NAEMON, NAGIOS, CHECKMK, LMD)),
    /** Tests if a list lacks an element, is empty, or is not empty. Shinken compares the list with the text. */
    LIST_ABSENCE(
            "tests if a list lacks an element or is empty (else the client does)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD)),
    /** Supports regular expressions with non-ASCII characters. Shinken sends status 450. */
    REGEX_BEYOND_ASCII(
            "matches regular expressions with non-ASCII characters (else the client does)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD)),
    /** Applies {@code Limit}. Shinken applies it only to {@code hosts}, {@code services} and {@code log}. */
    LIMIT(
            "applies `Limit` in every table (else the client does, except in `hosts`, `services` and `log`)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD).columns("(?!hosts\\.|services\\.|log\\.).*")),
    /** Supports headers in a query of {@code columns}. Shinken always sends the whole table, with four columns. */
    COLUMNS_QUERY(
            "supports headers in queries of `columns` (else the client does for its four columns together, and rejects"
                    + " other queries)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD).columns("columns\\..*")),
    /** Supports waits shorter than a second. Shinken waits forever then. */
    SHORT_WAITS(
            "waits less than a second (else the client requests a second)", on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD)),
    /** Matches numbers as text. Naemon selects every row; Nagios and Checkmk select none. */
    NUMBER_AS_TEXT("compares numbers as text (else the client rejects the query)", on(ICINGA2, LMD)),
    /** Has names for the bits of {@code modified_attributes}. */
    ATTRIBUTE_NAMES(
            "compares `modified_attributes` with names by `~` (else the client rejects the query)",
            on(NAEMON, NAGIOS, CHECKMK).columns(".*modified_attributes")),
    /**
     * Has flags that are the numbers 0 and 1. Icinga 2 has true and false. It compares them as texts, and both are greater than 0.
     * It sends status 452 for a query that groups by them.
     */
    NUMERIC_FLAGS(
            "groups statistics by flags (else the client sends one query for each value)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /** Supports braces in regular expressions. Naemon sends status 400. */
    REGEX_BRACES(
            "supports braces in regular expressions (else the client rejects them)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD)),
    /**
     * Reads whole numbers in filters with 64 bits. Naemon, Nagios and Checkmk read 32 bits (C's {@code atoi}), which changes larger
     * numbers.
     */
    LONG_FILTERS(
            "reads whole numbers in filters with 64 bits (else with 32 bits, and the client rejects larger ones)",
            on(ICINGA2, SHINKEN, LMD)),
    /**
     * Rejects a filter on an unknown column, with status 400 or 452. Naemon selects every row or no row. LMD compares an empty
     * text. Shinken selects no row.
     */
    UNKNOWN_FILTER_COLUMN_ERROR(
            "rejects a filter on an unknown column (else the client does)", on(NAGIOS, ICINGA2, CHECKMK)),
    /** Sends empty values for unknown columns. Icinga 2 sends status 452. */
    UNKNOWN_COLUMNS(
            "sends empty values for unknown columns (the client rejects those that are not `optional`)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /** Has its columns in the package {@code schema}. For Shinken no list of columns is known. */
    COLUMN_CATALOGUE(
            "has all its columns in the package `schema` (else the client rejects no unknown column)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD)),
    /** Sends no row if there are no groups. According to its source, Checkmk 2 sends one row of empty values: {@code ["",0]}. */
    GROUPS_ONLY(
            "sends only groups that have rows (else the client finds and removes the group of a null row)",
            on(NAEMON, NAGIOS, ICINGA2, SHINKEN, LMD)),
    /** Computes {@code std}, {@code suminv} and {@code avginv}. Shinken sends 0 for the first, and omits the others. */
    DEVIATION_AND_INVERSES(
            "computes deviations and inverses (else the client does)", on(NAEMON, NAGIOS, ICINGA2, CHECKMK)),
    /** Computes means. Shinken sends the sum. */
    MEANS("computes means (else the client does)", on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD)),
    /**
     * The result of {@code std} is the deviation of a sample. For Shinken and LMD the client computes it, see {@link
     * #DEVIATION_AND_INVERSES}.
     */
    SAMPLE_DEVIATION("has the deviation of a sample", on(NAEMON, ICINGA2, SHINKEN, LMD)),
    /** The result of {@code std} is the deviation of a population. */
    POPULATION_DEVIATION("computes the deviation of a population", on(NAGIOS, CHECKMK)),
    /**
     * Computes inverses of whole numbers with a fraction. Naemon 1.5.2 truncates the result: it sends 0.0 instead of 0.52, and
     * -9.2e18 if a value is zero.
     */
    FRACTIONAL_INVERSES(
            "computes inverses of whole numbers with a fraction (else the client does)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /**
     * Accepts lines of at most 65,536 bytes. For a longer line the server sends a response without a header, and closes the
     * connection.
     */
    LINE_LIMIT(
            "limits a line to 65,536 bytes (the client rejects longer ones)",
            on(NAEMON, NAGIOS).limit(65_536)),
    /** Accepts at most 1,000 filters in a query, unless another number is configured. */
    FILTER_LIMIT(
            "limits a query to 1,000 filters (the client splits or rejects a query with more)", on(LMD).limit(1_000)),
    /**
     * Stops reading at an unknown header, and sends status 400, unless it found another error first. It may then read the remaining
     * lines as the start of the next request.
     */
    LEFTOVER_LINES(
            "leaves the lines after an unknown header unread (the client closes the connection)",
            on(NAEMON, NAGIOS, SHINKEN, LMD)),
    /**
     * Responds to a COMMAND that has a {@code ResponseHeader} with a header of 16 bytes, and a reason if the command is invalid.
     * Naemon sends only errors, and without a header: see {@link #COMMAND_ERRORS}.
     */
    COMMAND_HEADER("sends a response header for a command", on(ICINGA2)),
    /**
     * Reports errors of a COMMAND. Naemon sends a line without a header. Icinga 2 and LMD (since 2.8.2) report them if the COMMAND
     * has a {@code ResponseHeader}. Nagios, Checkmk and Shinken report nothing.
     */
    COMMAND_ERRORS(
            "reports errors of a command (else its result is UNCONFIRMED)",
            on(NAEMON, ICINGA2, LMD).since(NAEMON, "1.0.9")),
    /** Reads a backslash in a COMMAND as an escape. The servers behind an LMD may differ. */
    COMMAND_ESCAPES(
            "reads a backslash in a command as an escape (the client doubles it)",
            on(NAEMON).since(NAEMON, "1.4.0")),
    /**
     * Accepts line feeds in the output of passive check results, written as backslash and n. Nagios and Icinga 2 read that only in
     * these commands, Naemon in all commands. Shinken keeps the backslash. A server behind an LMD behaves in the same way as
     * without the LMD.
     */
    OUTPUT_LINES(
            "accepts line feeds in `PROCESS_..._CHECK_RESULT` (else the client rejects them)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK).since(NAEMON, "1.4.0")),
    /** Reads two backslashes in the output of passive check results as one. A single backslash stays unchanged. */
    OUTPUT_ESCAPES(
            "reads two backslashes in `PROCESS_..._CHECK_RESULT` as one (the client doubles them)",
            on(NAGIOS, CHECKMK)),
    /** Keeps a backslash before an n in the output of passive check results. Icinga 2 always reads the two as a line feed. */
    OUTPUT_BACKSLASH_N(
            "keeps a backslash before `n` in `PROCESS_..._CHECK_RESULT` (else the client rejects it)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /** Reads the part after a bar as performance data, even without {@code =}. Icinga 2 then reads it as text. */
    OUTPUT_BAR(
            "accepts performance data without `=` in `PROCESS_..._CHECK_RESULT` (else the client rejects it)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /** Has alerts in its table {@code log}. */
    ALERT_LOG("has alerts in `log` (else the client detects changes from the objects)", on(NAEMON, NAGIOS, CHECKMK)),
    /**
     * Sends the same text that it compares. Naemon and Nagios send another character for each character beyond U+FFFF, and for
     * bytes that are not UTF-8 and some bytes after them. Their own comparisons use the original text.
     */
    SHOWN_TEXT(
            "sends characters beyond U+FFFF, and bytes that are not UTF-8, as it compares them (else the client does not"
                    + " evaluate conditions with them)",
            on(ICINGA2, CHECKMK, SHINKEN, LMD)),
    /** Sends the time of its clock in column {@code localtime} of table {@code status}. */
    CLOCK("has its clock in `status` (else the client estimates it from the newest checks)", on(LMD)),
    /** Shows its own restarts in {@code status}. LMD shows the restarts of its backends. */
    RESTART_SHOWS(
            "shows its start time (else the client does not repeat a query whose connection was lost after sending)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /** Serves few connections at a time, including idle ones. Icinga 2 serves four on a machine with two processors. */
    FEW_CONNECTIONS("serves few connections at a time (the client closes idle ones early)", on(ICINGA2));

    private static final String ANY_COLUMN = ".*";

    /** Columns of numbers with many digits, ids and times; not the times that a check took. */
    private static final String GREAT =
            "(?!.*execution_time).*[._](?:id|time|localtime|from|until|program_start|(?:last|next)_\\w+|\\w+_time)";

    private final String description;
    private final Servers servers;

    /** Compiled at the first use, because the first query of a program needs few patterns. Null until then. */
    private volatile Pattern columns;

    Capability(String description, Servers servers) {
        this.description = description;
        this.servers = servers;
    }

    /**
     * The servers of a row; their first versions, if not all versions have the capability; the maximum number that a limit allows;
     * and a pattern of the columns concerned, each with its table.
     */
    private record Servers(Set<Dialect> dialects, Map<Dialect, String> versions, int limit, String columns) {
        Servers since(Dialect dialect, String version) {
            return new Servers(dialects, Map.of(dialect, version), limit, columns);
        }

        Servers limit(int most) {
            return new Servers(dialects, versions, most, columns);
        }

        /**
         * Returns the same servers, for the columns that may be null on Icinga 2: it was seen to send null, or their table has
         * optional objects.
         */
        Servers nullable() {
            return columns("(?!log\\.|statehist\\.).*[._](?:action_url_expanded|check_period|check_source|event_handler"
                    + "|icon_image_expanded|notes_expanded|notes_url_expanded|perf_data|execution_time|latency"
                    + "|first_notification_delay|check_options|initial_state|[xyz]_3d)"
                    + "|(?:comments|downtimes)\\.(?:service_.*|triggered_by)"
                    + "|contacts\\.(?:.*notification_period|cv_is_json)"
                    + "|(?:log|statehist)\\.(?:(?:current_)?(?:host|service|contact|command)_.*|comment|plugin_output"
                    + "|state_type|notification_period)"
                    + "|zones\\.parent");
        }

        Servers columns(String regex) {
            return new Servers(dialects, versions, limit, regex);
        }
    }

    private static Servers on(Dialect first, Dialect... others) {
        return new Servers(EnumSet.of(first, others), Map.of(), 0, ANY_COLUMN);
    }

    private static Servers nowhere() {
        return new Servers(EnumSet.noneOf(Dialect.class), Map.of(), 0, ANY_COLUMN);
    }

    boolean isOn(Dialect dialect) {
        return servers.dialects.contains(dialect);
    }

    /** Returns one sentence: what a server with the capability does, and in parentheses what the client does for other servers. */
    public String description() {
        return description;
    }

    /**
     * Returns the first version of this kind of server that has the capability; empty if all known versions have it. For Naemon it
     * is the version of naemon-livestatus.
     */
    public Optional<String> since(Dialect dialect) {
        Objects.requireNonNull(dialect, "dialect");
        return Optional.ofNullable(servers.versions.get(dialect));
    }

    /** Returns true if the capability concerns this column. Always true if it does not concern specific columns. */
    public boolean isAbout(Column<?> column) {
        Objects.requireNonNull(column, "column");
        return servers.columns.equals(ANY_COLUMN)
                || columns().matcher(column.toString()).matches();
    }

    private Pattern columns() {
        Pattern made = columns;
        if (made == null) {
            made = Pattern.compile(servers.columns);
            columns = made;
        }
        return made;
    }

    /**
     * Returns the limit: a number of bytes for {@link #LINE_LIMIT}, of filters for {@link #FILTER_LIMIT}, 0 for other constants.
     */
    public int limit() {
        return servers.limit;
    }
}
