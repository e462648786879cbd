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
 * What some kinds of server do and others do not: a table with a row for each constant, which {@code livestatus-core/README.md} shows. Ask it with
 * {@link Dialect#has}. A row holds for the versions that {@link Dialect} names, unless it names others.
 */
public enum Capability {
    /**
     * Knows {@code Sort} and {@code Offset}. Icinga 2 ignores both and sends rows in no order, Nagios and Checkmk answer 400.
     * Naemon skips no rows for an {@code Offset} without a {@code Limit}.
     */
    SORT("sorts and skips rows (else done here, of all rows)", on(NAEMON, LMD)),
    /** Knows {@code OrderBy}, of which it uses one key. */
    ORDER_BY("sorts by one key with `OrderBy`", on(CHECKMK).since(CHECKMK, "2.3.0")),
    /**
     * Says in {@code wrapped_json} how many rows match, within {@code Limit} and beyond. Naemon leaves the last rows of {@code
     * statehist} out, LMD those of {@code log} that its backends cut off. Icinga 2 knows no such format.
     */
    TOTAL_COUNT(
            "says how many rows there are before `Limit`, but in `log` and `statehist` (else counted here, or by a second query)",
            on(NAEMON, LMD).columns("(?!log\\.|statehist\\.).*")),
    /** Takes {@code Cache} where its proxy listens: the core answers 400. */
    CACHE("takes `Cache` at its proxy (else left out)", on(CHECKMK)),
    /** Sorts the table {@code statehist}. Naemon repeats its last row. */
    STATEHIST_SORT("sorts `statehist` (else done here)", on(LMD).columns("statehist\\..*")),
    /** Keeps what follows a request in its input buffer. LMD loses it. */
    PIPELINING(
            "answers many queries in one round trip (else one after the other)", on(NAEMON, NAGIOS, ICINGA2, CHECKMK)),
    /** Knows the {@code Wait} headers. Icinga 2 ignores them and answers at once. */
    WAIT("waits for a change (else polled here)", on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /** Takes the object of a wait only as {@code host;service}. LMD 2.8 ends itself when there is no semicolon. */
    WAIT_OBJECT_SEMICOLON("takes a service as wait object only with a semicolon (refused without one)", on(LMD)),
    /** Waits for any change that a trigger names. LMD answers at its next update of each backend, one after the other. */
    WAIT_WITHOUT_OBJECT(
            "waits without an object (else polled here until the rows change)", on(NAEMON, NAGIOS, CHECKMK, SHINKEN)),
    /** Waits for a condition without a trigger. LMD does not wait then. */
    WAIT_WITHOUT_TRIGGER("waits without a trigger (else sent with `all`)", on(NAEMON, NAGIOS, CHECKMK, SHINKEN)),
    /** Survives sums, means and extremes of texts and lists, which are no numbers. LMD 2.8.3 ends itself. */
    TEXT_STATISTICS(
            "survives statistics of texts and lists (else refused)", on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /**
     * Groups, sorts and computes statistics by columns that a backend need not have. LMD 2.8.3 ends itself once there is a row
     * of one that lacks the column.
     */
    BACKEND_COLUMN_USE(
            "survives groups, sort keys and statistics by a column that a backend lacks (else done here)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)
                    .columns(".*[._](?:address6|business_impact|check_freshness|check_source|criticity|depends_exec"
                            + "|depends_notify|event_handler|got_business_rule|hourly_value|impacts|is_impact|is_problem"
                            + "|last_update|obsess|parent_dependencies|poller_tag|realm|should_be_scheduled"
                            + "|source_problems|staleness)|services\\.parents|.*\\.service_parents"
                            + "|contacts\\.(?:address[1-6]|custom_variable\\w*|groups|id|in_\\w+|modified_attributes\\w*"
                            + "|\\w+_commands)|timeperiods\\.(?:days|exceptions_\\w+|exclusions|id)")),
    /**
     * Compares counters of {@code status}, groups by them and computes statistics of them. Naemon answers 400 to a filter, makes
     * one group called {@code invalid}, and ends itself at a statistic other than a count.
     */
    STATUS_COUNTERS(
            "compares, groups by and adds up counters of `status` (else done here)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD)
                    .columns(
                            "status\\.(?:\\w+_rate|connections|forks|host_checks|livecheck_overflows|livechecks|log_messages"
                                    + "|neb_callbacks|requests|service_checks)")),
    /** Has a {@code debug_info} in {@code statehist} that can be read. Naemon ends itself. */
    DEBUG_INFO(
            "survives `debug_info` of `statehist` (else refused, and left out of all columns)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD).columns("statehist\\.debug_info")),
    /**
     * Reads custom variables that have no value. Nagios ends itself at a query for their values, with a column or a filter, once
     * one object has such a variable.
     */
    EMPTY_VARIABLES(
            "survives custom variables without a value (else their values are refused unless `allowUnsafe`, and left out of all"
                    + " columns)",
            on(NAEMON, ICINGA2, CHECKMK, SHINKEN, LMD).columns(".*custom_variable(?:s|_values)")),
    /** Compares indexed text with {@code !=}. Naemon answers no rows for it outside statistics. */
    INDEXED_NOT_EQUAL(
            "compares indexed text with `!=` (else sent as negated `=`)", on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD)),
    /** Rejects a regular expression that cannot be compiled. Icinga 2 answers no rows. */
    BAD_REGEX_ERROR(
            "rejects a bad regular expression (else refused if Java or POSIX knows none such)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /**
     * Decides conditions on the time of {@code log} wherever they stand. The others take each of them for the range that is read,
     * so that a query of two windows gets too few rows or none.
     */
    LOG_TIME_CONDITIONS(
            "decides conditions on the time of `log` in any place (else done here, of the rows between the first and the last)",
            on(CHECKMK, SHINKEN).columns("log\\.time")),
    /**
     * Compares the times of {@code statehist}. For the others they are the bounds of its spans: another condition makes other
     * spans, and one beside an alternative is taken for all rows.
     */
    SPAN_TIME(
            "compares `time` of `statehist` (else it bounds the spans, and conditions that are no bounds are refused)",
            on(ICINGA2).columns("statehist\\.time")),
    /** Counts by conditions on the time of {@code log} and {@code statehist}. Icinga 2 takes these too for the range that is read. */
    LOG_TIME_COUNTS(
            "counts by conditions on the time of `log` and `statehist` (else done here)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).columns("(?:log|statehist)\\.time")),
    /**
     * Reads the file of the log in which the first time lies. Icinga 2 leaves out every file that begins before the last lower
     * bound that it reads, or after the last upper one.
     */
    LOG_FILES(
            "reads the file in which the first time of `log` or `statehist` lies (else all files up to the last time)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).columns("(?:log|statehist)\\.time")),
    /** Relates parts of durations to the time between the bounds. Icinga 2 relates them to all that it was made to read. */
    SPAN_PARTS(
            "relates `duration_part` of `statehist` to the time between the bounds (else refused, and left out of all columns)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).columns("statehist\\.duration_part\\w*")),
    /** Compares custom variables of a service that is not there. LMD 2.8.3 ends itself. */
    SERVICE_VARIABLES(
            "survives custom variables of services where comments and downtimes have none (else done here)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN).columns("(?:comments|downtimes)\\.service_custom_variables")),
    /** Decides itself what is in its {@code log}. LMD passes queries of that table on to its backends, with all their manners. */
    OWN_LOG(
            "decides conditions on `log` itself (else as the worst of its backends)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN).columns("log\\..*")),
    /** Sorts {@code log} before it cuts. LMD has each backend cut first, and sorts what is left. */
    LOG_SORT("sorts `log` before it skips and cuts (else done here)", on(NAEMON).columns("log\\..*")),
    /** Computes statistics of {@code log}. LMD 2.8.3 counts its backends, and sums up to 0. */
    LOG_STATISTICS(
            "computes statistics of `log` (else done here)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN).columns("log\\..*")),
    /**
     * Takes the columns of its {@code log} like others. LMD passes conditions on its own keys and names of backends on to cores
     * that know none, and sends all columns if these are the only ones.
     */
    LOG_PEERS(
            "decides conditions on the backend of a line of `log` (else done here)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN).columns("log\\.peer_\\w+")),
    /** Compares identifiers of contacts as numbers. For LMD they are texts. */
    CONTACT_IDS(
            "compares `id` of `contacts` as a number (else done here)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN).columns("contacts\\.id")),
    /** Knows the group of a row of a table by groups while it compares and adds up. On Icinga 2 it is empty then. */
    GROUP_OF_ROW(
            "compares and sums the group's own columns in tables by groups (else done here)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)
                    .columns("(?:hostsbygroup|servicesbyhostgroup)\\.hostgroup_.*|servicesbygroup\\.servicegroup_.*")),
    /** Groups {@code statehist} by columns other than host and service. Naemon counts some groups twice and loses others. */
    STATEHIST_GROUPS(
            "groups `statehist` by more than host and service (else done here)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD).columns("statehist\\.(?!(?:host_name|service_description)$).*")),
    /** Sorts by lists and by custom variables. Naemon ignores such keys. */
    STRUCTURE_SORT("sorts by lists and custom variables (else done here)", on(LMD)),
    /** Groups by lists and dicts. Naemon makes one group of all rows, Icinga 2 answers 452. */
    STRUCTURE_GROUPS("groups by lists and dicts (else done here)", on(NAGIOS, CHECKMK, SHINKEN, LMD)),
    /**
     * Tests whether these lists are empty. Naemon takes every row, loses those that have no service, or ends itself: at contacts
     * in tables by groups, in {@code log} and in {@code statehist}.
     */
    EMPTY_LISTS(
            "tests lists of contacts, time periods and custom variables for being empty (else done here)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD)
                    .columns("timeperiods\\..*|contacts\\..*|.*contact.*|.*custom_variable_(?:names|values)")),
    /**
     * Takes the lists of a service, host or contact that is not there for empty. Naemon loses comments, downtimes, log lines and
     * spans of hosts.
     */
    LISTS_OF_NO_SERVICE(
            "takes lists of what a row lacks for empty in `comments`, `downtimes`, `log` and `statehist` (else done here)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD)
                    .columns("(?:comments|downtimes)\\.service_.*|(?:log|statehist)\\.current_.*")),
    /** Compares and sorts by the text with its macros expanded. Naemon does so by the text as it was configured. */
    EXPANDED_TEXT(
            "compares and sorts by expanded text (else done here)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD).columns(".*_expanded")),
    /** Finds names in the list of modified attributes. Naemon and Nagios compare it as a number, Icinga 2 answers 452. */
    MODIFIED_ATTRIBUTES(
            "finds names in lists of modified attributes (else done here)",
            on(SHINKEN, LMD).columns(".*modified_attributes_list")),
    /** Finds a service among the members of a service group, by {@code host|service}. The others find none. */
    SERVICE_MEMBERS(
            "finds a service among the members of a service group (else done here)",
            on(NAEMON).columns("servicegroups\\.members|servicesbygroup\\.servicegroup_members")),
    /** Finds a service among the members with their states. Which name servers look for differs. */
    SERVICE_MEMBERS_WITH_STATE(
            "finds a service among members with their states (else done here)",
            nowhere().columns("servicegroups\\.members_with_state|servicesbygroup\\.servicegroup_members_with_state")),
    /** Finds hosts and services by name in lists that hold their states. Icinga 2 and LMD find none. */
    NAMES_WITH_STATE(
            "finds names in lists with states (else done here)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN)
                    .columns(
                            ".*\\.(?:host_|current_host_)?services_with_\\w+|host.*members_with_state|.*\\.hostgroup_members_with_state")),
    /** Takes no null for less than a number. Icinga 2 compares it as text. */
    NULL_ORDER(
            "takes no null for less than a number (else asked for a value, too)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).nullable()),
    /** Groups by columns that have nulls. Icinga 2 answers 452 once there is one. */
    NULL_GROUPS(
            "groups by columns that may be null (else done here)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).nullable()),
    /** Leaves numbers that are not there out of statistics. Icinga 2 takes them for 0. */
    NULL_STATISTICS(
            "leaves numbers that are not there out of statistics (else done here)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD).nullable()),
    /** Finds the greatest of numbers below 0. Icinga 2 and LMD begin with 0, and never get below. */
    GREATEST_NEGATIVE("finds the greatest of negative numbers (else done here)", on(NAEMON, NAGIOS, CHECKMK, SHINKEN)),
    /** Finds -1 as the least number. LMD takes it for no number yet. */
    LEAST_NEGATIVE(
            "finds the least of negative numbers (else done here)", on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /**
     * Computes deviations of numbers that are great and near to each other, such as identifiers and times. The sums of squares
     * that servers subtract have too few digits for that: Naemon 1.5.2 said 326 for 280.
     */
    DEVIATION_OF_GREAT(
            "computes deviations of identifiers and times (else done here)",
            nowhere().columns(".*[._](?:id|time|localtime|from|until|program_start|(?:last|next)_\\w+|\\w+_time)")),
    /** Computes inverses where a value is 0. Icinga 2 answers 452. */
    INVERSES_OF_ZERO(
            "computes inverses where a value is 0 (else done here)", on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /**
     * Knows {@code AuthUser}. Icinga 2 ignores it and shows everything, behind an LMD too where that passes a query of {@code
     * log} on.
     */
    AUTH_USER("restricts a query to a contact (else refused)", on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /** Knows {@code Timelimit}. Icinga 2, Shinken and LMD ignore it. */
    TIMELIMIT("ends a query after `timelimit` (else ended here)", on(NAEMON, NAGIOS, CHECKMK)),
    /** Knows {@code Localtime}. The others ignore it. */
    LOCALTIME(
            "shifts times by `localtime` (else left out if its clock agrees, or refused)", on(NAEMON, NAGIOS, CHECKMK)),
    /** Shifts the times of conditions by {@code Localtime}, as those that it shows. Naemon shifts only these. */
    LOCALTIME_CONDITIONS(
            "shifts times of conditions by `localtime` (else refused unless its clock agrees)", on(NAGIOS, CHECKMK)),
    /** Has and compares fractions of seconds in {@code last_update}, and LMD in its own times. */
    TIME_FRACTIONS(
            "compares `last_update` with its microseconds (no other server has it)",
            on(NAEMON, LMD).columns(".*(?:last_update|lmd_last_cache_update|last_online|localtime)")),
    /** Knows {@code Backends}. Icinga 2 ignores it and answers for all it has, the others answer 400. */
    BACKENDS("chooses among `backends` (else refused)", on(LMD)),
    /**
     * Names in {@code wrapped_json} the backends that failed; in json the answer just has fewer rows. The answers to commands
     * have them since 2.8.2. Icinga 2 answers 200 and nothing for that format, Nagios and Checkmk 400.
     */
    FAILED_BACKENDS("names its backends that failed", on(LMD)),
    /** Knows {@code Negate}. LMD 2.8 negates what is negated within a negation, too. */
    NEGATE("negates filters (else rewritten without negation)", on(NAEMON, NAGIOS, ICINGA2, CHECKMK)),
    /** Knows {@code StatsNegate}. Icinga 2 counts as if it were not there, LMD 2.8 negates once within a negation, too. */
    STATS_NEGATE("negates in statistics (else rewritten without negation)", on(NAEMON, NAGIOS, CHECKMK)),
    /** Finds with {@code <} the lists that do not have an element. LMD finds none, and reads {@code <=} so. */
    LIST_LESS(
            "tests with `<` that a list lacks an element (else sent as `<=`)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /** Compares lists of numbers. LMD reads the number as one of 8 bits, and knows some operators only. */
    NUMBER_LISTS(
            "compares lists of numbers (else done here)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN).columns(".*[._](?:comments|downtimes)")),
    /** Compares states and flags with any number. LMD reads it as one of 8 bits: 256 is 0. */
    SMALL_NUMBERS(
            "compares states and flags with great numbers (else done here)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)
                    .columns(".*[._](?:business_impact|check_options|criticity|pnpgraph_present"
                            + "|scheduled_downtime_depth|source|state|state_order|type)")),
    /** Finds its own objects by name without case. LMD looks for that very name in its index. */
    KEY_IGNORE_CASE(
            "compares keys without case (else sent as a regular expression)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)
                    .columns("(?:hosts|hostgroups|servicegroups|contacts|contactgroups|timeperiods|commands)\\.name"
                            + "|hosts\\.name_lc")),
    /** Has every column for all rows. LMD compares an empty text for the rows of a backend that lacks the column. */
    BACKEND_COLUMNS(
            "has its columns for all rows (else compared here, if a backend lacks them)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /**
     * Takes a regular expression as it stands. LMD 2.8.3 takes one with a dot for plain text, as names of hosts have dots, cuts
     * {@code .*} off its ends, makes {@code \\S} an {@code \\s} where it ignores case, and looks for {@code ^NAME$} in its index.
     */
    REGEX_AS_WRITTEN(
            "takes signs of regular expressions as they are (else sent in parentheses)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /** Matches the elements of lists with regular expressions. Naemon takes every row, Icinga 2 answers 452. */
    LIST_REGEX(
            "matches elements of lists with regular expressions (else refused)",
            on(NAGIOS, CHECKMK, LMD).since(LMD, "1.3.4")),
    /** Compares the elements of lists without case. Naemon takes every row, Icinga 2 answers 452. */
    LIST_IGNORE_CASE("compares elements of lists without case (else refused)", on(NAGIOS, CHECKMK)),
    /** Reads the key and the value of a custom variable as SQL's texts if they stand in quotes. */
    QUOTED_ENTRIES("reads quotes around a custom variable and its value (set here)", on(CHECKMK)),
    /**
     * Compares a custom variable with a value. Icinga 2 tests whether the object has no custom variable at all, Shinken takes
     * no row.
     */
    DICT_FILTER(
            "filters by the value of a custom variable (else refused, or done here on `evaluateHere`)",
            on(NAEMON, NAGIOS, CHECKMK, LMD)),
    /** Decides that a list does not have an element, is empty or is not. Shinken compares the list with the text. */
    LIST_ABSENCE(
            "decides what a list does not have, and whether it is empty (else done here)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD)),
    /** Reads regular expressions beyond ASCII. Shinken answers 450. */
    REGEX_BEYOND_ASCII(
            "reads regular expressions beyond ASCII (else done here)", on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD)),
    /** Cuts off rows at a {@code Limit}. Shinken does so in these tables only. */
    LIMIT(
            "knows `Limit` in every table (else done here but in `hosts`, `services` and `log`)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD).columns("(?!hosts\\.|services\\.|log\\.).*")),
    /** Reads the headers of a query of {@code columns}. Shinken sends all of it, with four columns. */
    COLUMNS_QUERY(
            "answers queries of `columns` as they are (else done here for its four columns, others are refused)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD).columns("columns\\..*")),
    /** Waits less than a second. Shinken waits for ever then. */
    SHORT_WAITS("waits less than a second (else a second)", on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD)),
    /** Matches numbers as text. Naemon takes every row, Nagios and Checkmk take none. */
    NUMBER_AS_TEXT("compares numbers as text (else refused)", on(ICINGA2, LMD)),
    /** Has names for the bits of {@code modified_attributes}. */
    ATTRIBUTE_NAMES(
            "compares `modified_attributes` with names by `~` (else refused)",
            on(NAEMON, NAGIOS, CHECKMK).columns(".*modified_attributes")),
    /**
     * Has flags that are the numbers 0 and 1. Those of Icinga 2 are true and false: as text both are greater than 0, and
     * grouping by them is answered with 452.
     */
    NUMERIC_FLAGS(
            "groups statistics by flags (else one query for each value)", on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /** Has regular expressions with braces. Naemon answers 400. */
    REGEX_BRACES("has regular expressions with braces (else refused)", on(NAGIOS, ICINGA2, CHECKMK, SHINKEN, LMD)),
    /**
     * Reads whole numbers of filters as 64 bits. Naemon, Nagios and Checkmk read them with C's {@code atoi}: greater ones
     * become others.
     */
    LONG_FILTERS(
            "reads whole numbers of filters as 64 bits (else 32 bits, greater ones are refused)",
            on(ICINGA2, SHINKEN, LMD)),
    /**
     * Rejects a filter on a column that it does not have, with 400 or 452. Naemon takes every row or none, LMD compares
     * with an empty text, Shinken takes no row.
     */
    UNKNOWN_FILTER_COLUMN_ERROR(
            "rejects a filter on an unknown column (else refused here)", on(NAGIOS, ICINGA2, CHECKMK)),
    /** Fills columns that it does not have with empty values. Icinga 2 answers 452. */
    UNKNOWN_COLUMNS(
            "fills unknown columns with empty values (those not `optional` are refused)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /** Has its columns listed in the constants of the schema. Of Shinken no list is known. */
    COLUMN_CATALOGUE("has its columns in the schema (else none is refused)", on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD)),
    /** Sends no row where there are no groups. Checkmk 2 sends one of a null row, {@code ["",0]}, says its source. */
    GROUPS_ONLY(
            "sends rows of groups only (else the row of a null row is looked up and left out)",
            on(NAEMON, NAGIOS, ICINGA2, SHINKEN, LMD)),
    /** Computes {@code std}, {@code suminv} and {@code avginv}. Shinken answers 0 for the first, and leaves out the others. */
    DEVIATION_AND_INVERSES("computes deviations and inverses (else done here)", on(NAEMON, NAGIOS, ICINGA2, CHECKMK)),
    /** Computes means. Shinken answers the sum. */
    MEANS("computes means (else done here)", on(NAEMON, NAGIOS, ICINGA2, CHECKMK, LMD)),
    /** Has the deviation of a sample: computed there, or here as on Shinken and LMD. */
    SAMPLE_DEVIATION("gives the deviation of a sample", on(NAEMON, ICINGA2, SHINKEN, LMD)),
    /** Computes the deviation of a population. */
    POPULATION_DEVIATION("computes the deviation of a population", on(NAGIOS, CHECKMK)),
    /** Computes inverses of whole numbers with their fraction. Naemon 1.5.2 cuts it off: 0.0 for 0.52, -9.2e18 with a zero. */
    FRACTIONAL_INVERSES(
            "computes inverses of whole numbers with a fraction (else done here)",
            on(NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /** Gives up the connection at a longer line, and answers without a header. */
    LINE_LIMIT(
            "takes lines of 65,536 bytes at most (longer ones are refused)",
            on(NAEMON, NAGIOS).limit(65_536)),
    /** Takes no more filters in a query, unless it is configured to. */
    FILTER_LIMIT("takes 1,000 filters at most (more are split or refused)", on(LMD).limit(1_000)),
    /**
     * Stops reading at a header that it does not know: the lines behind it may become the start of the next request. It
     * answers 400, unless it found another fault first.
     */
    LEFTOVER_LINES("leaves the lines behind an unknown header unread", on(NAEMON, NAGIOS, SHINKEN, LMD)),
    /** Answers a COMMAND with a header and, if it is wrong, an explanation, when it has a {@code ResponseHeader}. */
    COMMAND_HEADER("answers a command with a header", on(ICINGA2)),
    /**
     * Reports what is wrong with a COMMAND: Naemon in a line without a header, Icinga 2 and LMD if the COMMAND has a
     * header for it. Nagios, Checkmk and Shinken report nothing, right or wrong.
     */
    COMMAND_ERRORS(
            "reports what is wrong with a command (else it is UNCONFIRMED)",
            on(NAEMON, ICINGA2, LMD).since(NAEMON, "1.0.9")),
    /** Reads backslashes in a COMMAND as escapes. Of several servers behind LMD some may and others not. */
    COMMAND_ESCAPES(
            "reads a backslash in a command as an escape (doubled here)",
            on(NAEMON).since(NAEMON, "1.4.0")),
    /**
     * Takes line feeds in the output of passive check results, written as backslash and n. Nagios and Icinga 2 read them so in
     * these commands only, Naemon in all. Shinken keeps the backslash. Of the servers behind LMD each does as it does alone.
     */
    OUTPUT_LINES(
            "takes line feeds in `PROCESS_..._CHECK_RESULT` (else refused)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK).since(NAEMON, "1.4.0")),
    /** Reads two backslashes in the output of passive check results as one, and those that stand alone as they are. */
    OUTPUT_ESCAPES("reads two backslashes in `PROCESS_..._CHECK_RESULT` as one (doubled here)", on(NAGIOS, CHECKMK)),
    /** Keeps a backslash before an n in the output of passive check results. Icinga 2 has no way to write it. */
    OUTPUT_BACKSLASH_N(
            "keeps a backslash before `n` in `PROCESS_..._CHECK_RESULT` (else refused)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /** Reads what is behind a bar as performance data even if it has no {@code =}. For Icinga 2 it is text then. */
    OUTPUT_BAR(
            "takes performance data without `=` in `PROCESS_..._CHECK_RESULT` (else refused)",
            on(NAEMON, NAGIOS, CHECKMK, SHINKEN, LMD)),
    /** Has the alerts in its table {@code log}. */
    ALERT_LOG("has alerts in `log` (else changes are read from the objects)", on(NAEMON, NAGIOS, CHECKMK)),
    /**
     * Shows text as it compares it. Naemon and Nagios show one other character for each beyond U+FFFF, and for bytes that are no
     * UTF-8 and some that follow them. What they compare themselves they find all the same.
     */
    SHOWN_TEXT(
            "shows characters beyond U+FFFF, and bytes that are no UTF-8, as it compares them (else no condition with one is done"
                    + " here)",
            on(ICINGA2, CHECKMK, SHINKEN, LMD)),
    /** Has its clock in column {@code localtime} of table {@code status}. */
    CLOCK("has its clock in `status` (else judged by the newest checks)", on(LMD)),
    /** Shows in {@code status} that it was restarted. LMD shows when its backends were. */
    RESTART_SHOWS(
            "shows when it was started (else a query is not repeated that lost its connection after it was sent)",
            on(NAEMON, NAGIOS, ICINGA2, CHECKMK, SHINKEN)),
    /** Serves few connections at a time: Icinga 2 on two cores serves four, idle ones included. */
    FEW_CONNECTIONS("serves few connections at a time (idle ones are closed early)", on(ICINGA2));

    private static final String ANY_COLUMN = ".*";

    private final String description;
    private final Servers servers;

    /** Made when it is needed first: a program's first query needs few of them. Null until then. */
    private volatile Pattern columns;

    Capability(String description, Servers servers) {
        this.description = description;
        this.servers = servers;
    }

    /**
     * The servers of a row, the first versions of those that did not always have it, how many it takes at most, and the columns
     * that it is about, each written with its table.
     */
    private record Servers(Set<Dialect> dialects, Map<Dialect, String> versions, int limit, String columns) {
        Servers since(Dialect dialect, String version) {
            return new Servers(dialects, Map.of(dialect, version), limit, columns);
        }

        Servers limit(int most) {
            return new Servers(dialects, versions, most, columns);
        }

        /** Is about the columns that Icinga 2 was seen to send null for, or has in a table of things that need not be there. */
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

    /** One sentence of what the server does, and of what is done here where it does not. */
    public String description() {
        return description;
    }

    /** Returns the version of its Livestatus from which on this kind of server has it; empty for all that are known. */
    public Optional<String> since(Dialect dialect) {
        Objects.requireNonNull(dialect, "dialect");
        return Optional.ofNullable(servers.versions.get(dialect));
    }

    /** Returns true if it is about this column; about every column where it is about none in particular. */
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

    /** Returns how many bytes or filters the server takes at most, for constants that are limits; 0 for the others. */
    public int limit() {
        return servers.limit;
    }
}
