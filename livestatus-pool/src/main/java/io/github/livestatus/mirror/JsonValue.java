package io.github.livestatus.mirror;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Conversions of JSON values: null, Boolean, Long, Double, String, List or Map. The results are the same as {@link
 * io.github.livestatus.rows.Cells} returns for the cells of a response.
 */
final class JsonValue {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    /** The greatest number of seconds that is read as a time. */
    private static final double FARTHEST = 3.1e16;

    /** The least number of seconds that is read as a time. */
    private static final double SMALLEST = 1e-7;

    /** The maximum number of digits that always fit into a long. */
    private static final int MOST_DIGITS = 18;

    private JsonValue() {}

    /** Returns true for a number, a boolean, and a text that is a number. */
    static boolean isNumber(Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || value instanceof String text && NUMBER.matcher(text).matches();
    }

    /** Returns true if all servers compare this number in the same way. They do not if it is NaN or -0.0. */
    static boolean isPlain(double number) {
        return !Double.isNaN(number) && (number != 0 || 1 / number > 0);
    }

    static long toLong(Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        } else if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        return isNumber(value) ? toLong((String) value) : 0;
    }

    private static long toLong(String text) {
        boolean isShort = text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        return isShort ? Long.parseLong(text) : (long) Double.parseDouble(text);
    }

    static double toDouble(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        } else if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        return isNumber(value) ? Double.parseDouble((String) value) : 0;
    }

    /** Returns a text unchanged, "" for null, and other values as JSON. */
    static String toText(Object value) {
        if (value instanceof String text) {
            return text;
        }
        return value == null ? "" : json(value, new StringBuilder()).toString();
    }

    private static StringBuilder json(Object value, StringBuilder json) {
        if (value instanceof String text) {
            quote(text, json);
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object element : list) {
                json(element, json.append(separator));
                separator = ",";
            }
            json.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                quote(entry.getKey().toString(), json.append(separator));
                json(entry.getValue(), json.append(':'));
                separator = ",";
            }
            json.append(map.isEmpty() ? "{}" : "}");
        } else {
            json.append(value);
        }
        return json;
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    /** Returns a time in microseconds; null for never. */
    static Instant toTime(Object value) {
        if (value instanceof Long seconds) {
            return time(seconds, 0);
        } else if (value instanceof Boolean || !isNumber(value)) {
            return null;
        }
        double near = toDouble(value);
        if (!(Math.abs(near) < FARTHEST && Math.abs(near) >= SMALLEST)) {
            return null;
        }
        BigDecimal seconds = BigDecimal.valueOf(near);
        BigDecimal rest = seconds.subtract(BigDecimal.valueOf(seconds.longValue()));
        return time(seconds.longValue(), rest.movePointRight(6).longValue());
    }

    private static Instant time(long seconds, long micros) {
        boolean isNever = micros == 0 && (seconds == 0 || seconds == -1);
        return isNever || Math.abs((double) seconds) > FARTHEST ? null : Instant.ofEpochSecond(seconds, micros * 1000);
    }

    /** Returns the list; empty if the value is not a list. */
    @SuppressWarnings("unchecked") // lists have JSON values
    static List<Object> toList(Object value) {
        return value instanceof List<?> list ? (List<Object>) list : List.of();
    }

    /** Returns the dict, or the dict of a list of pairs; empty for other values. */
    @SuppressWarnings("unchecked") // keys are texts, values are JSON values
    static Map<String, Object> toDict(Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        } else if (!(value instanceof List<?> list)) {
            return Map.of();
        } else {
            Map<String, Object> dict = new LinkedHashMap<>();
            for (Object element : list) {
                if (element instanceof List<?> pair && pair.size() == 2 && pair.get(0) instanceof String key) {
                    dict.put(key, pair.get(1));
                }
            }
            return Collections.unmodifiableMap(dict);
        }
    }

    /** Returns an equal value with immutable lists, which take less memory. */
    static Object compact(Object value) {
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(compact(element)));
            return copy.contains(null) ? Collections.unmodifiableList(copy) : List.copyOf(copy);
        }
        return value;
    }
}
