package io.github.livestatus.rows;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.BlobColumn;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.FloatColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.TimeColumn;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values by which statistics are grouped, in one form for all servers. Naemon and LMD send them all as text ({@code "0"}).
 * Others send the column's type; Icinga 2 sends flags as {@code true}.
 */
public final class GroupKey {
    private GroupKey() {}

    /** Returns the value of a group column: null, Long, Double, String, List or Map. */
    public static Object value(Column<?> column, Cells cells, int cell) {
        if (column instanceof IntColumn || column instanceof EnumColumn<?> || column instanceof FlagColumn) {
            return cells.isNumber(cell) ? cells.longAt(cell) : null;
        } else if (column instanceof FloatColumn) {
            return cells.isNumber(cell) ? cells.doubleAt(cell) : null;
        } else if (column instanceof TimeColumn) {
            return whole(cells.doubleAt(cell));
        } else if (column instanceof StringColumn || column instanceof BlobColumn) {
            return cells.textAt(cell);
        } else if (column instanceof ListColumn<?>) {
            return cells.listAt(cell);
        } else if (column instanceof DictColumn) {
            return cells.dictAt(cell);
        }
        return untyped(cells.valueAt(cell));
    }

    /**
     * Appends a text that is equal if two sites send the same value. For a column known by name only, 0 and "0" may be the same
     * value.
     */
    public static void appendIdentity(StringBuilder key, Column<?> column, Cells cells, int cell) {
        Object value = value(column, cells, cell);
        append(key, column instanceof AnyColumn && value != null ? value.toString() : value);
    }

    /** Appends a value so that different sequences of values give different texts. */
    private static void append(StringBuilder key, Object value) {
        if (value == null) {
            key.append('-');
        } else if (value instanceof List<?> list) {
            key.append('[').append(list.size());
            list.forEach(part -> append(key, part));
        } else if (value instanceof Map<?, ?> map) {
            key.append('{').append(map.size());
            new TreeMap<>(map).forEach((name, part) -> {
                append(key, name);
                append(key, part);
            });
        } else {
            String text = value.toString();
            key.append(value.getClass().getSimpleName().charAt(0))
                    .append(text.length())
                    .append(':')
                    .append(text);
        }
    }

    private static Object untyped(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? 1L : 0L;
        }
        return value instanceof Double number ? whole(number) : value;
    }

    private static Object whole(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? (Object) (long) number : (Object) number;
    }
}
