package io.github.livestatus.mirror;

import io.github.livestatus.lql.ColumnType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Values of any kind of which many come again: each is there once. */
final class DictionaryColumn extends HeldColumn {
    /** Entries that no row has any more are kept up to so many, and as many as there were at first. */
    private static final int SPARE = 64;

    private final Object[] entries;
    private final Codes codes;
    private final int mostEntries;

    /** What is known of all texts among the entries, and how entries are ordered: found out when it is needed first. */
    private volatile int traits = -1;

    private volatile Ranks ranks;

    /** The place of each entry among all, where those that are equal have the same. */
    private record Ranks(ColumnType type, int[] places, int count) {}

    private DictionaryColumn(Object[] entries, Codes codes, int mostEntries) {
        this.entries = entries;
        this.codes = codes;
        this.mostEntries = mostEntries;
    }

    static DictionaryColumn of(Object[] entries, int[] codes) {
        return new DictionaryColumn(entries, Codes.of(codes, entries.length - 1L), 2 * entries.length + SPARE);
    }

    /** Returns the values, each of them once; some may be those of no row. Nobody may change it. */
    Object[] entries() {
        return entries;
    }

    /** Returns the place of each row's value among the entries. */
    Codes codes() {
        return codes;
    }

    /** Returns what is known of all texts among the entries: see {@link TextTraits}. */
    int traits() {
        int known = traits;
        if (known < 0) {
            known = 0;
            for (Object entry : entries) {
                known |= TextTraits.of(entry);
            }
            traits = known;
        }
        return known;
    }

    /** Returns the test of rows whose value is wanted. */
    RowTest test(Predicate<Object> wanted) {
        boolean[] pass = new boolean[entries.length];
        int passing = 0;
        for (int i = 0; i < pass.length; i++) {
            pass[i] = wanted.test(entries[i]);
            passing += pass[i] ? 1 : 0;
        }
        return passing == 0 ? RowTest.NEVER : passing == pass.length ? RowTest.ALWAYS : codes.test(pass);
    }

    /** Returns the place of each entry in the order of a type; those that are equal have the same. */
    int[] ranks(ColumnType type) {
        Ranks known = ranks;
        if (known == null || known.type != type) {
            Integer[] order = new Integer[entries.length];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (left, right) -> ValueOrder.compare(type, entries[left], entries[right]));
            int[] places = new int[order.length];
            for (int i = 1; i < order.length; i++) {
                boolean isSame = ValueOrder.compare(type, entries[order[i - 1]], entries[order[i]]) == 0;
                places[order[i]] = places[order[i - 1]] + (isSame ? 0 : 1);
            }
            known = new Ranks(type, places, order.length);
            ranks = known;
        }
        return known.places;
    }

    @Override
    int size() {
        return codes.size();
    }

    @Override
    Object value(int row) {
        return entries[codes.at(row)];
    }

    @Override
    boolean isNull(int row) {
        return value(row) == null;
    }

    @Override
    boolean isNumber(int row) {
        return JsonValue.isNumber(value(row));
    }

    @Override
    long longAt(int row) {
        return JsonValue.toLong(value(row));
    }

    @Override
    double doubleAt(int row) {
        return JsonValue.toDouble(value(row));
    }

    @Override
    String textAt(int row) {
        return JsonValue.toText(value(row));
    }

    @Override
    long bytes() {
        long bytes = 96 + codes.bytes() + 8L * entries.length;
        for (Object entry : entries) {
            bytes += bytes(entry);
        }
        return bytes;
    }

    private static long bytes(Object entry) {
        if (entry instanceof String text) {
            boolean isLatin = (TextTraits.of(text) & TextTraits.WIDE) == 0;
            return 48 + (isLatin ? text.length() : 2L * text.length());
        } else if (entry instanceof List<?> list) {
            long bytes = 56;
            for (Object element : list) {
                bytes += 4 + bytes(element);
            }
            return bytes;
        } else if (entry instanceof Map<?, ?> map) {
            long bytes = 120;
            for (Map.Entry<?, ?> one : map.entrySet()) {
                bytes += 48 + bytes(one.getKey()) + bytes(one.getValue());
            }
            return bytes;
        }
        return 16;
    }

    @Override
    DictionaryColumn gather(int[] rows) {
        return new DictionaryColumn(entries, codes.gather(rows), mostEntries);
    }

    @Override
    HeldColumn with(int[] rows, Object[] values, int size) {
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < entries.length; i++) {
            places.put(entries[i], i);
        }
        List<Object> all = new ArrayList<>(Arrays.asList(entries));
        int[] changed = new int[rows.length];
        for (int i = 0; i < changed.length; i++) {
            Integer known = places.putIfAbsent(values[i], all.size());
            changed[i] = known == null ? all.size() : known;
            if (known == null) {
                all.add(JsonValue.compact(values[i]));
            }
        }
        if (all.size() > mostEntries) {
            return rebuilt(rows, values, size);
        }
        Codes next = all.size() <= codes.room()
                ? codes.with(rows, changed, size)
                : Codes.of(with(codes.toArray(), rows, changed, size), all.size() - 1L);
        Object[] entriesThen = all.size() == entries.length ? entries : all.toArray();
        return new DictionaryColumn(entriesThen, next, mostEntries);
    }

    private static int[] with(int[] old, int[] rows, int[] changed, int size) {
        int[] all = Arrays.copyOf(old, size);
        for (int i = 0; i < rows.length; i++) {
            all[rows[i]] = changed[i];
        }
        return all;
    }
}
