package io.github.livestatus.conformance;

import io.github.livestatus.lql.Coded;
import io.github.livestatus.lql.ColumnType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The common form of values from plain text and from the client: null, Boolean, Double, String, List or Map. Times are seconds,
 * null for never; constants are their numbers.
 */
final class PlainCell {
    /** The text of a time that never was. The client returns null for it. */
    static final Double NEVER = 0.0;

    private PlainCell() {}

    /** Returns the expected value of a cell. */
    static Object shown(Object cell, ColumnType type) {
        return type == ColumnType.TIME && NEVER.equals(cell) ? null : cell;
    }

    /** Returns the value of a cell of plain text in a column of this type. */
    static Object plain(Object sent, ColumnType type) {
        return switch (type) {
            case TEXT -> sent == null ? "" : text(sent);
            case NUMBER, DECIMAL, STATE -> number(sent);
            case TIME -> number(sent) != null && isNever(number(sent)) ? NEVER : number(sent);
            case FLAG -> flag(number(sent));
            case LIST -> list(sent);
            case DICT -> dict(sent);
            case BLOB, ANY -> sent;
        };
    }

    /** Returns the flag; null for -1, which LMD writes if a backend has no such flag. */
    private static Boolean flag(Double number) {
        return number == null || number < 0 ? null : (Boolean) (number != 0);
    }

    /** Servers write never as 0, Icinga 2 sometimes as -1. */
    private static boolean isNever(double seconds) {
        return seconds == 0 || seconds == -1;
    }

    /** Returns the common form of a value from the client. */
    static Object typed(Object value) {
        if (value instanceof Instant time) {
            return time.getEpochSecond() + time.getNano() / 1e9;
        } else if (value instanceof Coded constant) {
            return (double) constant.code();
        } else if (value instanceof Number number) {
            return number.doubleValue();
        } else if (value instanceof List<?> list) {
            return list(list);
        }
        return value instanceof Map<?, ?> map ? dict(map) : value;
    }

    /**
     * Returns true if two values are equal. Numbers are equal if they differ by less than six printed digits and by at most 1, so
     * that times and ids have to be exact.
     */
    static boolean isSame(Object one, Object other) {
        return isSame(one, other, 1);
    }

    /** Returns true if two values are equal. Numbers are equal if they differ by less than six printed digits. */
    static boolean isRounded(Object one, Object other) {
        return isSame(one, other, Double.MAX_VALUE);
    }

    private static boolean isSame(Object one, Object other, double most) {
        if (one instanceof Double left && other instanceof Double right) {
            double rounding = Math.min(most, 1e-5 * Math.max(Math.abs(left), Math.abs(right)));
            return left.equals(right) || Math.abs(left - right) <= rounding;
        } else if (one instanceof List<?> left && other instanceof List<?> right) {
            boolean isSame = left.size() == right.size();
            for (int i = 0; isSame && i < left.size(); i++) {
                isSame = isSame(left.get(i), right.get(i), most);
            }
            return isSame;
        } else if ((one instanceof List<?> || one instanceof Boolean) && other instanceof String) {
            return one.toString().equals(other); // in a list of texts, as Icinga 2 has in custom variables
        }
        return one == null ? other == null : one.equals(other);
    }

    private static String text(Object sent) {
        return sent instanceof Double number && number == Math.rint(number)
                ? String.valueOf(number.longValue())
                : "" + sent;
    }

    static Double number(Object sent) {
        if (sent instanceof Boolean flag) {
            return flag ? 1.0 : 0.0;
        } else if (sent instanceof Number number) {
            return number.doubleValue();
        }
        return sent instanceof String text && !text.isEmpty() ? Double.valueOf(text) : null;
    }

    private static List<Object> list(Object sent) {
        List<Object> list = new ArrayList<>();
        if (sent instanceof List<?> elements) {
            for (Object element : elements) {
                list.add(
                        element instanceof List<?> tuple
                                ? list(tuple)
                                : element instanceof Number ? text(element) : element);
            }
        }
        return list;
    }

    private static Map<String, Object> dict(Object sent) {
        Map<String, Object> dict = new TreeMap<>();
        if (sent instanceof Map<?, ?> map) {
            map.forEach((key, value) -> dict.put("" + key, value == null ? "" : text(value)));
        } else if (sent instanceof List<?> pairs) {
            for (Object pair : pairs) {
                List<?> two = (List<?>) pair;
                dict.put("" + two.get(0), two.get(1) == null ? "" : text(two.get(1)));
            }
        }
        return dict;
    }
}
