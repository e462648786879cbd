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
 * applies to a kind of server. Most constants are abilities. The following constants are limits or other behaviours that
 * the client has to respect:
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
     * of {@code statehist}; LMD does not count rows of {@code log} that its backends cut off. Icinga 2 does not support
     * {@code wrapped_json}.
     */
    TOTAL_COUNT(
            "sends the number of all matching rows, also of those that `Limit` cuts off, except in `log` and"
                    + " `statehist` (else the client counts the rows, or sends a second query)",
            on(NAEMON, LMD).columns("(?!log\\.|statehist\\.).*")),
    /** Supports {@code Cache} at its proxy. The core itself sends status 400. */
    CACHE("supports `Cache` in its Livestatus proxy (else the client omits the header)", on(CHECKMK)),
    /** Sorts the table {@code statehist}. Naemon sends its last row twice. */
    STATEHIST_SORT("sorts `statehist` (else the client does)", on(LMD).columns("statehist\\..*")),
    /** Keeps the bytes after a request in its input buffer. LMD loses them. */
    PIPELINING(
            "accepts several queries in one round trip (else the client sends one at a time)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK)),
    /** Supports the {@code Wait} headers. Icinga 2 ignores them and responds immediately. */
    WAIT(
            "waits for a change (else the client polls if the query has a wait condition, and rejects the query"
                    + " otherwise)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /** Accepts a service as wait object only in the form {@code host;service}. LMD 2.8 crashes if there is no semicolon. */
    WAIT_OBJECT_SEMICOLON(
            "crashes if the wait object names a service without `;` between host and service (the client rejects"
                    + " such a query)",
            on(LMD)),
    /** Waits for any change of a trigger. LMD responds at the next update of each backend, one after the other. */
    WAIT_WITHOUT_OBJECT(
            "waits without a wait object (else the client polls until the wait condition is true. If the query has no"
                    + " wait condition, the client polls an LMD until the rows change, and rejects the query for"
                    + " Icinga 2)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN)),
    /** Waits for a condition without a trigger. LMD does not wait without a trigger. */
    WAIT_WITHOUT_TRIGGER(
            "waits for a condition without a trigger (else the client adds the trigger `all`)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN)),
    /** Responds to sums, means, minimums and maximums of texts and lists, which are not numbers. LMD 2.8.3 crashes. */
    TEXT_STATISTICS(
            "survives statistics such as `sum` of texts and lists (else the client rejects them)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /**
     * Groups, sorts and computes statistics by columns that a backend may lack. LMD 2.8.3 crashes if there is a row of a backend
     * that lacks the column.
     */
    BACKEND_COLUMN_USE(
            "groups, sorts and computes statistics by a column that a backend lacks (else the client does)",
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
            "compares counters of `status`, groups by them and computes statistics of them (else the client does)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD)
                    .columns(
                            "status\\.(?:\\w+_rate|connections|forks|host_checks|livecheck_overflows|livechecks|log_messages"
                                    + "|neb_callbacks|requests|service_checks)")),
    /** Sends the column {@code debug_info} of {@code statehist}. Naemon crashes. */
    DEBUG_INFO(
            "survives `debug_info` of `statehist` (else the client rejects the column, and omits it from a query"
                    + " for all columns)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD).columns("statehist\\.debug_info")),
    /**
     * Reads custom variables without a value. If an object has such a variable, Nagios crashes at a query for values of custom
     * variables, as a column or in a filter.
     */
    EMPTY_VARIABLES(
            "survives a query for the values of custom variables if one has no value (else the client rejects the"
                    + " columns with the values, unless `allowUnsafe` is set, and omits them from a query for all columns)",
            on(NAEMON, ICINGA2, CHECKMK, SHINKEN, LMD).columns(".*custom_variable(?:s|_values)")),
    /** Evaluates {@code !=} on texts for which it has an index. Outside statistics Naemon sends no rows for this. */
    INDEXED_NOT_EQUAL(
            "evaluates `!=` on texts for which it has an index (else the client sends a negated `=`)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD)),
    /** Rejects an invalid regular expression. Icinga 2 sends no rows. */
    BAD_REGEX_ERROR(
            "rejects an invalid regular expression (else the client rejects one that is invalid in Java or POSIX)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /**
     * Evaluates all conditions on the time of {@code log}, also inside {@code Or} and {@code Negate}. The other servers use each
     * of them as a bound of the time range that they read. So a query for two time ranges returns too few rows or none.
     */
    LOG_TIME_CONDITIONS(
            "evaluates all conditions on `time` of `log`, also inside `Or` and `Negate` (else the client sends"
                    + " only a time range, and evaluates the other conditions on the rows of that range)",
            on(CHECKMK, SHINKEN).columns("log\\.time")),
    /**
     * Compares the time of each row of {@code statehist}. A row is a span of time with one state. The other servers use
     * conditions on the time as the bounds of the queried period. So a condition that is no bound, such as {@code !=}, changes the
     * spans that they compute. A condition inside {@code Or} applies to all rows, and not only to its branch.
     */
    SPAN_TIME(
            "filters rows of `statehist` by `time` (else the client sends only lower and upper bounds of `time`,"
                    + " which set the queried period, and rejects other conditions on it)",
            on(ICINGA2).columns("statehist\\.time")),
    /**
     * Evaluates conditions on the time in {@code Stats} lines of queries of {@code log} and {@code statehist}. Icinga 2 also uses
     * these conditions as bounds of the time range that it reads.
     */
    LOG_TIME_COUNTS(
            "evaluates conditions on `time` in `Stats` lines of queries of `log` and `statehist` (else the client does)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).columns("(?:log|statehist)\\.time")),
    /**
     * Reads also the log file in which the lower bound of the time lies. If a query has several lower bounds, Icinga 2 uses the one
     * that comes last in the query, and does the same with upper bounds. It ignores every file that begins before this lower bound
     * or after this upper bound.
     */
    LOG_FILES(
            "reads also the log file in which the lower bound of `time` lies, for queries of `log` and `statehist`"
                    + " (else the client adds the condition `time >= 0`, so that the server reads all files up to the"
                    + " upper bound)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).columns("(?:log|statehist)\\.time")),
    /**
     * Computes the {@code duration_part} columns as a part of the queried period. Icinga 2 computes them as a part of the time of
     * all data that it read.
     */
    SPAN_PARTS(
            "computes `duration_part` of `statehist` as a part of the queried period (else the client rejects the"
                    + " column, and omits it from a query for all columns)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).columns("statehist\\.duration_part\\w*")),
    /** Compares custom variables of a service also in rows of hosts, which have no service. LMD 2.8.3 crashes. */
    SERVICE_VARIABLES(
            "compares `service_custom_variables` of `comments` and `downtimes`, also in rows of hosts, which have"
                    + " no service (else the client does)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN).columns("(?:comments|downtimes)\\.service_custom_variables")),
    /** Evaluates queries of {@code log} itself. LMD forwards them to its backends, so it can do only what these can do too. */
    OWN_LOG(
            "evaluates queries of `log` itself (an LMD forwards them: for `log` it has only the capabilities that"
                    + " all its backends have too)",
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
            "evaluates conditions on `peer_key` and `peer_name` of `log` (else the client does)",
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
            "compares the columns of the group in `hostsbygroup`, `servicesbygroup` and `servicesbyhostgroup`,"
                    + " and computes statistics of them (else the client does)",
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
    /** Sorts by lists and dicts, such as custom variables. Naemon ignores such keys. */
    STRUCTURE_SORT("sorts by lists and by dicts, such as custom variables (else the client does)", on(LMD)),
    /** Groups by lists and dicts, such as custom variables. Naemon creates one group of all rows; Icinga 2 sends status 452. */
    STRUCTURE_GROUPS(
            "groups by lists and by dicts, such as custom variables (else the client does)",
            on(NAGIOS, CHECKMK, SHINKEN, LMD)),
    /**
     * Tests if these lists are empty: contacts, contact groups, the names and the values of custom variables, and each list of the
     * tables {@code timeperiods}, {@code contacts} and {@code contactgroups}. Naemon selects every row, or loses rows without a
     * service. It crashes at lists of contacts in {@code log}, in {@code statehist}, and in tables such as {@code hostsbygroup}.
     */
    EMPTY_LISTS(
            "tests if these lists are empty: contacts, contact groups, the names and the values of custom variables,"
                    + " and each list of the tables `timeperiods`, `contacts` and `contactgroups` (else the client does)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD)
                    .columns("timeperiods\\..*|contacts\\..*|.*contact.*|.*custom_variable_(?:names|values)")),
    /**
     * Treats the list columns of the service as empty in a row that has no service; the same for the host and the contact. Naemon loses
     * comments, downtimes, log lines and time spans of hosts, because these have no service.
     */
    LISTS_OF_NO_SERVICE(
            "treats the list columns of the service as empty, if a row of `comments`, `downtimes`, `log` or"
                    + " `statehist` has no service; the same for the host and the contact (else the client does)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD)
                    .columns("(?:comments|downtimes)\\.service_.*|(?:log|statehist)\\.current_.*")),
    /** Uses the text with expanded macros in conditions and sort keys. Naemon uses the configured text. */
    EXPANDED_TEXT(
            "compares and sorts by text in which macros are expanded, such as `notes_expanded` (else the client does)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD).columns(".*_expanded")),
    /** Finds names in the list of modified attributes. Naemon and Nagios compare it as a number; Icinga 2 sends status 452. */
    MODIFIED_ATTRIBUTES(
            "finds a name in `modified_attributes_list` (else the client does)",
            on(SHINKEN, LMD).columns(".*modified_attributes_list")),
    /** Finds a service among the members of a service group, by {@code host|service}. The other servers find none. */
    SERVICE_MEMBERS(
            "finds a service among the members of a service group (else the client does)",
            on(NAEMON).columns("servicegroups\\.members|servicesbygroup\\.servicegroup_members")),
    /** Finds a service among the members with states of a service group. Servers differ in the name that they compare. */
    SERVICE_MEMBERS_WITH_STATE(
            "finds a service in `members_with_state` of a service group (else the client does)",
            nowhere().columns("servicegroups\\.members_with_state|servicesbygroup\\.servicegroup_members_with_state")),
    /** Finds hosts and services by name in lists that hold their states. Icinga 2 and LMD find none. */
    NAMES_WITH_STATE(
            "finds a name in lists of hosts or services with their states (else the client does)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN)
                    .columns(
                            ".*\\.(?:host_|current_host_)?services_with_\\w+|host.*members_with_state|.*\\.hostgroup_members_with_state")),
    /** Ignores null in comparisons with numbers. Icinga 2 compares it as text, so null is less than a number. */
    NULL_ORDER(
            "ignores null in comparisons with numbers (else the client adds a condition that excludes null)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).nullable()),
    /** Groups by columns with nulls. Icinga 2 sends status 452 if there is one. */
    NULL_GROUPS(
            "groups by columns that may be null (else the client does)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).nullable()),
    /** Ignores nulls in statistics. Icinga 2 uses 0 for them. */
    NULL_STATISTICS(
            "ignores null in statistics (else the client computes the statistics)",
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
            "computes exact standard deviations of ids and times (else the client does)",
            nowhere().columns(Capability.GREAT)),
    /**
     * Sends all digits of minima, maxima, means and sums of ids and times. MK Livestatus and Checkmk send six digits: a time of
     * 2026 is then up to 5,000 s wrong.
     */
    DIGITS_OF_GREAT(
            "sends statistics of ids and times with all digits (else the client computes them)",
            on(NAEMON, ICINGA2, SHINKEN, LMD).columns(Capability.GREAT)),
    /**
     * Computes {@code suminv} and {@code avginv} if a value is 0. Icinga 2 sends status 452. Shinken and LMD do not compute them:
     * see {@link #DEVIATION_AND_INVERSES}.
     */
    INVERSES_OF_ZERO(
            "computes `suminv` and `avginv` if a value is 0 (else the client does)", on(NAEMON, NAGIOS, CHECKMK)),
    /**
     * Supports {@code AuthUser}. Icinga 2 ignores it and sends all objects. An Icinga 2 behind an LMD ignores it in queries of {@code
     * log}, because LMD forwards these queries.
     */
    AUTH_USER(
            "restricts a query to the objects of a contact with `AuthUser` (else the client rejects the query)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /** Supports {@code Timelimit}. Icinga 2, Shinken and LMD ignore it. */
    TIMELIMIT("ends a query after its `Timelimit` (else the client does)", on(NAEMON, NAGIOS, CHECKMK)),
    /** Supports {@code Localtime}. The other servers ignore it. */
    LOCALTIME(
            "shifts times by `Localtime` (else the client omits the header if the clocks agree, and rejects the"
                    + " query otherwise)",
            on(NAEMON, NAGIOS, CHECKMK)),
    /** Applies {@code Localtime} to conditions as well as to results. Naemon applies it only to results. */
    LOCALTIME_CONDITIONS(
            "shifts times in conditions by `Localtime` (else the client rejects a query with such conditions,"
                    + " unless the clocks agree)",
            on(NAGIOS, CHECKMK)),
    /** Has fractions of seconds in {@code last_update}, and compares them. LMD has fractions in all times of its own tables. */
    TIME_FRACTIONS(
            "compares `last_update` with its microseconds (the other servers have no such column)",
            on(NAEMON, LMD).columns(".*(?:last_update|lmd_last_cache_update|last_online|localtime)")),
    /** Supports {@code Backends}. Icinga 2 ignores it and sends all rows; the other servers send status 400. */
    BACKENDS("selects backends by `Backends` (else the client rejects the query)", on(LMD)),
    /**
     * Names the failed backends in responses in the format {@code wrapped_json}. In {@code json} their rows are missing without a
     * notice. Responses to commands name them since 2.8.2. If a query has the format {@code wrapped_json}, Icinga 2 sends status
     * 200 without a body, and Nagios and Checkmk send status 400.
     */
    FAILED_BACKENDS("names the backends that failed", on(LMD)),
    /** Supports {@code Negate}. LMD 2.8 evaluates a negation inside a negation incorrectly: it negates the inner parts again. */
    NEGATE("negates filters (else the client rewrites them without negation)", on(NAEMON, NAGIOS, ICINGA2, CHECKMK)),
    /** Supports {@code StatsNegate}. Icinga 2 ignores it. LMD 2.8 negates the parts of a negation inside a negation again. */
    STATS_NEGATE(
            "negates conditions of statistics (else the client rewrites them without negation)",
            on(NAEMON, NAGIOS, CHECKMK)),
    /** Finds with {@code <} the lists that do not contain an element. LMD finds them with {@code <=}, and none with {@code <}. */
    LIST_LESS(
            "reads `<` on a list as \"does not contain\" (for LMD `<=` has this meaning, so the client sends `<=` to LMD)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /** Compares lists of numbers. LMD reads the number with 8 bits, and supports only some operators. */
    NUMBER_LISTS(
            "compares lists of numbers, such as the ids in `comments` (else the client does)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN).columns(".*[._](?:comments|downtimes)")),
    /** Compares states and flags with any number. LMD reads the number with 8 bits: 256 is 0. */
    SMALL_NUMBERS(
            "compares states and flags with numbers of more than 8 bits (else the client does)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)
                    .columns(".*[._](?:business_impact|check_options|criticity|pnpgraph_present"
                            + "|scheduled_downtime_depth|source|state|state_order|type)")),
    /** Finds objects by name, ignoring case. LMD searches its index for the exact name. */
    KEY_IGNORE_CASE(
            "compares names of objects ignoring case (else the client sends a regular expression)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)
                    .columns("(?:hosts|hostgroups|servicegroups|contacts|contactgroups|timeperiods|commands)\\.name"
                            + "|hosts\\.name_lc")),
    /** Has every column in every row. For rows of a backend that lacks a column, LMD compares an empty text. */
    BACKEND_COLUMNS(
            "has all columns in every row (else the client evaluates conditions on columns that a backend lacks)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /**
     * Uses a regular expression unchanged. LMD 2.8.3 treats one with a dot as plain text, because host names have dots. It removes
     * {@code .*} from the ends, changes {@code \S} to {@code \s} if it ignores case, and searches its index for {@code ^NAME$}.
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
    /** Expects keys and values of custom variables in quotes, as SQL expects texts. */
    QUOTED_ENTRIES(
            "expects the name and the value of a custom variable in quotes, as in SQL (the client adds them)",
            on(CHECKMK)),
    /**
     * Compares a custom variable with a value. Icinga 2 only tests if an object has no custom variables; Shinken selects no row.
     */
    DICT_FILTER(
            "filters by the value of a custom variable (else the client does if `evaluateHere` is set, and"
                    + " rejects the query otherwise)",
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
            "supports filters and other headers in queries of `columns` (else the client applies them if the"
                    + " query has the columns `description`, `name`, `table` and `type`, and no statistics; it rejects"
                    + " other queries)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD).columns("columns\\..*")),
    /** Supports waits shorter than a second. Shinken waits forever if the wait is shorter. */
    SHORT_WAITS(
            "waits also for less than a second (else the client requests one second)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD)),
    /** Matches numbers as text. Naemon selects every row; Nagios and Checkmk select none. */
    NUMBER_AS_TEXT(
            "compares numbers by operators for text, such as `~` (else the client rejects the query)",
            on(ICINGA2, LMD)),
    /** Supports the names of attributes in conditions on {@code modified_attributes}, which is a number of bits. */
    ATTRIBUTE_NAMES(
            "compares `modified_attributes` with names of attributes by `~` (else the client rejects the query)",
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
            "reads whole numbers in filters with 64 bits (else the client rejects numbers of more than 32 bits)",
            on(ICINGA2, SHINKEN, LMD)),
    /**
     * Rejects a filter on an unknown column, with status 400 or 452. Naemon selects every row or no row. LMD compares an empty
     * text. Shinken selects no row.
     */
    UNKNOWN_FILTER_COLUMN_ERROR(
            "rejects a filter on an unknown column (else the client does)", on(NAGIOS, ICINGA2, CHECKMK)),
    /** Sends empty values for unknown columns. Icinga 2 sends status 452. */
    UNKNOWN_COLUMNS(
            "sends empty values for unknown columns (the client rejects columns that the server lacks, unless"
                    + " they are `optional`)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /** Has its columns in the package {@code schema}. For Shinken no list of columns is known. */
    COLUMN_CATALOGUE(
            "has only columns that are in the package `schema` of this library (else the client looks for a column in"
                    + " the server's table `columns`, and rejects a column that is not there)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD)),
    /**
     * Sends no group if no row matches a query that groups. According to its source, Checkmk 2 sends one group of empty values:
     * {@code ["",0]}.
     */
    GROUPS_ONLY(
            "sends no group if no row matches (else the client removes the group of empty values that the server"
                    + " sends)",
            on(NAEMON, NAGIOS, ICINGA2, SHINKEN, LMD)),
    /** Computes {@code std}, {@code suminv} and {@code avginv}. Shinken sends 0 for the first, and omits the others. */
    DEVIATION_AND_INVERSES(
            "computes `std`, `suminv` and `avginv` (else the client does)", on(NAEMON, NAGIOS, ICINGA2, CHECKMK)),
    /** Computes means. Shinken sends the sum. */
    MEANS("computes `avg` (else the client does)", on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD)),
    /**
     * The result of {@code std} is the deviation of a sample. For Shinken and LMD the client computes it, see {@link
     * #DEVIATION_AND_INVERSES}.
     */
    SAMPLE_DEVIATION(
            "`std` is the deviation of a sample (also if the client computes it)", on(NAEMON, ICINGA2, SHINKEN, LMD)),
    /** The result of {@code std} is the deviation of a population. */
    POPULATION_DEVIATION(
            "`std` is the deviation of a population (also if the client computes it)", on(NAGIOS, CHECKMK)),
    /**
     * Keeps the fraction of {@code suminv} and {@code avginv} of whole numbers. Naemon 1.5.2 truncates the result: it sends 0.0
     * instead of 0.52, and -9.2e18 if a value is zero. Shinken and LMD do not compute them.
     */
    FRACTIONAL_INVERSES(
            "keeps the fraction of `suminv` and `avginv` of whole numbers (else the client computes them)",
            on(NAGIOS, ICINGA2, CHECKMK)),
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
            "reports errors of a command (else the result of the command is UNCONFIRMED)",
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
    /** Has alerts in its table {@code log}, from which a change feed reads them. */
    ALERT_LOG(
            "has alerts in `log` (else a change feed compares the states of hosts and services)",
            on(NAEMON, NAGIOS, CHECKMK)),
    /**
     * Compares the same text that it sends. Naemon and Nagios send another character for each character beyond U+FFFF, and for
     * bytes that are not UTF-8 and some bytes after them. Their own comparisons use the original text.
     */
    SHOWN_TEXT(
            "compares the same text that it sends, also if the text has characters beyond U+FFFF (such as emoji) or invalid"
                    + " UTF-8 (else the client rejects a condition with an emoji that it would have to evaluate itself)",
            on(ICINGA2, CHECKMK, SHINKEN, LMD)),
    /** Sends the time of its clock in column {@code localtime} of table {@code status}. */
    CLOCK("shows the time of its clock in `status` (else the client estimates it from the newest checks)", on(LMD)),
    /** Shows its own restarts in {@code status}. LMD shows the restarts of its backends. */
    RESTART_SHOWS(
            "shows its own start time in `status` (else the client does not repeat a query whose connection was"
                    + " lost after the query was sent)",
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
