package io.github.livestatus.mirror;

import io.github.livestatus.lql.ColumnType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Values of any kind that repeat. Each value is an entry, stored once; a row has the place of its entry. */
final class DictionaryColumn extends HeldColumn {
    /** How many more entries than twice the first ones there may be before unused entries are removed. */
    private static final int SPARE = 64;

    private final Object[] entries;
    private final PackedInts codes;
    private final int mostEntries;

    /** The traits of all entries; -1 until they are first needed. */
    private volatile int traits = -1;

    /** The order of the entries; null until it is first needed. */
    private volatile Ranks ranks;

    /** The rank of each entry under a sort key of this type. Equal entries have the same rank. */
    private record Ranks(ColumnType type, int[] ofEntries) {}

    private DictionaryColumn(Object[] entries, PackedInts codes, int mostEntries) {
        this.entries = entries;
        this.codes = codes;
        this.mostEntries = mostEntries;
    }

    /** @param codes the place of each row's entry */
    static DictionaryColumn of(Object[] entries, int[] codes) {
        return new DictionaryColumn(entries, PackedInts.of(codes), 2 * entries.length + SPARE);
    }

    /** Returns the different values, and possibly values that no row has any more. Read only. */
    Object[] entries() {
        return entries;
    }

    /** Returns the place of each row's entry. */
    PackedInts codes() {
        return codes;
    }

    /** Returns the {@link TextTraits} of all entries. */
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

    /** Returns the filter for rows whose value is wanted. */
    BlockFilter filter(Predicate<Object> isWanted) {
        boolean[] isPassing = new boolean[entries.length];
        int passing = 0;
        for (int i = 0; i < isPassing.length; i++) {
            isPassing[i] = isWanted.test(entries[i]);
            passing += isPassing[i] ? 1 : 0;
        }
        return passing == 0
                ? BlockFilter.NONE
                : passing == isPassing.length ? BlockFilter.ALL : codes.filter(isPassing);
    }

    /** Returns the rank of each entry under a sort key of this type. Equal entries have the same rank. */
    int[] ranks(ColumnType type) {
        Ranks known = ranks;
        if (known == null || known.type != type) {
            Integer[] order = new Integer[entries.length];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (left, right) -> ValueOrder.compare(type, entries[left], entries[right]));
            int[] ofEntries = new int[order.length];
            for (int i = 1; i < order.length; i++) {
                boolean isEqual = ValueOrder.compare(type, entries[order[i - 1]], entries[order[i]]) == 0;
                ofEntries[order[i]] = ofEntries[order[i - 1]] + (isEqual ? 0 : 1);
            }
            known = new Ranks(type, ofEntries);
            ranks = known;
        }
        return known.ofEntries;
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
            return 56 + list.stream().mapToLong(element -> 4 + bytes(element)).sum();
        } else if (entry instanceof Map<?, ?> map) {
            return 120
                    + map.entrySet().stream()
                            .mapToLong(one -> 48 + bytes(one.getKey()) + bytes(one.getValue()))
                            .sum();
        }
        return 16;
    }

    @Override
    HeldColumn with(int[] rows, Object[] values, int size) {
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < entries.length; i++) {
            places.put(entries[i], i);
        }
        List<Object> all = new ArrayList<>(Arrays.asList(entries));
        int[] nextCodes = Arrays.copyOf(codes.toArray(), size);
        for (int i = 0; i < rows.length; i++) {
            Integer known = places.putIfAbsent(values[i], all.size());
            nextCodes[rows[i]] = known == null ? all.size() : known;
            if (known == null) {
                all.add(JsonValue.compact(values[i]));
            }
        }
        if (all.size() > mostEntries) {
            return rebuilt(rows, values, size);
        }
        Object[] nextEntries = all.size() == entries.length ? entries : all.toArray();
        return new DictionaryColumn(nextEntries, PackedInts.of(nextCodes), mostEntries);
    }
}
