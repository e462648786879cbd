package io.github.livestatus.testkit;

import java.util.Locale;

/** The error texts of each server. The texts of Naemon, MK Livestatus and Icinga 2 were recorded. */
final class ErrorTexts {

    private static final String ICINGA = " in /usr/lib/x86_64-linux-gnu/icinga2/sbin/icinga2\n";

    /** The end of each error of Icinga 2: some two kilobytes of C++ stack frames. */
    private static final String STACK_TRACE = "\n\nStacktrace:\n"
            + " 0# __cxa_throw" + ICINGA
            + " 1# void boost::throw_exception<boost::bad_lexical_cast>(boost::bad_lexical_cast const&)" + ICINGA
            + " 2# 0x0000564358B643A6" + ICINGA
            + " 3# icinga::LivestatusQuery::ExecuteGetHelper(boost::intrusive_ptr<icinga::Stream> const&)" + ICINGA
            + " 4# icinga::LivestatusQuery::Execute(boost::intrusive_ptr<icinga::Stream> const&)" + ICINGA
            + " 5# icinga::LivestatusListener::ClientHandler(boost::intrusive_ptr<icinga::Socket> const&)" + ICINGA
            + " 6# icinga::ThreadPool::Post<std::function<void ()> >(std::function<void ()>,"
            + " icinga::SchedulerPolicy)::{lambda()#1}::operator()() const" + ICINGA
            + " 7# boost::asio::detail::executor_op<icinga::ThreadPool::Post<std::function<void ()> >"
            + "(std::function<void ()>, icinga::SchedulerPolicy)::{lambda()#1}, std::allocator<void>,"
            + " boost::asio::detail::scheduler_operation>::do_complete(void*,"
            + " boost::asio::detail::scheduler_operation*, boost::system::error_code const&, unsigned long)" + ICINGA
            + " 8# boost::asio::detail::scheduler::do_run_one(boost::asio::detail::conditionally_enabled_mutex"
            + "::scoped_lock&, boost::asio::detail::scheduler_thread_info&, boost::system::error_code const&)" + ICINGA
            + " 9# boost::asio::detail::posix_thread::func<boost::asio::thread_pool::thread_function>::run()" + ICINGA
            + "10# boost_asio_detail_posix_thread_function" + ICINGA
            + "11# 0x00007FCB47AA71F5 in /lib/x86_64-linux-gnu/libc.so.6\n"
            + "12# 0x00007FCB47B278EC in /lib/x86_64-linux-gnu/libc.so.6\n";

    private ErrorTexts() {}

    static ServerError icinga(String words) {
        return new ServerError(452, "Error: " + words + STACK_TRACE);
    }

    static ServerError icingaUnknownColumn(String table, String column) {
        String prefix = table.replaceFirst("s$", "_");
        String name = column.startsWith(prefix) ? column.substring(prefix.length()) : column;
        return icinga("Column '" + name + "' does not exist in table '" + table + "'.");
    }

    static ServerError icingaUnknownOperator(Condition.Compare compare) {
        return icinga("Unknown operator for column '" + compare.column() + "': " + compare.operator());
    }

    static ServerError icingaListOperator(Condition.Compare compare) {
        return icinga("Invalid operator for column '" + compare.column() + "': " + compare.operator()
                + " (expected '>=' or '=').");
    }

    static ServerError unknownTable(ServerKind manner, String table) {
        return switch (manner) {
            case ICINGA2 -> new ServerError(404, "Table '" + table + "' does not exist.");
            case SHINKEN -> new ServerError(404, "Invalid GET request, no such table '" + table + "'");
            case LMD -> new ServerError(400, "bad request: table " + table + " does not exist");
            default -> new ServerError(404, "Invalid GET request, no such table '" + table + "'");
        };
    }

    static ServerError unknownHeader(ServerKind manner, String header, String line) {
        return switch (manner) {
            case NAEMON -> new ServerError(400, "Undefined request header '" + line + "'");
            case LMD -> new ServerError(400, "unrecognized header");
            default -> new ServerError(400, header + ": undefined request header");
        };
    }

    static ServerError unknownFilterColumn(String header, String table, String column) {
        return new ServerError(400, header + ": table '" + table + "' has no column '" + column + "'");
    }

    static ServerError badOperator(ServerKind manner, String header, String operator) {
        String kind = header.equals("Stats") ? "stats" : "filter";
        return switch (manner) {
            case NAEMON -> new ServerError(400, "invalid " + kind + " operator '" + operator + "'");
            case LMD -> new ServerError(400, "unrecognized filter operator: " + operator);
            default -> new ServerError(400, header + ": invalid operator '" + operator + "'");
        };
    }

    static ServerError bracesInRegex(String regex) {
        return new ServerError(
                400, "error in Filter header: disallowed regular expression '" + regex + "': must not contain { or }");
    }

    static ServerError badRegex(ServerKind manner, String header, String regex) {
        return switch (manner) {
            case NAEMON -> new ServerError(400, "error in Filter header: invalid regular expression '" + regex + "'");
            case LMD -> new ServerError(400, "invalid regular expression: " + regex);
            default ->
                new ServerError(
                        400,
                        regex.contains("(")
                                ? header + ": Mismatched '(' and ')' in regular expression"
                                : header + ": The regular expression is invalid");
        };
    }

    /** Shinken's error for a regular expression with non-ASCII characters: only the column's name. */
    static ServerError regexBeyondAscii() {
        return new ServerError(450, "name");
    }

    static ServerError notANumber(Condition.Compare compare) {
        return new ServerError(400, "could not convert " + compare.value() + " to integer from filter");
    }

    /** LMD names the line of the error. */
    static ServerError lmdLine(ServerError error, String line) {
        return new ServerError(400, "bad request: " + error.getMessage() + " in: " + line);
    }

    /** Returns the error for {@code StatsAnd:} and similar headers on a line that does not count. */
    static ServerError noCount(ServerKind manner, String header) {
        return manner == ServerKind.ICINGA2
                ? new ServerError(451, "Negate/StatsNegate used, however last stats doesn't have a filter")
                : new ServerError(400, "Can use " + header + " only on Stats: headers of filter type");
    }

    static ServerError missing(ServerKind manner, String header, String what) {
        return switch (manner) {
            case NAEMON ->
                new ServerError(400, "invalid " + header.toLowerCase(Locale.ROOT) + " header: missing " + what);
            case LMD ->
                new ServerError(400, "" + header + " header, must be " + header + ": <field> <operator> <value>");
            default -> new ServerError(400, header + ": missing argument");
        };
    }

    static ServerError notACount(ServerKind manner, String header) {
        return switch (manner) {
            case NAEMON -> new ServerError(400, "Invalid value for " + header + ": must be non-negative integer");
            case LMD -> new ServerError(400, "expecting a positive number in: " + header);
            default -> new ServerError(400, header + ": expected non-negative integer");
        };
    }

    static ServerError notOnOrOff(ServerKind manner, String header) {
        return manner == ServerKind.NAEMON
                ? new ServerError(400, "Invalid value for " + header + ": must be 'on' or 'off'")
                : new ServerError(400, header + ": expected 'on' or 'off'");
    }

    /** Returns the error for too few filters of {@code And:}, {@code Or:}, {@code Negate:} and similar headers. */
    static ServerError underflow(ServerKind manner, String header, String table, int wanted, int there) {
        String plain = header.replaceFirst("^(WaitCondition|Stats)", "");
        return switch (manner) {
            case NAEMON -> naemonUnderflow(header, plain, wanted, there);
            case ICINGA2 ->
                new ServerError(
                        451,
                        plain.equals("Negate")
                                ? "Negate/StatsNegate used, however the filter stack is empty"
                                : "Or/StatsOr is referencing " + wanted + " filters; stack only contains " + there
                                        + " filters");
            case LMD -> new ServerError(400, "not enough filter on stack in " + header + ": " + wanted);
            case SHINKEN -> new ServerError(452, "invalid " + header + " header");
            default ->
                new ServerError(
                        400,
                        header + ": error combining filters for table '" + table + "': expected " + wanted
                                + " filters, but only " + there + (there == 1 ? " is" : " are") + " on stack");
        };
    }

    private static ServerError naemonUnderflow(String header, String plain, int wanted, int there) {
        if (plain.equals("Negate")) {
            return new ServerError(400, header + ": no Filter: header to negate");
        }
        if (header.startsWith("Stats")) {
            return new ServerError(400, "Invalid count for " + header + ": too few Stats: headers available");
        }
        return new ServerError(
                400,
                "error in " + plain + " header: Cannot combine " + wanted + " filters with '"
                        + plain.toUpperCase(Locale.ROOT) + "': only " + there + " are on stack");
    }

    static ServerError badFormat(ServerKind manner) {
        return switch (manner) {
            case NAEMON ->
                new ServerError(400, "Invalid output format. Only 'csv', 'json' and 'wrapped_json' are available.");
            case LMD ->
                new ServerError(400, "unrecognized outputformat, choose from json, wrapped_json, python and python3");
            default ->
                new ServerError(
                        400,
                        "OutputFormat: missing/invalid output format,"
                                + " use one of 'CSV', 'csv', 'json', 'python', 'python3'");
        };
    }

    static ServerError unknownObject(ServerKind manner, String table, String spec) {
        return manner == ServerKind.NAEMON
                ? new ServerError(400, "WaitObject: object '" + spec + "' not found or not supported by this table")
                : new ServerError(
                        400,
                        "WaitObject: primary key '" + spec + "' not found or not supported by table '" + table + "'");
    }

    static ServerError unknownTrigger(ServerKind manner, String trigger) {
        String all = "all, check, state, log, downtime, comment, command and program";
        return manner == ServerKind.NAEMON
                ? new ServerError(400, "WaitTrigger: invalid trigger '" + trigger + "'. Allowed are " + all + ".")
                : new ServerError(400, "WaitTrigger: unknown trigger name '" + trigger + "'");
    }

    static ServerError farTimeZone() {
        return new ServerError(400, "Invalid Localtime header: timezone difference greater then 24 hours");
    }

    static ServerError tooLong(int seconds) {
        return new ServerError(413, "Maximum query time of " + seconds + " seconds exceeded!");
    }
}
