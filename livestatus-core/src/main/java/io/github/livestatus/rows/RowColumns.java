package io.github.livestatus.rows;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.ResultColumns;
import io.github.livestatus.text.Printable;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The columns of a result, and the decoders of their cells. A row may hold hidden cells after the visible ones; they were queried
 * only to sort by them. Immutable.
 */
public final class RowColumns implements ResultColumns {
    private final List<String> names;
    private final Selected<?>[] keys;
    private final ValueDecoder[] decoders;
    private final byte[] kinds;

    /** A hash table: position + 1 of each column or stat, at or after the slot of its identity hash; 0 is an empty slot. */
    private final int[] slots;

    /** The mapper of the last record. A soft reference, because columns of a repeated query may outlive a record's class loader. */
    private volatile SoftReference<RecordMapper<?>> mapper = new SoftReference<>(null);

    private RowColumns(List<String> names, List<? extends Selected<?>> keys) {
        this.names = List.copyOf(names);
        this.keys = keys.toArray(new Selected<?>[0]);
        this.decoders = new ValueDecoder[this.keys.length];
        this.slots = new int[Integer.highestOneBit(this.keys.length * 2 + 1) * 2];
        for (int i = 0; i < this.keys.length; i++) {
            decoders[i] = ValueDecoder.of(this.keys[i]);
            int slot = slot(this.keys[i]);
            slots[slot] = slots[slot] == 0 ? i + 1 : slots[slot];
        }
        this.kinds = new byte[width()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = CellKind.of(decoder(i).type());
        }
    }

    /** Returns the mapper that was used last; null if there is none. */
    RecordMapper<?> mapper() {
        return mapper.get();
    }

    void mapper(RecordMapper<?> last) {
        mapper = new SoftReference<>(last);
    }

    /** Returns the slot of a key: the one that holds it, or the empty one where it belongs. */
    private int slot(Selected<?> key) {
        int slot = System.identityHashCode(key) & slots.length - 1;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /**
     * Returns the columns and stats of a query, named as the query names them, followed by hidden cells for sorting.
     *
     * @param hidden the columns or stats of the hidden cells; they have no name in the result
     */
    public static RowColumns of(Query query, List<? extends Selected<?>> hidden) {
        List<Selected<?>> keys = new ArrayList<>(query.selected());
        keys.addAll(hidden);
        return new RowColumns(query.names(), keys);
    }

    /** Returns the columns and stats of a query, in its order. */
    public static RowColumns of(List<? extends Selected<?>> selected) {
        return of(selected, List.of());
    }

    /**
     * Returns the columns and stats of a query, followed by hidden cells for sorting.
     *
     * @param hidden the columns or stats of the hidden cells; they have no name in the result
     */
    public static RowColumns of(List<? extends Selected<?>> selected, List<? extends Selected<?>> hidden) {
        List<Selected<?>> keys = new ArrayList<>(selected);
        keys.addAll(hidden);
        return new RowColumns(selected.stream().map(Selected::name).toList(), keys);
    }

    /** Returns the columns of a result, hidden ones included. */
    public static RowColumns of(Result result) {
        return (RowColumns) result.columns();
    }

    /** Returns columns known by name only: a server lists them if a query names none. */
    public static RowColumns named(List<String> names) {
        return new RowColumns(names, List.of());
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public int size() {
        return names.size();
    }

    /** Returns the number of cells in a row, including hidden ones. */
    public int width() {
        return Math.max(names.size(), keys.length);
    }

    /** Returns the {@link CellKind} of each cell of a row, including hidden ones. The caller must not change the array. */
    public byte[] kinds() {
        return kinds;
    }

    /** Returns the position of a column or stat, hidden ones included. It is found by identity, else by name. */
    @Override
    public int indexOf(Selected<?> selected) {
        Objects.requireNonNull(selected, "selected");
        int index = find(selected);
        if (index < 0) {
            throw new IllegalArgumentException(
                    Printable.line("the result has no " + selected.name() + ", it has " + names));
        }
        return index;
    }

    /** Returns the same as {@link #indexOf(Selected)}; -1 if it is not in the result. */
    public int find(Selected<?> selected) {
        int position = slots[slot(selected)];
        return position > 0 ? position - 1 : findEqual(selected);
    }

    private int findEqual(Selected<?> selected) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i].equals(selected) || keys[i].name().equals(selected.name())) {
                return i;
            }
        }
        return keys.length == 0 && selected instanceof Column<?> ? names.indexOf(selected.name()) : -1;
    }

    /** Returns the position of a name. */
    int indexOf(String name) {
        Objects.requireNonNull(name, "name");
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(
                    Printable.line("the result has no column " + name + ", it has " + names));
        }
        return index;
    }

    @Override
    public Selected<?> selected(int index) {
        return index < keys.length ? keys[index] : null;
    }

    /** Returns the decoder of the cells at a position. */
    public ValueDecoder decoder(int index) {
        return index < decoders.length ? decoders[index] : ValueDecoder.ANY;
    }

    /** Returns the decoder that a caller wants for the cells at a position: the caller may know the type better than the result. */
    ValueDecoder decoder(int index, Selected<?> wanted) {
        return index < keys.length && keys[index] == wanted ? decoders[index] : ValueDecoder.of(wanted);
    }

    @Override
    public String toString() {
        return names.toString();
    }
}
