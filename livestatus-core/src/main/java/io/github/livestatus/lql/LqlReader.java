package io.github.livestatus.lql;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.text.Printable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses LQL line by line, in the order of servers. */
final class LqlReader {
    private final String[] lines;
    private final Table table;
    private final List<Filter> filters = new ArrayList<>();
    private final List<NamedStat> stats = new ArrayList<>();
    private final List<Filter> waitConditions = new ArrayList<>();
    private Query query;

    /** @param name alias in the result; empty for none */
    private record NamedStat(Stat<?> stat, String name) {
        /** A name stands behind a function and its column, or a number: behind a text it would be a part of that. */
        private static final Pattern NAMED =
                Pattern.compile("(\\w+[ \\t]+\\w+|\\w+[ \\t]+[!=<>~]+[ \\t]+-?[\\d.]+)[ \\t]+as[ \\t]+(\\S+)");
    }

    LqlReader(String lql) {
        Objects.requireNonNull(lql, "lql");
        lines = (lql.endsWith("\n") ? lql.substring(0, lql.length() - 1) : lql).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            checkLine(i);
        }
        if (!lines[0].startsWith("GET ")) {
            throw new IllegalArgumentException(
                    "a query begins with GET and a table: \"" + Printable.quote(lines[0]) + '"');
        }
        table = Table.named(Text.stripped(lines[0].substring(4)));
        query = Query.from(table);
    }

    Query query() {
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i];
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("not a header line: \"" + Printable.quote(line) + '"');
            }
            try {
                read(Text.stripped(line.substring(0, colon)), Text.stripped(line.substring(colon + 1)));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException(e.getMessage() + " in line \"" + Printable.quote(line) + '"', e);
            }
        }
        if (!waitConditions.isEmpty()) {
            query = query.waitCondition(Filter.allOf(waitConditions));
        }
        query = query.filter(filters);
        for (NamedStat one : stats) {
            query = query.stats(one.stat);
        }
        for (NamedStat one : stats) {
            name(one.stat, one.name);
        }
        return query;
    }

    private void name(Selected<?> selected, String name) {
        if (!name.isEmpty() && !name.equals(selected.name())) {
            query = query.alias(selected, name);
        }
    }

    private void checkLine(int index) {
        String line = lines[index];
        if (line.isBlank()) {
            throw new IllegalArgumentException("line " + (index + 1) + " of " + lines.length
                    + " is blank, which would end the query there; leave out blank lines, one at the end too");
        }
        Argument.oneLine("lql", line);
    }

    private void read(String header, String value) {
        switch (header) {
            case "Columns", "StatsGroupBy" -> columns(List.of(Text.words(value)));
            case "Filter" -> filters.add(comparison(value));
            case "And", "Or" -> combine(filters, header, value);
            case "Negate" -> negate(filters);
            case "Stats" -> stats.add(named(value));
            case "StatsAnd", "StatsOr" -> combineStats(header.substring("Stats".length()), value);
            case "StatsNegate" -> combineStats("Negate", value.startsWith("as ") ? "1 " + value : "1");
            case "Sort" -> query = query.sort(sort(value));
            case "OrderBy" -> query = query.sort(sort(value.replaceFirst("^(\\w+)\\.", "$1 ")));
            case "Cache" -> cache(value);
            case "Limit" -> query = query.limit(number(value));
            case "Offset" -> query = query.offset(number(value));
            case "Timelimit" -> query = query.timelimit(Duration.ofSeconds(number(value)));
            case "AuthUser" -> query = query.authUser(value);
            case "Localtime" -> query = query.localtime(Instant.ofEpochSecond(number(value)));
            case "Backends" -> query = query.backends(Text.words(value));
            case "WaitObject" -> query = query.waitObject(value);
            case "WaitCondition" -> waitConditions.add(comparison(value));
            case "WaitConditionAnd", "WaitConditionOr" ->
                combine(waitConditions, header.substring("WaitCondition".length()), value);
            case "WaitConditionNegate" -> negate(waitConditions);
            case "WaitTrigger" -> query = query.waitTrigger(trigger(value));
            case "WaitTimeout" -> query = query.waitTimeout(Duration.ofMillis(number(value)));
            case "ResponseHeader", "KeepAlive", "OutputFormat", "ColumnHeaders", "Separators" -> {
                // The client sets these headers itself.
            }
            default -> throw new IllegalArgumentException("unknown header");
        }
    }

    /** Parses names of columns, each with an optional alias: {@code state as status}. */
    private void columns(List<String> words) {
        List<AnyColumn> columns = new ArrayList<>();
        Map<AnyColumn, String> aliases = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            AnyColumn column = table.any(words.get(i));
            columns.add(column);
            if (i + 2 < words.size() && words.get(i + 1).equals("as")) {
                aliases.put(column, words.get(i + 2));
                i += 2;
            }
        }
        query = query.columns(columns);
        aliases.forEach(this::name);
    }

    private void cache(String value) {
        if (!value.equals("reload")) {
            throw new IllegalArgumentException("Cache takes reload, and nothing else");
        }
        query = query.reloadCache();
    }

    private Filter comparison(String text) {
        String[] words = Text.words(text, 3);
        if (words.length < 2) {
            throw new IllegalArgumentException("a filter is a column, an operator and a value");
        }
        AnyColumn column = table.any(words[0]);
        return new Filter.Comparison(column, Operator.of(words[1]), words.length == 3 ? words[2] : "");
    }

    /** Parses a stat with an optional alias: {@code sum latency as total}, {@code state = 0 as ok}. */
    private NamedStat named(String text) {
        Matcher name = NamedStat.NAMED.matcher(text);
        return name.matches() ? new NamedStat(stat(name.group(1)), name.group(2)) : new NamedStat(stat(text), "");
    }

    private Stat<?> stat(String text) {
        String[] words = Text.words(text);
        if (words.length == 2) {
            for (Stat.Function function : Stat.Function.values()) {
                if (function.word().equals(words[0])) {
                    return new Stat.NumberAggregate(function, table.any(words[1]));
                }
            }
        }
        return new Stat.Count(comparison(text));
    }

    private Sort sort(String text) {
        String[] words = Text.words(text);
        String last = words.length == 0 ? "" : words[words.length - 1];
        boolean isDescending = last.equalsIgnoreCase("desc");
        boolean isNamed = isDescending || last.equalsIgnoreCase("asc");
        int keys = words.length - (isNamed && words.length > 1 ? 1 : 0);
        if (keys < 1 || keys > 2) {
            throw new IllegalArgumentException("a sort key is a column, perhaps a custom variable, and asc or desc");
        }
        return new Sort(table.any(words[0]), keys == 2 ? words[1] : "", isDescending);
    }

    private static void combine(List<Filter> stack, String combiner, String value) {
        List<Filter> group = popped(stack, number(value), combiner);
        stack.add(combiner.equals("And") ? Filter.allOf(group) : Filter.anyOf(group));
    }

    private static void negate(List<Filter> stack) {
        stack.add(popped(stack, 1, "Negate").get(0).not());
    }

    private void combineStats(String combiner, String value) {
        String[] words = value.split(" as ", 2);
        List<Filter> group = new ArrayList<>();
        for (NamedStat one : popped(stats, number(words[0]), "Stats" + combiner)) {
            if (!(one.stat instanceof Stat.Count count)) {
                throw new IllegalArgumentException("only counts can be combined, not " + one.stat.name());
            }
            group.add(count.filter());
        }
        Stat<Long> combined = Stat.count(
                switch (combiner) {
                    case "And" -> Filter.allOf(group);
                    case "Or" -> Filter.anyOf(group);
                    default -> group.get(0).not();
                });
        stats.add(new NamedStat(combined, words.length == 2 ? words[1] : ""));
    }

    private static <T> List<T> popped(List<T> stack, long count, String combiner) {
        if (count < 0 || count > stack.size()) {
            throw new IllegalArgumentException(
                    combiner + " takes " + count + ", but there are only " + stack.size() + " before it");
        }
        List<T> top = stack.subList(stack.size() - (int) count, stack.size());
        List<T> taken = List.copyOf(top);
        top.clear();
        return taken;
    }

    private static WaitTrigger trigger(String word) {
        for (WaitTrigger trigger : WaitTrigger.values()) {
            if (trigger.word().equals(word.toLowerCase(Locale.ROOT))) {
                return trigger;
            }
        }
        throw new IllegalArgumentException("no such trigger: " + word);
    }

    private static long number(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: \"" + Printable.quote(value) + '"', e);
        }
    }
}
