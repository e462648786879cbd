package io.github.livestatus.testkit;

import io.github.livestatus.testkit.ServerKind.Quirk;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the lines of a GET request like one server, with its bugs. */
final class FakeLqlReader {

    /** A line for which Icinga 2 throws an exception that it does not catch: the connection ends. */
    static final class Fatal extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final Set<String> SORT_HEADERS = Set.of("Sort", "Offset");
    private static final Set<String> TRIGGERS =
            Set.of("all", "check", "state", "log", "downtime", "comment", "command", "program");

    /** LMD reads these names in any case. */
    private static final String[] LMD_HEADERS = ("ResponseHeader KeepAlive OutputFormat Columns ColumnHeaders Filter"
                    + " And Or Negate Stats StatsAnd StatsOr StatsNegate Limit Offset Sort AuthUser Backends Localtime"
                    + " WaitTrigger WaitObject WaitTimeout WaitCondition WaitConditionAnd WaitConditionOr"
                    + " WaitConditionNegate")
            .split(" ");

    private static final int HALF_HOUR = 1800;
    private static final Set<String> SHINKEN_LIMITED = Set.of("hosts", "services", "log");

    private final ServerKind manner;
    private final Dataset data;
    private final LqlQuery query = new LqlQuery();
    private final FilterLines filters;

    private FakeLqlReader(ServerKind manner, Dataset data) {
        this.manner = manner;
        this.data = data;
        this.filters = new FilterLines(manner, data, query);
        query.format = manner == ServerKind.LMD ? "json" : "csv";
        query.columnHeaders = manner != ServerKind.SHINKEN && manner != ServerKind.LMD;
    }

    /** Reads a request whose first line is a GET. */
    static LqlQuery read(ServerKind manner, Dataset data, List<String> lines) {
        FakeLqlReader reader = new FakeLqlReader(manner, data);
        String table = lines.get(0).substring("GET".length());
        reader.table(manner == ServerKind.ICINGA2 ? table.replaceFirst(" ", "") : table.strip());
        reader.headers(lines);
        return reader.query;
    }

    /** Reads the headers after a COMMAND, for the servers that support them. */
    static LqlQuery headersOfCommand(ServerKind manner, Dataset data, List<String> lines) {
        FakeLqlReader reader = new FakeLqlReader(manner, data);
        reader.query.keepAlive = manner == ServerKind.ICINGA2;
        reader.query.table = FakeTable.named("commands").build();
        reader.headers(lines);
        return reader.query;
    }

    private void table(String name) {
        query.table = data.table(name);
        query.linesRead = 1;
        if (query.table == null) {
            query.error = ErrorTexts.unknownTable(manner, name);
            query.table = FakeTable.named(name).build();
        }
    }

    private void headers(List<String> lines) {
        for (String line : lines.subList(1, lines.size())) {
            query.linesRead++;
            try {
                line(line);
            } catch (ServerError e) {
                refuse(e, line);
            } catch (Fatal e) {
                query.unreadable = true;
            }
            if (query.unreadable || query.stopped) {
                return;
            }
        }
        if (manner == ServerKind.SHINKEN && query.table.name().equals("columns")) {
            query.columns.clear();
            query.columns.addAll(query.table.columns());
            query.filters.clear();
        }
        boolean isOfOneRow = query.table.name().equals("status");
        if (manner == ServerKind.CHECKMK
                && !query.waitConditions.isEmpty()
                && query.waitObject == null
                && !isOfOneRow) {
            query.error = query.error == null ? new ServerError(452, "missing WaitObject") : query.error;
        }
    }

    /** Keeps the first error, which is the reported one. On Icinga 2 and LMD it ends the reading. */
    private void refuse(ServerError error, String line) {
        switch (manner) {
            case ICINGA2 -> query.error = error;
            case LMD -> query.error = query.error == null ? ErrorTexts.lmdLine(error, line) : query.error;
            default -> query.error = query.error == null ? error : query.error;
        }
        query.stopped |= manner == ServerKind.ICINGA2 || manner == ServerKind.LMD;
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        String header = canonical(colon < 0 ? line : line.substring(0, colon));
        String value = colon < 0 ? "" : line.substring(colon + 1).strip();
        if (!header(header, value) && !manner.has(Quirk.IGNORES_UNKNOWN_HEADERS)) {
            query.stopped = manner.has(Quirk.STOPS_AT_UNKNOWN_HEADER);
            throw ErrorTexts.unknownHeader(manner, header, line);
        }
    }

    private String canonical(String header) {
        if (manner == ServerKind.LMD) {
            for (String known : LMD_HEADERS) {
                if (known.equalsIgnoreCase(header)) {
                    return known;
                }
            }
        }
        return header;
    }

    /** Reads a header. Returns false if this server does not support it. */
    private boolean header(String header, String value) {
        if (data.isLacking(header)
                || SORT_HEADERS.contains(header) && !manner.has(Quirk.SORTS)
                || header.startsWith("Wait") && !manner.has(Quirk.WAITS)) {
            return false;
        }
        switch (header) {
            case "ResponseHeader" -> query.fixed16 = value.equals("fixed16");
            case "KeepAlive" -> query.keepAlive = onOrOff(header, value);
            case "OutputFormat" -> format(value);
            case "Separators" -> separators(value);
            case "Columns" -> columns(value);
            case "ColumnHeaders" -> query.columnHeaders = onOrOff(header, value);
            case "Limit" -> limit(count(header, value));
            case "Offset" -> query.offset = count(header, value);
            case "Sort" -> sort(value);
            case "OrderBy" -> {
                orderBy(value);
                return manner == ServerKind.CHECKMK;
            }
            case "Cache" -> {
                return data.isProxied();
            }
            default -> {
                return filterHeader(header, value);
            }
        }
        return true;
    }

    private boolean filterHeader(String header, String value) {
        switch (header) {
            case "Filter" -> filters.filter(header, value, query.filters);
            case "And", "Or" -> filters.combine(header, count(header, value), query.filters);
            case "Negate" -> filters.negate(header, query.filters);
            case "Stats" -> filters.stats(value);
            case "StatsAnd", "StatsOr" -> filters.combineStats(header, count(header, value));
            case "StatsNegate" -> filters.negateStats(header);
            default -> {
                return manner != ServerKind.ICINGA2 && (waitHeader(header, value) || otherHeader(header, value));
            }
        }
        return true;
    }

    private boolean waitHeader(String header, String value) {
        switch (header) {
            case "WaitCondition" -> filters.filter(header, value, query.waitConditions);
            case "WaitConditionAnd", "WaitConditionOr" ->
                filters.combine(header, count(header, value), query.waitConditions);
            case "WaitConditionNegate" -> filters.negate(header, query.waitConditions);
            case "WaitTrigger" -> trigger(value);
            case "WaitObject" -> object(value);
            case "WaitTimeout" -> query.waitTimeout = waitTimeout(count(header, value));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean otherHeader(String header, String value) {
        boolean lmd = manner == ServerKind.LMD;
        switch (header) {
            case "AuthUser" -> query.authUser = value;
            case "Localtime" -> localtime(value);
            case "Timelimit" -> query.timelimit = lmd || manner == ServerKind.SHINKEN ? -1 : count(header, value);
            case "Backends" -> query.backends.addAll(words(value));
            default -> {
                return false;
            }
        }
        return !header.equals("Backends") || lmd;
    }

    private boolean onOrOff(String header, String value) {
        boolean lenient = manner == ServerKind.ICINGA2 || manner == ServerKind.SHINKEN;
        if (!lenient && !value.equals("on") && !value.equals("off")) {
            throw ErrorTexts.notOnOrOff(manner, header);
        }
        return value.equals("on");
    }

    private int count(String header, String value) {
        if (value.matches(manner == ServerKind.ICINGA2 ? "-?\\d{1,9}" : "\\d{1,9}")) {
            return Integer.parseInt(value);
        }
        if (manner == ServerKind.ICINGA2) {
            throw new Fatal();
        }
        throw ErrorTexts.notACount(manner, header);
    }

    /** Shinken reads zero as no limit, and applies limits only in these tables. */
    private void limit(int limit) {
        boolean isIgnored =
                manner == ServerKind.SHINKEN && (limit == 0 || !SHINKEN_LIMITED.contains(query.table.name()));
        query.limit = isIgnored ? -1 : limit;
    }

    private void format(String value) {
        Set<String> known =
                switch (manner) {
                    case NAEMON -> Set.of("csv", "json", "wrapped_json", "python");
                    case LMD -> Set.of("json", "wrapped_json", "python", "python3");
                    case NAGIOS, CHECKMK -> Set.of("CSV", "csv", "json", "python", "python3");
                    case ICINGA2, SHINKEN -> Set.of(value);
                };
        if (!known.contains(value)) {
            throw ErrorTexts.badFormat(manner);
        }
        query.format = value;
    }

    private void separators(String value) {
        StringBuilder separators = new StringBuilder(query.separators);
        List<String> codes = words(value);
        for (int i = 0; i < Math.min(codes.size(), separators.length()); i++) {
            separators.setCharAt(i, (char) count("Separators", codes.get(i)));
        }
        query.separators = separators.toString();
    }

    /** Several lines are joined. On Icinga 2 only the last one counts, and a second space is a column. */
    private void columns(String value) {
        if (manner == ServerKind.ICINGA2) {
            query.columns.clear();
            query.columns.addAll(List.of(value.split(" ")));
        } else {
            query.columns.addAll(words(value));
        }
        query.columnHeaders = false;
    }

    private static List<String> words(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
    }

    /** Reads {@code column [asc|desc]}, and on LMD {@code custom_variables NAME [asc|desc]}. */
    private void sort(String value) {
        List<String> words = words(value);
        if (words.isEmpty()) {
            return;
        }
        String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        boolean directed = words.size() > 1 && (last.equals("asc") || last.equals("desc"));
        String member = words.size() > (directed ? 2 : 1) ? words.get(1) : null;
        query.sort.add(new LqlQuery.SortKey(words.get(0), member, directed && last.equals("desc")));
    }

    /** Reads {@code column[.key] [asc|desc]}. Checkmk sorts by the first one. */
    private void orderBy(String value) {
        if (query.sort.isEmpty()) {
            sort(value.replaceFirst("\\.", " "));
        }
    }

    /** Shinken uses whole seconds: a shorter wait becomes 0, which is endless. */
    private int waitTimeout(int millis) {
        return manner == ServerKind.SHINKEN && millis < 1000 ? 0 : millis;
    }

    private void trigger(String value) {
        if (!TRIGGERS.contains(value)) {
            throw ErrorTexts.unknownTrigger(manner, value);
        }
        query.waitTrigger = value;
    }

    /** LMD ignores an unknown object. */
    private void object(String value) {
        query.waitObject = value;
        if (manner != ServerKind.LMD && data.object(query.table, value) == null) {
            throw ErrorTexts.unknownObject(manner, query.table.name(), value);
        }
    }

    /** Reads the client's clock. Its difference to the server's, rounded to half hours, is added to each time. */
    private void localtime(String value) {
        if (!value.matches("\\d{1,12}")) {
            throw ErrorTexts.notACount(manner, "Localtime");
        }
        if (manner == ServerKind.LMD || manner == ServerKind.SHINKEN) {
            return;
        }
        long difference = Long.parseLong(value) - Instant.now().getEpochSecond();
        long rounded = Math.floorDiv(difference + HALF_HOUR / 2, HALF_HOUR) * HALF_HOUR;
        if (Math.abs(rounded) >= 24 * 3600) {
            throw ErrorTexts.farTimeZone();
        }
        query.shiftSeconds = rounded;
    }
}
