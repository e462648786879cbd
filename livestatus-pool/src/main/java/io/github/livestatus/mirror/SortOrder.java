package io.github.livestatus.mirror;

import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sort keys of a query, each with the place of its column. Immutable. */
final class SortOrder {
    private final List<Key> keys;

    /** One key: the type says how values are compared. */
    private record Key(HeldColumns.Place place, ColumnType type, boolean isDescending) {}

    /** A key over the rows of one site. Rows are equal in it exactly if their ranks are, where there are ranks. */
    private record BoundKey(
            HeldColumn column, Codes link, ColumnType type, boolean isDescending, int[] ranks, int bits) {
        int row(int row) {
            return link == null ? row : link.at(row);
        }

        long rank(int tableRow) {
            int row = row(tableRow);
            if (ranks != null) {
                int rank = ranks[((DictionaryColumn) column).codes().at(row)];
                return isDescending ? ranks.length - 1 - rank : rank;
            }
            WholeColumn numbers = (WholeColumn) column;
            return isDescending ? numbers.greatest() - numbers.longAt(row) : numbers.longAt(row) - numbers.least();
        }

        int compare(int left, int right) {
            int order;
            if (bits < Long.SIZE) {
                return Long.compare(rank(left), rank(right));
            } else if (column instanceof WholeColumn numbers) {
                order = Long.compare(numbers.longAt(row(left)), numbers.longAt(row(right)));
            } else if (column instanceof RealColumn numbers) {
                order = Double.compare(numbers.doubleAt(row(left)), numbers.doubleAt(row(right)));
            } else {
                order = ((TextColumn) column).compare(row(left), row(right));
            }
            return isDescending ? -order : order;
        }
    }

    private SortOrder(List<Key> keys) {
        this.keys = keys;
    }

    /** Returns the order of these keys; null where one of them has no place here, or values of another form. */
    static SortOrder of(List<Sort> sorts, HeldColumns columns) {
        List<Key> keys = new ArrayList<>();
        for (Sort sort : sorts) {
            HeldColumns.Place place = columns.find(sort.column());
            ColumnType type = sort.column().type();
            boolean isStructure =
                    place != null && !ValueOrder.isKnown(place.column().type());
            if (place == null || isStructure || !sort.key().isEmpty() || !ValueOrder.isKnown(type)) {
                return null;
            }
            keys.add(new Key(place, type, sort.isDescending()));
        }
        return new SortOrder(keys);
    }

    /**
     * Returns the first rows that pass, in order. Rows that are equal in all keys keep theirs.
     *
     * @param most how many of them
     */
    Picked pick(Binding binding, RowTest test, long most) {
        BoundKey[] bound = new BoundKey[keys.size()];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(binding.table().size());
        for (int i = 0; i < bound.length; i++) {
            bound[i] = bound(binding, keys.get(i));
            if (bound[i] == null) {
                return Picked.NONE;
            }
            bits += Math.min(Long.SIZE, bound[i].bits);
        }
        return bits < Long.SIZE ? byNumbers(binding, test, bound, most) : byKeys(binding, test, bound, most);
    }

    private static BoundKey bound(Binding binding, Key key) {
        HeldColumn column = binding.column(key.place);
        Codes link = binding.link(key.place);
        boolean isText = key.type == ColumnType.TEXT || key.type == ColumnType.ANY;
        boolean isReal = key.type == ColumnType.DECIMAL || key.type == ColumnType.TIME || key.type == ColumnType.ANY;
        if (key.place.isOfHost() && link == null) {
            return null;
        } else if (column instanceof DictionaryColumn dictionary) {
            int[] ranks = dictionary.ranks(key.type);
            return new BoundKey(column, link, key.type, key.isDescending, ranks, bits(ranks.length));
        } else if (column instanceof WholeColumn numbers && key.type != ColumnType.TEXT) {
            long range = numbers.greatest() - numbers.least();
            return new BoundKey(column, link, key.type, key.isDescending, null, range < 0 ? Long.SIZE : bits(range));
        } else if (column instanceof RealColumn && isReal || column instanceof TextColumn && isText) {
            return new BoundKey(column, link, key.type, key.isDescending, null, Long.SIZE);
        } else if (column.size() > 0) {
            binding.askLive("column " + key.place.column().name() + " has values of another kind than its order");
        }
        return null;
    }

    private static int bits(long greatest) {
        return Long.SIZE - Long.numberOfLeadingZeros(greatest);
    }

    /** All keys and the row fit into one number: the least numbers are wanted. */
    private static Picked byNumbers(Binding binding, RowTest test, BoundKey[] keys, long most) {
        int rowBits =
                Integer.SIZE - Integer.numberOfLeadingZeros(binding.table().size());
        int size = binding.table().size();
        LeastNumbers least = new LeastNumbers((int) Math.min(most, size));
        long[] all = new long[1];
        RowScan.blocks(test, size, RowTest.WORDS, (start, words, bits) -> {
            for (int i = 0; i < words; i++) {
                all[0] += Long.bitCount(bits[i]);
                for (long left = bits[i]; left != 0; left &= left - 1) {
                    int row = start + i * Long.SIZE + Long.numberOfTrailingZeros(left);
                    long number = 0;
                    for (BoundKey key : keys) {
                        number = number << key.bits | key.rank(row);
                    }
                    least.add(number << rowBits | row);
                }
            }
        });
        long[] sorted = least.sorted();
        int[] rows = new int[sorted.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (int) (sorted[i] & (1L << rowBits) - 1);
        }
        return new Picked(rows, all[0]);
    }

    private static Picked byKeys(Binding binding, RowTest test, BoundKey[] keys, long most) {
        List<Integer> rows = new ArrayList<>();
        RowScan.each(test, binding.table().size(), rows::add);
        rows.sort((left, right) -> {
            int order = 0;
            for (int i = 0; i < keys.length && order == 0; i++) {
                order = keys[i].compare(left, right);
            }
            return order;
        });
        int[] first = rows.stream().limit(most).mapToInt(Integer::intValue).toArray();
        return new Picked(first, rows.size());
    }

    /** The least of some numbers: those that are too great for it are left out as they come. */
    private static final class LeastNumbers {
        private final int most;
        private long[] heap;
        private int size;

        LeastNumbers(int most) {
            this.most = most;
            this.heap = new long[Math.min(most, 1 << 7)];
        }

        void add(long number) {
            if (size < most) {
                if (size == heap.length) {
                    heap = Arrays.copyOf(heap, Math.min(most, 2 * size));
                }
                heap[size++] = number;
                if (size == most) {
                    for (int i = size / 2 - 1; i >= 0; i--) {
                        sink(i);
                    }
                }
            } else if (most > 0 && number < heap[0]) {
                heap[0] = number;
                sink(0);
            }
        }

        /** Moves a number down until none below it is greater. */
        private void sink(int from) {
            long number = heap[from];
            int at = from;
            while (2 * at + 1 < size) {
                int child = 2 * at + 1;
                if (child + 1 < size && heap[child + 1] > heap[child]) {
                    child++;
                }
                if (heap[child] <= number) {
                    break;
                }
                heap[at] = heap[child];
                at = child;
            }
            heap[at] = number;
        }

        long[] sorted() {
            long[] sorted = Arrays.copyOf(heap, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
