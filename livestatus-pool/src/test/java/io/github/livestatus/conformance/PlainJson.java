package io.github.livestatus.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON of servers, including control characters and bare {@code inf} and {@code nan}. */
final class PlainJson {
    private final String text;
    private int next;

    private PlainJson(String text) {
        this.text = text;
    }

    /** Returns a value: null, Boolean, Long, Double, String, List or Map. */
    static Object read(String text) {
        PlainJson json = new PlainJson(text);
        Object value = json.value();
        json.skipSpace();
        if (json.next < text.length()) {
            throw json.bad("more behind the value");
        }
        return value;
    }

    private Object value() {
        skipSpace();
        char first = peek();
        if (first == '[') {
            return list();
        } else if (first == '{') {
            return map();
        } else if (first == '"') {
            return string();
        }
        return word();
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        next++;
        while (!isEnd(']')) {
            list.add(value());
            skipComma();
        }
        return list;
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        next++;
        while (!isEnd('}')) {
            skipSpace();
            String key = string();
            skipSpace();
            if (peek() != ':') {
                throw bad("no colon");
            }
            next++;
            map.put(key, value());
            skipComma();
        }
        return map;
    }

    private String string() {
        if (peek() != '"') {
            throw bad("no string");
        }
        StringBuilder read = new StringBuilder();
        next++;
        while (peek() != '"') {
            char one = text.charAt(next++);
            read.append(one == '\\' ? escaped() : one);
        }
        next++;
        return read.toString();
    }

    private char escaped() {
        char one = peek();
        next++;
        return switch (one) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                next += 4;
                yield (char) Integer.parseInt(text.substring(next - 4, next), 16);
            }
            default -> one;
        };
    }

    private Object word() {
        int begin = next;
        while (next < text.length() && ",]} \n\r\t".indexOf(text.charAt(next)) < 0) {
            next++;
        }
        String word = text.substring(begin, next);
        return switch (word) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan", "-nan" -> Double.NaN;
            default -> word.matches("-?\\d{1,18}") ? (Object) Long.valueOf(word) : (Object) Double.valueOf(word);
        };
    }

    private boolean isEnd(char bracket) {
        skipSpace();
        if (peek() != bracket) {
            return false;
        }
        next++;
        return true;
    }

    private void skipComma() {
        skipSpace();
        if (peek() == ',') {
            next++;
        }
    }

    private void skipSpace() {
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
    }

    private char peek() {
        if (next >= text.length()) {
            throw bad("ends early");
        }
        return text.charAt(next);
    }

    private IllegalArgumentException bad(String what) {
        String near = text.substring(Math.max(0, next - 40), Math.min(text.length(), next + 40));
        return new IllegalArgumentException("JSON at " + next + ": " + what + ", near " + near);
    }
}
