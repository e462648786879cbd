package io.github.livestatus.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the lines of a request for its filter, its wait condition and its stats. Each has its own stack. */
final class FilterLines {

    private static final Set<String> AGGREGATES = Set.of("sum", "min", "max", "avg", "std", "suminv", "avginv");

    private final ServerKind manner;
    private final Dataset data;
    private final LqlQuery query;

    FilterLines(ServerKind manner, Dataset data, LqlQuery query) {
        this.manner = manner;
        this.data = data;
        this.query = query;
    }

    void filter(String header, String text, List<Condition> stack) {
        stack.add(compare(header, text));
    }

    /** Reads {@code column operator value}. The value may be empty, or contain spaces. */
    private Condition compare(String header, String text) {
        String[] parts = text.split(manner == ServerKind.ICINGA2 ? " " : "\\s+", 3);
        if (parts.length < 2 && manner == ServerKind.ICINGA2) {
            throw new FakeLqlReader.Fatal();
        }
        if (parts.length < 2) {
            throw ErrorTexts.missing(manner, header, "operator after table '" + parts[0] + "'");
        }
        Condition.Compare compare = new Condition.Compare(header, parts[0], parts[1], parts.length < 3 ? "" : parts[2]);
        if (manner != ServerKind.ICINGA2) {
            new Matcher(manner, data, query.table, query.shiftSeconds).test(compare);
        }
        return compare;
    }

    void combine(String header, int count, List<Condition> stack) {
        if (count > stack.size()) {
            throw ErrorTexts.underflow(manner, header, query.table.name(), count, stack.size());
        }
        List<Condition> top = stack.subList(stack.size() - count, stack.size());
        List<Condition> parts = new ArrayList<>(top);
        top.clear();
        stack.add(joined(header, parts));
    }

    private static Condition joined(String header, List<Condition> parts) {
        return header.endsWith("Or") ? new Condition.Any(parts) : new Condition.All(parts);
    }

    void negate(String header, List<Condition> stack) {
        if (stack.isEmpty()) {
            throw ErrorTexts.underflow(manner, header, query.table.name(), 1, 0);
        }
        stack.add(new Condition.Not(stack.remove(stack.size() - 1)));
    }

    /** Reads an aggregate such as {@code sum column}, or a filter whose rows are counted. */
    void stats(String text) {
        query.columnHeaders = false;
        String[] words = text.split("\\s+");
        if (words.length < 2 && manner == ServerKind.ICINGA2) {
            throw new ServerError(452, "Missing aggregator column name: Stats: " + text);
        }
        if (!AGGREGATES.contains(words[0]) || manner == ServerKind.LMD && !isLmdAggregate(words[0])) {
            Condition filter = compare("Stats", text);
            query.stats.add(new LqlQuery.FakeStat("count", null, filter, filter));
            return;
        }
        if (words.length < 2) {
            throw ErrorTexts.missing(manner, "Stats", "column name");
        }
        if (manner.isMk() && data.column(query.table, words[1]) == null) {
            throw ErrorTexts.unknownFilterColumn("Stats", query.table.name(), words[1]);
        }
        query.stats.add(new LqlQuery.FakeStat(words[0], words[1], null, null));
    }

    /** LMD 2.8 supports no standard deviation and no inverses. */
    private static boolean isLmdAggregate(String word) {
        return !word.equals("std") && !word.endsWith("inv");
    }

    void combineStats(String header, int count) {
        List<LqlQuery.FakeStat> stats = query.stats;
        if (count > stats.size()) {
            throw ErrorTexts.underflow(manner, header, query.table.name(), count, stats.size());
        }
        List<LqlQuery.FakeStat> top = stats.subList(stats.size() - count, stats.size());
        List<Condition> parts = new ArrayList<>();
        for (LqlQuery.FakeStat stat : top) {
            if (stat.combined() == null && manner == ServerKind.ICINGA2) {
                throw new FakeLqlReader.Fatal();
            }
            if (stat.combined() == null) {
                throw ErrorTexts.noCount(manner, header);
            }
            parts.add(stat.combined());
        }
        top.clear();
        Condition filter = joined(header, parts);
        stats.add(new LqlQuery.FakeStat("count", null, filter, filter));
    }

    /** On Icinga 2 the count ignores the negation. */
    void negateStats(String header) {
        List<LqlQuery.FakeStat> stats = query.stats;
        if (stats.isEmpty()) {
            throw ErrorTexts.underflow(manner, header, query.table.name(), 1, 0);
        }
        LqlQuery.FakeStat last = stats.get(stats.size() - 1);
        if (last.combined() == null) {
            throw ErrorTexts.noCount(manner, header);
        }
        Condition negated = new Condition.Not(last.combined());
        Condition counted = manner == ServerKind.ICINGA2 ? last.filter() : negated;
        stats.set(stats.size() - 1, new LqlQuery.FakeStat("count", null, counted, negated));
    }
}
