package io.github.livestatus.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the lines of a GET request as one server does, mistakes included. */
final class LqlReader {

    private static final Set<String> SORT_HEADERS = Set.of("Sort", "Offset");
    private static final Set<String> AGGREGATES = Set.of("sum", "min", "max", "avg", "std", "suminv", "avginv");
    private static final Set<String> TRIGGERS =
            Set.of("all", "check", "state", "log", "downtime", "comment", "command", "program");
    private static final int HALF_HOUR = 1800;

    private final Manner manner;
    private final Dataset data;
    private final LqlQuery query = new LqlQuery();

    private LqlReader(Manner manner, Dataset data) {
        this.manner = manner;
        this.data = data;
        query.format = manner == Manner.LMD ? "json" : "csv";
    }

    /** Reads a request whose first line is a GET. */
    static LqlQuery read(Manner manner, Dataset data, List<String> lines) {
        LqlReader reader = new LqlReader(manner, data);
        reader.table(lines.get(0).substring("GET".length()).strip());
        reader.headers(lines);
        return reader.query;
    }

    /** Reads the headers behind a COMMAND, where the connection stays open unless one of them says otherwise. */
    static LqlQuery headersOf(Manner manner, Dataset data, List<String> lines) {
        LqlReader reader = new LqlReader(manner, data);
        reader.query.keepAlive = true;
        reader.query.table = FakeTable.named("commands").build();
        reader.headers(lines);
        return reader.query;
    }

    private void table(String name) {
        query.table = data.table(name);
        query.linesRead = 1;
        if (query.table == null) {
            query.error = Wording.unknownTable(manner, name);
            query.table = FakeTable.named(name).build();
        }
    }

    private void headers(List<String> lines) {
        for (String line : lines.subList(1, lines.size())) {
            query.linesRead++;
            int colon = line.indexOf(':');
            String header = canonical(colon < 0 ? line : line.substring(0, colon));
            try {
                if (!header(header, colon < 0 ? "" : line.substring(colon + 1).strip())) {
                    if (unknown(header, line)) {
                        return;
                    }
                }
            } catch (ServerError e) {
                fail(e);
                if (manner == Manner.ICINGA2) {
                    return;
                }
            } catch (NumberFormatException e) {
                query.unreadable = true;
                return;
            }
        }
    }

    /** LMD reads header names whatever their case. */
    private String canonical(String header) {
        if (manner != Manner.LMD) {
            return header;
        }
        for (String known : LMD_HEADERS) {
            if (known.equalsIgnoreCase(header)) {
                return known;
            }
        }
        return header;
    }

    private static final Set<String> LMD_HEADERS = Set.of(
            "ResponseHeader",
            "KeepAlive",
            "OutputFormat",
            "Columns",
            "ColumnHeaders",
            "Filter",
            "And",
            "Or",
            "Negate",
            "Stats",
            "StatsAnd",
            "StatsOr",
            "StatsNegate",
            "Limit",
            "Offset",
            "Sort",
            "AuthUser",
            "Backends",
            "WaitTrigger",
            "WaitObject",
            "WaitTimeout",
            "WaitCondition",
            "WaitConditionAnd",
            "WaitConditionOr",
            "WaitConditionNegate",
            "Localtime");

    /** Notes an unknown header; true when the reading ends there. */
    private boolean unknown(String header, String line) {
        if (manner.has(Manner.Quirk.IGNORES_UNKNOWN_HEADERS)) {
            return false;
        }
        fail(Wording.unknownHeader(manner, header, line));
        return manner.has(Manner.Quirk.STOPS_AT_UNKNOWN_HEADER) || manner == Manner.LMD;
    }

    /** Servers report the first mistake only. */
    private void fail(ServerError error) {
        if (query.error == null) {
            query.error = error;
        }
    }

    /** Takes a header; false when this server has no such one. */
    private boolean header(String header, String value) {
        if (SORT_HEADERS.contains(header) && !manner.has(Manner.Quirk.SORTS)
                || header.startsWith("Wait") && !manner.has(Manner.Quirk.WAITS)) {
            return false;
        }
        switch (header) {
            case "ResponseHeader" -> query.fixed16 = value.equals("fixed16");
            case "KeepAlive" -> query.keepAlive = onOrOff(header, value);
            case "OutputFormat" -> format(value);
            case "Separators" -> separators(value);
            case "Columns" -> columns(value);
            case "ColumnHeaders" -> query.columnHeaders = onOrOff(header, value);
            case "Filter" -> query.filters.add(compare(header, value));
            case "And", "Or" -> combine(header, value, query.filters);
            case "Negate" -> negate(header, query.filters);
            case "Stats" -> stats(value);
            case "StatsAnd", "StatsOr" -> combineStats(header, count(header, value));
            case "StatsNegate" -> negateStats(header);
            case "Limit" -> query.limit = count(header, value);
            case "Offset" -> query.offset = count(header, value);
            case "Sort" -> sort(value);
            default -> {
                return rareHeader(header, value);
            }
        }
        return true;
    }

    private boolean rareHeader(String header, String value) {
        if (manner == Manner.ICINGA2) {
            return false;
        }
        switch (header) {
            case "AuthUser" -> query.authUser = value;
            case "Localtime" -> localtime(value);
            case "WaitCondition" -> query.waitConditions.add(compare(header, value));
            case "WaitConditionAnd", "WaitConditionOr" -> combine(header, value, query.waitConditions);
            case "WaitConditionNegate" -> negate(header, query.waitConditions);
            case "WaitTrigger" -> trigger(value);
            case "WaitObject" -> object(value);
            case "WaitTimeout" -> query.waitTimeout = count(header, value);
            case "Timelimit" -> {
                if (manner == Manner.LMD || manner == Manner.SHINKEN) {
                    return false;
                }
                query.timelimit = count(header, value);
            }
            case "Backends" -> {
                if (manner != Manner.LMD) {
                    return false;
                }
                backends(value);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean onOrOff(String header, String value) {
        boolean lenient = manner == Manner.ICINGA2 || manner == Manner.SHINKEN || manner == Manner.LMD;
        if (!lenient && !value.equals("on") && !value.equals("off")) {
            throw Wording.notOnOrOff(manner, header);
        }
        return value.equals("on");
    }

    /** A number that is not negative; Icinga 2 drops the connection for anything else. */
    private int count(String header, String value) {
        boolean digits = value.matches("\\d{1,9}");
        if (!digits && manner == Manner.ICINGA2) {
            throw new NumberFormatException();
        }
        if (!digits) {
            throw Wording.notACount(manner, header);
        }
        return Integer.parseInt(value);
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
            throw Wording.badFormat(manner);
        }
        query.format = value;
    }

    private void separators(String value) {
        StringBuilder separators = new StringBuilder(query.separators);
        String[] codes = value.split("\\s+");
        for (int i = 0; i < Math.min(codes.length, separators.length()); i++) {
            separators.setCharAt(i, (char) count("Separators", codes[i]));
        }
        query.separators = separators.toString();
    }

    /** Several lines add up, but on Icinga 2, where the last one counts. */
    private void columns(String value) {
        if (manner == Manner.ICINGA2) {
            query.columns.clear();
        }
        query.columns.addAll(words(value));
        query.columnHeaders = false;
    }

    private static List<String> words(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
    }

    /** {@code column operator value}; the value may be empty, or have spaces inside. */
    private Condition compare(String header, String text) {
        String[] parts = text.split("\\s+", 3);
        if (parts.length < 2) {
            if (manner == Manner.ICINGA2) {
                throw new NumberFormatException();
            }
            throw Wording.missing(manner, header, "operator after table '" + parts[0] + "'");
        }
        Condition.Compare compare = new Condition.Compare(header, parts[0], parts[1], parts.length < 3 ? "" : parts[2]);
        if (manner != Manner.ICINGA2) {
            matcher().test(compare);
        }
        return compare;
    }

    private Matcher matcher() {
        return new Matcher(manner, data, query.table, query.shiftSeconds);
    }

    private void combine(String header, String value, List<Condition> stack) {
        int count = count(header, value);
        if (count > stack.size()) {
            throw Wording.underflow(manner, header, query.table.name(), count, stack.size());
        }
        List<Condition> top = stack.subList(stack.size() - count, stack.size());
        List<Condition> parts = new ArrayList<>(top);
        top.clear();
        stack.add(header.endsWith("Or") ? new Condition.Any(parts) : new Condition.All(parts));
    }

    private void negate(String header, List<Condition> stack) {
        if (stack.isEmpty()) {
            throw Wording.underflow(manner, header, query.table.name(), 1, 0);
        }
        stack.add(new Condition.Not(stack.remove(stack.size() - 1)));
    }

    private void stats(String value) {
        List<String> words = words(value);
        query.columnHeaders = false;
        if (words.isEmpty()) {
            throw Wording.missing(manner, "Stats", "column name");
        }
        if (!AGGREGATES.contains(words.get(0))) {
            Condition filter = compare("Stats", value);
            query.stats.add(new LqlQuery.Stat("count", null, filter, filter));
            return;
        }
        if (words.size() < 2) {
            throw Wording.missing(manner, "Stats", "column name");
        }
        String column = words.get(1);
        if (manner.isMk() && data.column(query.table, column) == null) {
            throw Wording.unknownFilterColumn("Stats", query.table.name(), column);
        }
        query.stats.add(new LqlQuery.Stat(words.get(0), column, null, null));
    }

    private void combineStats(String header, int count) {
        List<LqlQuery.Stat> stats = query.stats;
        if (count > stats.size()) {
            throw Wording.underflow(manner, header, query.table.name(), count, stats.size());
        }
        List<LqlQuery.Stat> top = stats.subList(stats.size() - count, stats.size());
        List<Condition> parts = new ArrayList<>();
        for (LqlQuery.Stat stat : top) {
            if (stat.combined() == null) {
                throw new ServerError(400, "Can use " + header + " only on Stats: headers of filter type");
            }
            parts.add(stat.combined());
        }
        top.clear();
        Condition filter = header.endsWith("Or") ? new Condition.Any(parts) : new Condition.All(parts);
        stats.add(new LqlQuery.Stat("count", null, filter, filter));
    }

    /** On Icinga 2 the count itself goes on without the negation. */
    private void negateStats(String header) {
        List<LqlQuery.Stat> stats = query.stats;
        if (stats.isEmpty() || stats.get(stats.size() - 1).combined() == null) {
            throw Wording.underflow(manner, header, query.table.name(), 1, 0);
        }
        LqlQuery.Stat last = stats.remove(stats.size() - 1);
        Condition negated = new Condition.Not(last.combined());
        stats.add(new LqlQuery.Stat("count", null, manner == Manner.ICINGA2 ? last.filter() : negated, negated));
    }

    /** {@code column [asc|desc]}, and on LMD {@code custom_variables NAME [asc|desc]}. */
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

    private void trigger(String value) {
        if (!TRIGGERS.contains(value)) {
            throw Wording.unknownTrigger(manner, value);
        }
        query.waitTrigger = value;
    }

    /** LMD does not mind an object that it does not know. */
    private void object(String value) {
        query.waitObject = value;
        if (manner != Manner.LMD && data.object(query.table, value) == null) {
            throw Wording.unknownObject(manner, query.table.name(), value);
        }
    }

    /** The client's clock: its difference to ours, rounded to half hours, is added to each time. */
    private void localtime(String value) {
        if (!value.matches("\\d{1,12}")) {
            throw Wording.notACount(manner, "Localtime");
        }
        long difference = Long.parseLong(value) - Instant.now().getEpochSecond();
        long rounded = Math.floorDiv(difference + HALF_HOUR / 2, HALF_HOUR) * HALF_HOUR;
        if (Math.abs(rounded) >= 24 * 3600) {
            throw Wording.farTimeZone();
        }
        query.shiftSeconds = rounded;
    }

    private void backends(String value) {
        FakeTable backends = data.table("backends");
        int key = backends.indexOf("peer_key");
        for (String id : words(value)) {
            if (backends.rows().stream().noneMatch(row -> id.equals(row[key]))) {
                throw Wording.unknownBackend(id);
            }
            query.backends.add(id);
        }
    }
}
