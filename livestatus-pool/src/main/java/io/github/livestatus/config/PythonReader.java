package io.github.livestatus.config;

import io.github.livestatus.config.PythonLiteral.Dict;
import io.github.livestatus.config.PythonLiteral.Entry;
import io.github.livestatus.config.PythonLiteral.Items;
import io.github.livestatus.text.Printable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads names, punctuation and literals of Python text in sequence. It evaluates nothing: any other expression throws an {@link
 * IllegalArgumentException} with line and column.
 */
final class PythonReader {
    private static final int MOST_NESTING = 50;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|[0-9][0-9_]*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?)");
    private static final Pattern STRING_START = Pattern.compile("([uUbB]?[rR]?|[rR][bB])(\"\"\"|'''|\"|')");

    private final String text;

    /** The index of the first character of each line. */
    private final int[] lines;

    private int at;
    private int depth;

    PythonReader(String text) {
        this.text = text.replace("\r\n", "\n");
        this.lines = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, this.text.length())
                                .filter(i -> this.text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /** Returns true if only blanks and comments are left. */
    boolean isAtEnd() {
        skip();
        return at == text.length();
    }

    /** Skips this token if it is next. Returns true if it was. */
    boolean takeIf(String token) {
        skip();
        boolean isNext = text.startsWith(token, at);
        at += isNext ? token.length() : 0;
        return isNext;
    }

    void take(String token) {
        if (!takeIf(token)) {
            throw wrong("'" + token + "' is expected here");
        }
    }

    String name() {
        String name = matched(NAME);
        if (name == null) {
            throw wrong("a name is expected here");
        }
        return name;
    }

    /** Returns the exception for unexpected text at the current position. */
    IllegalArgumentException wrong(String message) {
        PythonLiteral here = literal(null, at);
        String rest = text.substring(at, Math.min(text.length(), at + 20))
                .lines()
                .findFirst()
                .orElse("the end");
        return new IllegalArgumentException(here.place() + ": " + message + ", not: " + Printable.quote(rest));
    }

    /** Reads and returns the next literal. */
    PythonLiteral literal() {
        skip();
        int start = at;
        if (++depth > MOST_NESTING) {
            throw wrong("nesting of at most " + MOST_NESTING + " levels is expected here");
        }
        Object value = value();
        depth--;
        return literal(value, start);
    }

    private Object value() {
        if (takeIf("{")) {
            return braces();
        } else if (takeIf("[")) {
            return new Items(items("]"));
        } else if (takeIf("(")) {
            return parentheses();
        } else if (matcher(STRING_START).lookingAt()) {
            return strings();
        }
        String number = matched(NUMBER);
        return number == null ? constant() : number(number.replace("_", ""));
    }

    private Object constant() {
        int start = at;
        String name = matched(NAME);
        if (name != null) {
            switch (name) {
                case "True":
                    return true;
                case "False":
                    return false;
                case "None":
                    return null;
                default:
                    at = start;
            }
        }
        throw wrong("a literal is expected here");
    }

    private Object number(String digits) {
        try {
            String unsigned = digits.replaceFirst("^[-+]", "");
            if (unsigned.matches("0[xX].*|0[oO].*")) {
                long value = Long.parseLong(unsigned.substring(2), unsigned.matches("0[xX].*") ? 16 : 8);
                return digits.startsWith("-") ? -value : value;
            }
            return digits.matches("[-+]?[0-9]+")
                    ? (Object) Long.parseLong(digits)
                    : (Object) Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            at -= digits.length();
            throw wrong("a number is expected here");
        }
    }

    /** Reads a dict or a set. */
    private Object braces() {
        List<Entry> entries = new ArrayList<>();
        List<PythonLiteral> items = new ArrayList<>();
        while (!takeIf("}")) {
            PythonLiteral first = literal();
            if (items.isEmpty() && takeIf(":")) {
                entries.add(new Entry(first, literal()));
            } else {
                items.add(first);
            }
            if (!takeIf(",")) {
                take("}");
                break;
            }
        }
        if (!items.isEmpty() && !entries.isEmpty()) {
            throw wrong("':' was expected before this");
        }
        return items.isEmpty() ? new Dict(entries) : new Items(items);
    }

    /** Reads a tuple, or a literal in parentheses. */
    private Object parentheses() {
        if (takeIf(")")) {
            return new Items(List.of());
        }
        PythonLiteral first = literal();
        if (takeIf(")")) {
            return first.value();
        }
        take(",");
        List<PythonLiteral> items = new ArrayList<>(List.of(first));
        items.addAll(items(")"));
        return new Items(items);
    }

    private List<PythonLiteral> items(String end) {
        List<PythonLiteral> items = new ArrayList<>();
        while (!takeIf(end)) {
            items.add(literal());
            if (!takeIf(",")) {
                take(end);
                break;
            }
        }
        return items;
    }

    /** Reads a string. Adjacent strings are concatenated, as in Python. */
    private String strings() {
        StringBuilder value = new StringBuilder();
        for (Matcher start = matcher(STRING_START); start.lookingAt(); start = matcher(STRING_START)) {
            at = start.end();
            append(value, start.group(1).toLowerCase(Locale.ROOT).contains("r"), start.group(2));
            skip();
        }
        return value.toString();
    }

    private void append(StringBuilder value, boolean isRaw, String quote) {
        int start = at;
        while (!text.startsWith(quote, at)) {
            if (at >= text.length() || quote.length() == 1 && text.charAt(at) == '\n') {
                at = start - quote.length();
                throw wrong("a string with a closing quote is expected here");
            }
            char c = text.charAt(at++);
            if (c != '\\' || at == text.length()) {
                value.append(c);
            } else if (isRaw) {
                value.append(c).append(text.charAt(at++));
            } else {
                value.append(escaped(text.charAt(at++)));
            }
        }
        at += quote.length();
    }

    private String escaped(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'a' -> "\u0007";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'v' -> "\u000b";
            case '0' -> "\0";
            case '\n' -> "";
            case '\\', '\'', '"' -> String.valueOf(c);
            case 'x' -> hex(2);
            case 'u' -> hex(4);
            case 'U' -> hex(8);
            default -> "\\" + c;
        };
    }

    private String hex(int digits) {
        try {
            String value = new String(Character.toChars(Integer.parseInt(text.substring(at, at + digits), 16)));
            at += digits;
            return value;
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw wrong(digits + " hexadecimal digits are expected here");
        }
    }

    private void skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (Character.isWhitespace(c) || c == '\ufeff') {
                at++;
            } else if (text.startsWith("\\\n", at)) {
                at += 2;
            } else {
                return;
            }
        }
    }

    private String matched(Pattern pattern) {
        skip();
        Matcher matcher = matcher(pattern);
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher.group();
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }

    private PythonLiteral literal(Object value, int start) {
        int found = Arrays.binarySearch(lines, start);
        int line = found < 0 ? -found - 2 : found;
        return new PythonLiteral(value, line + 1, start - lines[line] + 1);
    }
}
