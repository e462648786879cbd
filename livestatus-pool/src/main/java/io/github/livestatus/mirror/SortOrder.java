package io.github.livestatus.mirror;

import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sort keys of a query, compiled for all sites with the same kind of server. Immutable. */
final class SortOrder {
    private final List<Key> keys;

    /** One sort key. The type of the key decides how values are compared. */
    private record Key(HeldColumns.Place place, ColumnType type, boolean isDescending) {}

    /**
     * A sort key with the values of one site.
     *
     * @param ranks the rank of each entry of a dictionary; null for other columns
     * @param bits the number of bits of the greatest rank; {@code Long.SIZE} if values have no ranks
     */
    private record BoundKey(HeldColumn column, PackedInts link, boolean isDescending, int[] ranks, int bits) {
        int row(int tableRow) {
            return link == null ? tableRow : link.at(tableRow);
        }

        /** Returns a number that is the same for equal values, and less for values that come first. */
        long rank(int tableRow) {
            int row = row(tableRow);
            if (ranks != null) {
                int rank = ranks[((DictionaryColumn) column).codes().at(row)];
                return isDescending ? ranks.length - 1 - rank : rank;
            }
            LongColumn numbers = (LongColumn) column;
            return isDescending ? numbers.greatest() - numbers.longAt(row) : numbers.longAt(row) - numbers.least();
        }

        int compare(int left, int right) {
            if (bits < Long.SIZE) {
                return Long.compare(rank(left), rank(right));
            }
            int order = column instanceof TextColumn texts
                    ? texts.compare(row(left), row(right))
                    : Double.compare(column.doubleAt(row(left)), column.doubleAt(row(right)));
            return isDescending ? -order : order;
        }
    }

    private SortOrder(List<Key> keys) {
        this.keys = keys;
    }

    /** Returns the order by these keys; null if a key is not held, or cannot be sorted here. */
    static SortOrder of(List<Sort> sorts, HeldColumns columns) {
        List<Key> keys = new ArrayList<>();
        for (Sort sort : sorts) {
            HeldColumns.Place place = columns.find(sort.column());
            ColumnType type = sort.column().type();
            boolean isStructure =
                    place != null && !ValueOrder.isSortable(place.column().type());
            if (place == null || isStructure || !sort.key().isEmpty() || !ValueOrder.isSortable(type)) {
                return null;
            }
            keys.add(new Key(place, type, sort.isDescending()));
        }
        return new SortOrder(keys);
    }

    /** Returns the first rows that pass, in order. Rows that are equal in all keys keep the order of the table. */
    SelectedRows select(Binding binding, BlockFilter filter, long limit) {
        int size = binding.table().size();
        if (size == 0) {
            return SelectedRows.NONE;
        }
        BoundKey[] bound = new BoundKey[keys.size()];
        int bits = bits(size);
        for (int i = 0; i < bound.length; i++) {
            bound[i] = bound(binding, keys.get(i));
            if (bound[i] == null) {
                return SelectedRows.NONE;
            }
            bits += bound[i].bits;
        }
        return bits < Long.SIZE ? byRank(size, filter, bound, limit) : byValue(size, filter, bound, limit);
    }

    /** Returns null if the site itself must be queried. */
    private static BoundKey bound(Binding binding, Key key) {
        HeldColumn column = binding.column(key.place);
        PackedInts link = binding.link(key.place);
        boolean isText = key.type == ColumnType.TEXT || key.type == ColumnType.ANY;
        boolean isReal = key.type == ColumnType.DECIMAL || key.type == ColumnType.TIME || key.type == ColumnType.ANY;
        if (key.place.isOfHost() && link == null) {
            return null;
        } else if (column instanceof DictionaryColumn dictionary) {
            int[] ranks = dictionary.ranks(key.type);
            return new BoundKey(column, link, key.isDescending, ranks, bits(ranks.length));
        } else if (column instanceof LongColumn numbers && key.type != ColumnType.TEXT) {
            return new BoundKey(column, link, key.isDescending, null, bits(numbers.greatest() - numbers.least()));
        } else if (column instanceof DoubleColumn && isReal || column instanceof TextColumn && isText) {
            return new BoundKey(column, link, key.isDescending, null, Long.SIZE);
        }
        binding.requireLive(); // values of another kind than its order
        return null;
    }

    private static int bits(long greatest) {
        return Long.SIZE - Long.numberOfLeadingZeros(greatest);
    }

    /** Selects rows by one number for each row, which has its ranks in all keys and its place. */
    private static SelectedRows byRank(int size, BlockFilter filter, BoundKey[] keys, long limit) {
        int rowBits = bits(size);
        LeastNumbers least = new LeastNumbers((int) Math.min(limit, size));
        RowScan.forEach(filter, size, row -> {
            long number = 0;
            for (BoundKey key : keys) {
                number = number << key.bits | key.rank(row);
            }
            least.add(number << rowBits | row);
        });
        int[] rows = Arrays.stream(least.sorted())
                .mapToInt(number -> (int) (number & (1L << rowBits) - 1))
                .toArray();
        return new SelectedRows(rows, least.added);
    }

    private static SelectedRows byValue(int size, BlockFilter filter, BoundKey[] keys, long limit) {
        List<Integer> rows = new ArrayList<>();
        RowScan.forEach(filter, size, rows::add);
        rows.sort((left, right) -> {
            int order = 0;
            for (int i = 0; i < keys.length && order == 0; i++) {
                order = keys[i].compare(left, right);
            }
            return order;
        });
        int[] first = rows.stream().limit(limit).mapToInt(Integer::intValue).toArray();
        return new SelectedRows(first, rows.size());
    }

    /** Collects the least numbers. Others are dropped whenever the buffer is full. */
    private static final class LeastNumbers {
        private final int limit;
        private long[] buffer = new long[1 << 8];
        private int size;
        private long added;

        /** Numbers from this one on are not among the least. */
        private long bound = Long.MAX_VALUE;

        LeastNumbers(int limit) {
            this.limit = limit;
        }

        void add(long number) {
            added++;
            if (number >= bound) {
                return;
            } else if (size == buffer.length && size >= 2L * limit) {
                keepLeast();
            } else if (size == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * size);
            }
            buffer[size++] = number;
        }

        private void keepLeast() {
            Arrays.sort(buffer, 0, size);
            size = Math.min(size, limit);
            bound = size == limit && size > 0 ? buffer[size - 1] : bound;
        }

        long[] sorted() {
            keepLeast();
            return Arrays.copyOf(buffer, size);
        }
    }
}
