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

/** The statistics of a query over held rows, in one group, or in a group for each value of the group columns. Immutable. */
final class MemoryStatistics {
    private final RowColumns columns;
    private final List<Column<?>> groupColumns;
    private final HeldColumns.Place[] groups;
    private final Part[] parts;
    private final boolean isPopulation;

    /**
     * One statistic.
     *
     * @param counted the condition of a count; null for other functions
     * @param place the column to which the function applies; null for a count
     */
    private record Part(RowCondition counted, HeldColumns.Place place, Stat.Function function) {}

    private MemoryStatistics(Query query, HeldColumns.Place[] groups, Part[] parts, boolean isPopulation) {
        this.columns = RowColumns.of(query, List.of());
        this.groupColumns = query.columns();
        this.groups = groups;
        this.parts = parts;
        this.isPopulation = isPopulation;
    }

    /** Returns the statistics of a query; null if a column is not held, or if servers show the statistic differently. */
    static MemoryStatistics of(Query query, HeldColumns held, ConditionCompiler conditions) {
        HeldColumns.Place[] groups = new HeldColumns.Place[query.columns().size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = held.find(query.columns().get(i));
            if (groups[i] == null || isAmbiguous(query.columns().get(i), groups[i])) {
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

    /** Returns true for numbers of an untyped column. Some servers show these as texts if they are group columns. */
    private static boolean isAmbiguous(Column<?> column, HeldColumns.Place place) {
        return column instanceof AnyColumn && place.column().type() != ColumnType.TEXT;
    }

    private static Part part(Stat<?> stat, HeldColumns held, ConditionCompiler conditions) {
        if (stat instanceof Stat.Count count) {
            return new Part(conditions.shared(count.filter()), null, null);
        }
        HeldColumns.Place place;
        Stat.Function function;
        if (stat instanceof Stat.NumberAggregate number) {
            place = held.find(number.column());
            function = number.function();
        } else {
            Stat.ValueAggregate<?> value = (Stat.ValueAggregate<?>) stat;
            place = held.find(value.column());
            function = value.function();
        }
        boolean isSupported = place != null && isSupported(place.column().type(), function, held.dialect());
        return isSupported ? new Part(null, place, function) : null;
    }

    /** Returns true if servers support the function for columns of this type. Some have only the sum of flags. */
    private static boolean isSupported(ColumnType type, Stat.Function function, Dialect dialect) {
        return switch (type) {
            case NUMBER, DECIMAL, TIME, STATE -> true;
            case FLAG -> dialect.has(Capability.NUMERIC_FLAGS) || function == Stat.Function.SUM;
            default -> false;
        };
    }

    /** Returns the statistics over the rows that pass, with one row for each group. */
    Result run(Binding binding, BlockFilter filter) {
        Run run = new Run(binding);
        if (!binding.isLiveRequired()) {
            RowScan.forEachBlock(filter, binding.table().size(), BlockFilter.WORDS, run);
        }
        return run.result();
    }

    /** One run over the rows of one site. */
    private final class Run implements RowScan.Blocks {
        private final BlockFilter[] counted = new BlockFilter[parts.length];
        private final HeldColumn[] numbers = new HeldColumn[parts.length];
        private final PackedInts[] links = new PackedInts[parts.length];
        private final List<Series[]> series = new ArrayList<>();
        private final List<Object[]> keys = new ArrayList<>();
        private final long[] passed = new long[BlockFilter.WORDS];

        /** Null if there is only one group. */
        private final GroupFinder finder;

        /** The group of each row of a block, if there are several groups. */
        private final int[] owners = new int[BlockFilter.BLOCK];

        Run(Binding binding) {
            for (int i = 0; i < parts.length; i++) {
                if (parts[i].counted == null) {
                    numbers[i] = binding.column(parts[i].place);
                    links[i] = binding.link(parts[i].place);
                } else {
                    counted[i] = binding.filter(parts[i].counted);
                }
            }
            finder = groups.length == 0 ? null : new GroupFinder(binding);
            if (groups.length == 0) {
                addGroup(new Object[0]);
            }
        }

        private void addGroup(Object[] key) {
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
                RowScan.forEach(start, words, bits, row -> owners[row - start] = finder.group(row));
            }
            for (int i = 0; i < parts.length; i++) {
                if (counted[i] == null) {
                    add(i, start, words, bits);
                } else if (counted[i] != BlockFilter.NONE) {
                    count(i, start, words, bits);
                }
            }
        }

        private void count(int part, int start, int words, long[] bits) {
            System.arraycopy(bits, 0, passed, 0, words);
            counted[part].refine(start, words, passed);
            if (finder != null) {
                RowScan.forEach(start, words, passed, row -> series.get(owners[row - start])[part].count(1));
                return;
            }
            long count = 0;
            for (int i = 0; i < words; i++) {
                count += Long.bitCount(passed[i]);
            }
            series.get(0)[part].count(count);
        }

        private void add(int part, int start, int words, long[] bits) {
            HeldColumn column = numbers[part];
            PackedInts link = links[part];
            RowScan.forEach(start, words, bits, row -> {
                int place = link == null ? row : link.at(row);
                if (column.isNumber(place)) {
                    series.get(finder == null ? 0 : owners[row - start])[part].add(column.doubleAt(place));
                }
            });
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
         * Finds the group of a row, column by column: the number of the group by the first columns and the number of the next value
         * give the number of the next group. The maps have numbers or comparable values as keys, so a site cannot slow them down by
         * values with equal hash codes.
         */
        private final class GroupFinder {
            private final HeldColumn[] held = new HeldColumn[groups.length];
            private final PackedInts[] hostRows = new PackedInts[groups.length];
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
                    addGroup(values(row));
                }
                return group;
            }

            /** Returns the number of the row's value in a column. */
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
                            new HeldCells(new HeldColumn[] {held[i]}, new PackedInts[1], new int[] {place(i, row)});
                    shown[i] = GroupKey.value(groupColumns.get(i), cells, 0);
                }
                return shown;
            }
        }
    }
}
