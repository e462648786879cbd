package io.github.livestatus.mirror;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.GroupKey;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.Series;
import io.github.livestatus.rows.TableResult;
import io.github.livestatus.rows.ValueCells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** The statistics of a query over held rows, in one group or one for the values of each group of columns. Immutable. */
final class MemoryStatistics {
    private final RowColumns columns;
    private final List<Column<?>> groupColumns;
    private final HeldColumns.Place[] groups;
    private final Part[] parts;
    private final boolean isPopulation;

    /**
     * One statistic.
     *
     * @param counted the condition of a count; else null
     * @param place where the numbers are that are added up; else null
     */
    private record Part(RowCondition counted, HeldColumns.Place place, Stat.Function function) {}

    private MemoryStatistics(Query query, HeldColumns.Place[] groups, Part[] parts, boolean isPopulation) {
        this.columns = RowColumns.of(query, List.of());
        this.groupColumns = query.columns();
        this.groups = groups;
        this.parts = parts;
        this.isPopulation = isPopulation;
    }

    /** Returns the statistics of a query; null where a column is not held, or not of the kind that all servers show alike. */
    static MemoryStatistics of(Query query, HeldColumns held, ConditionCompiler conditions) {
        HeldColumns.Place[] groups = new HeldColumns.Place[query.columns().size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = held.find(query.columns().get(i));
            if (groups[i] == null || isDisputed(query.columns().get(i), groups[i])) {
                return null;
            }
        }
        Part[] parts = new Part[query.stats().size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = part(query.stats().get(i), held, conditions);
            if (parts[i] == null) {
                return null;
            }
        }
        return new MemoryStatistics(query, groups, parts, held.dialect().has(Capability.POPULATION_DEVIATION));
    }

    /** Returns true for numbers of a column known by name only: some servers show them as texts where they group by them. */
    private static boolean isDisputed(Column<?> column, HeldColumns.Place place) {
        return column instanceof AnyColumn && place.column().type() != ColumnType.TEXT;
    }

    private static Part part(Stat<?> stat, HeldColumns held, ConditionCompiler conditions) {
        if (stat instanceof Stat.Count count) {
            return new Part(conditions.shared(count.filter()), null, null);
        }
        boolean isNumber = stat instanceof Stat.NumberAggregate;
        Column<?> column = isNumber ? ((Stat.NumberAggregate) stat).column() : ((Stat.ValueAggregate<?>) stat).column();
        HeldColumns.Place place = held.find(column);
        Stat.Function function =
                isNumber ? ((Stat.NumberAggregate) stat).function() : ((Stat.ValueAggregate<?>) stat).function();
        boolean isOfNumbers = place != null && isOfNumbers(place.column().type(), function, held.dialect());
        return isOfNumbers ? new Part(null, place, function) : null;
    }

    /** Returns true if servers know the function of such a column. Flags that are no numbers there can only be added up. */
    private static boolean isOfNumbers(ColumnType type, Stat.Function function, Dialect dialect) {
        return switch (type) {
            case NUMBER, DECIMAL, TIME, STATE -> true;
            case FLAG -> dialect.has(Capability.NUMERIC_FLAGS) || function == Stat.Function.SUM;
            default -> false;
        };
    }

    /** Returns the statistics over the rows that pass, with one row for each group. */
    Result over(Binding binding, RowTest test) {
        Run run = new Run(binding);
        if (binding.whyLive().isEmpty()) {
            RowScan.blocks(test, binding.table().size(), RowTest.WORDS, run);
        }
        return run.result();
    }

    /** The rows of one site while they are added up. */
    private final class Run implements RowScan.Blocks {
        private final RowTest[] counted = new RowTest[parts.length];
        private final HeldColumn[] numbers = new HeldColumn[parts.length];
        private final Codes[] links = new Codes[parts.length];
        private final List<Series[]> series = new ArrayList<>();
        private final List<Object[]> keys = new ArrayList<>();
        private final long[] tried = new long[RowTest.WORDS];
        private final GroupFinder finder;

        /** The group of each row of a block, where there are several. */
        private final int[] owners = new int[RowTest.BLOCK];

        Run(Binding binding) {
            for (int i = 0; i < parts.length; i++) {
                if (parts[i].counted == null) {
                    numbers[i] = binding.column(parts[i].place);
                    links[i] = binding.link(parts[i].place);
                } else {
                    counted[i] = parts[i].counted.bind(binding);
                }
            }
            finder = groups.length == 0 ? null : new GroupFinder(binding);
            if (groups.length == 0) {
                begin(new Object[0]);
            }
        }

        private void begin(Object[] key) {
            Series[] own = new Series[parts.length];
            for (int i = 0; i < own.length; i++) {
                own[i] = new Series();
            }
            series.add(own);
            keys.add(key);
        }

        @Override
        public void take(int start, int words, long[] bits) {
            if (finder != null) {
                each(start, words, bits, row -> owners[row - start] = finder.group(row));
            }
            for (int i = 0; i < parts.length; i++) {
                if (counted[i] == null) {
                    add(i, start, words, bits);
                } else if (counted[i] != RowTest.NEVER) {
                    count(i, start, words, bits);
                }
            }
        }

        private void count(int part, int start, int words, long[] bits) {
            System.arraycopy(bits, 0, tried, 0, words);
            counted[part].refine(start, words, tried);
            if (finder != null) {
                each(start, words, tried, row -> series.get(owners[row - start])[part].count(1));
                return;
            }
            long count = 0;
            for (int i = 0; i < words; i++) {
                count += Long.bitCount(tried[i]);
            }
            series.get(0)[part].count(count);
        }

        private void add(int part, int start, int words, long[] bits) {
            HeldColumn column = numbers[part];
            Codes link = links[part];
            each(start, words, bits, row -> {
                int place = link == null ? row : link.at(row);
                if (column.isNumber(place)) {
                    series.get(finder == null ? 0 : owners[row - start])[part].add(column.doubleAt(place));
                }
            });
        }

        private void each(int start, int words, long[] bits, IntConsumer rows) {
            for (int i = 0; i < words; i++) {
                for (long left = bits[i]; left != 0; left &= left - 1) {
                    rows.accept(start + i * Long.SIZE + Long.numberOfTrailingZeros(left));
                }
            }
        }

        Result result() {
            List<Row> rows = new ArrayList<>();
            for (int g = 0; g < keys.size(); g++) {
                Object[] cells = Arrays.copyOf(keys.get(g), columns.width());
                for (int i = 0; i < parts.length; i++) {
                    Series own = series.get(g)[i];
                    cells[groups.length + i] = parts[i].counted == null
                            ? own.value(parts[i].function, isPopulation)
                            : (Object) own.count();
                }
                rows.add(new CellRow(columns, new ValueCells(cells), 0));
            }
            return TableResult.of(columns, rows);
        }

        /**
         * Finds the group of a row, column by column: those that agree in the first columns have one number, and it and the number
         * of the next value make another one. So a site cannot choose the hash codes of keys, except those of texts, which are ordered.
         */
        private final class GroupFinder {
            private final HeldColumn[] held = new HeldColumn[groups.length];
            private final Codes[] hostRows = new Codes[groups.length];
            private final List<Map<Object, Integer>> values = new ArrayList<>();
            private final List<Map<Long, Integer>> found = new ArrayList<>();

            GroupFinder(Binding binding) {
                for (int i = 0; i < held.length; i++) {
                    held[i] = binding.column(groups[i]);
                    hostRows[i] = binding.link(groups[i]);
                    values.add(new HashMap<>());
                    found.add(new HashMap<>());
                }
            }

            int group(int row) {
                int group = 0;
                for (int i = 0; i < held.length; i++) {
                    Map<Long, Integer> known = found.get(i);
                    Integer next = known.putIfAbsent((long) group << Integer.SIZE | number(i, row), known.size());
                    group = next == null ? known.size() - 1 : next;
                }
                if (group == keys.size()) {
                    begin(values(row));
                }
                return group;
            }

            /** Returns a number that the rows with one value of a column have in common. */
            private int number(int part, int row) {
                int place = place(part, row);
                if (held[part] instanceof DictionaryColumn dictionary) {
                    return dictionary.codes().at(place);
                }
                Map<Object, Integer> known = values.get(part);
                Integer number = known.putIfAbsent(held[part].value(place), known.size());
                return number == null ? known.size() - 1 : number;
            }

            private int place(int part, int row) {
                return hostRows[part] == null ? row : hostRows[part].at(row);
            }

            private Object[] values(int row) {
                Object[] shown = new Object[held.length];
                for (int i = 0; i < shown.length; i++) {
                    HeldCells cells =
                            new HeldCells(new HeldColumn[] {held[i]}, new Codes[1], new int[] {place(i, row)});
                    shown[i] = GroupKey.value(groupColumns.get(i), cells, 0);
                }
                return shown;
            }
        }
    }
}
