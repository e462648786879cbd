package io.github.livestatus.conformance;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.TimeColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A typed filter on one column, and the same condition as this program's own code.
 *
 * @param test takes a value in the form of {@link PlainCell}
 */
record Condition(Filter filter, Predicate<Object> test) {
    private static final int MOST_VALUES = 3;
    private static final int LONGEST_VALUE = 200;

    /** The first of the characters that Naemon and MK Livestatus send instead of those beyond U+FFFF and of wrong bytes. */
    private static final int OTHERS = 0x7c0;

    /**
     * Returns conditions with every operator of the column, with some existing and some missing values.
     *
     * @param isShown true if the server compares the values that it sends
     */
    static List<Condition> of(Column<?> column, List<Object> cells, boolean isShown, Random random) {
        List<Condition> all = new ArrayList<>();
        Predicate<String> isUsable =
                value -> isUsable(value) && (isShown || value.chars().allMatch(c -> c < OTHERS));
        if (column instanceof StringColumn text) {
            texts(cells.stream().map(String.class::cast), isUsable, random).forEach(value -> addText(all, text, value));
            all.add(new Condition(text.isEmpty(), ""::equals));
            all.add(new Condition(text.isNotEmpty(), cell -> !"".equals(cell)));
        } else if (column instanceof FlagColumn flag) {
            all.add(new Condition(flag.isTrue(), Boolean.TRUE::equals));
            all.add(new Condition(flag.isFalse(), Boolean.FALSE::equals));
        } else if (column instanceof ListColumn<?> list) {
            addLists(all, list, cells, isUsable, random);
        } else if (column instanceof DictColumn dict) {
            addDicts(all, dict, cells, isUsable, random);
        } else if (column.type() != ColumnType.BLOB && column.type() != ColumnType.ANY) {
            numbers(column.type(), cells, random).forEach(value -> addNumber(all, column, value));
        }
        return all;
    }

    private static void addText(List<Condition> all, StringColumn column, String value) {
        all.add(new Condition(column.eq(value), value::equals));
        all.add(new Condition(column.ne(value), cell -> !value.equals(cell)));
        all.add(new Condition(column.lt(value), cell -> order(cell, value) < 0));
        all.add(new Condition(column.le(value), cell -> order(cell, value) <= 0));
        all.add(new Condition(column.gt(value), cell -> order(cell, value) > 0));
        all.add(new Condition(column.ge(value), cell -> order(cell, value) >= 0));
        String other = swapped(value);
        all.add(new Condition(column.equalsIgnoreCase(other), cell -> fold(cell).equals(fold(other))));
        all.add(new Condition(
                column.notEqualsIgnoreCase(other), cell -> !fold(cell).equals(fold(other))));
        all.add(new Condition(column.in(List.of(value, "no such value")), value::equals));
        String part = part(value, value.length() / 3, value.length() - value.length() / 3);
        if (!part.isBlank() && part.equals(part.strip())) {
            all.add(new Condition(column.contains(part), cell -> ((String) cell).contains(part)));
            all.add(new Condition(
                    column.containsIgnoreCase(swapped(part)), cell -> fold(cell).contains(fold(part))));
        }
        String start = part(value, 0, Math.min(value.length(), 4));
        if (!start.isBlank() && start.equals(start.strip())) {
            all.add(new Condition(column.startsWith(start), cell -> ((String) cell).startsWith(start)));
        }
        String regex = "^" + value.replaceAll("[^A-Za-z0-9]", ".") + "$";
        if (value.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            Predicate<String> pattern = Pattern.compile(regex, Pattern.DOTALL).asPredicate();
            Predicate<String> folded = Pattern.compile(regex, Pattern.DOTALL | Pattern.CASE_INSENSITIVE)
                    .asPredicate();
            all.add(new Condition(column.matches(regex), cell -> pattern.test((String) cell)));
            all.add(new Condition(column.notMatches(regex), cell -> !pattern.test((String) cell)));
            all.add(new Condition(column.matchesIgnoreCase(swapped(regex)), cell -> folded.test((String) cell)));
            all.add(new Condition(column.notMatchesIgnoreCase(swapped(regex)), cell -> !folded.test((String) cell)));
        }
    }

    /** Returns a part of a text without cutting a character. */
    private static String part(String text, int from, int to) {
        int begin = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int end = to > begin && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        return text.substring(begin, Math.max(begin, end));
    }

    /** Of null only "not equal" is true. A time of never is 0. */
    private static void addNumber(List<Condition> all, Column<?> column, double value) {
        boolean isWhole = value == Math.rint(value) && Math.abs(value) < 1e15;
        String text = isWhole ? Long.toString((long) value) : Double.toString(value);
        for (Operator operator :
                List.of(Operator.EQ, Operator.NE, Operator.LT, Operator.LE, Operator.GT, Operator.GE)) {
            Filter filter = column instanceof TimeColumn time
                    ? of(time, operator, value)
                    : new Filter.Comparison(column, operator, text);
            all.add(new Condition(filter, cell -> {
                Double number = (Double) cell;
                return number == null ? operator == Operator.NE : isInOrder(operator, number.compareTo(value));
            }));
        }
    }

    private static Filter of(TimeColumn column, Operator operator, double seconds) {
        long micros = Math.round(seconds * 1e6);
        Instant time =
                Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000), 1000L * Math.floorMod(micros, 1_000_000));
        return switch (operator) {
            case EQ -> column.eq(time);
            case NE -> column.ne(time);
            case LT -> column.lt(time);
            case LE -> column.le(time);
            case GT -> column.gt(time);
            default -> column.ge(time);
        };
    }

    static boolean isInOrder(Operator operator, int order) {
        return switch (operator) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            default -> order >= 0;
        };
    }

    private static void addLists(
            List<Condition> all, ListColumn<?> column, List<Object> cells, Predicate<String> isUsable, Random random) {
        all.add(new Condition(column.isEmpty(), cell -> ((List<?>) cell).isEmpty()));
        all.add(new Condition(column.isNotEmpty(), cell -> !((List<?>) cell).isEmpty()));
        if (column.elements().isRecord()) {
            return;
        }
        Stream<String> elements =
                cells.stream().flatMap(cell -> ((List<?>) cell).stream()).map(Condition::element);
        for (String value : texts(elements, isUsable, random)) {
            all.add(new Condition(column.contains(value), cell -> has(cell, value::equals)));
            all.add(new Condition(column.notContains(value), cell -> !has(cell, value::equals)));
            String other = swapped(value);
            all.add(new Condition(
                    column.containsIgnoreCase(other), cell -> has(cell, e -> fold(e).equals(fold(other)))));
            all.add(new Condition(
                    column.notContainsIgnoreCase(other), cell -> !has(cell, e -> fold(e).equals(fold(other)))));
            if (value.matches("[A-Za-z0-9]+")) {
                all.add(new Condition(column.matches("^" + value), cell -> has(cell, e -> e.startsWith(value))));
                all.add(new Condition(column.notMatches("^" + value), cell -> !has(cell, e -> e.startsWith(value))));
            }
        }
    }

    private static boolean has(Object list, Predicate<String> wanted) {
        return ((List<?>) list).stream().map(Condition::element).anyMatch(wanted);
    }

    private static String element(Object element) {
        return element instanceof Double number ? Long.toString(number.longValue()) : "" + element;
    }

    private static void addDicts(
            List<Condition> all, DictColumn column, List<Object> cells, Predicate<String> isUsable, Random random) {
        List<Map.Entry<?, ?>> entries = new ArrayList<>();
        cells.forEach(cell -> entries.addAll(((Map<?, ?>) cell).entrySet()));
        for (int i = 0; i < Math.min(MOST_VALUES, entries.size()); i++) {
            Map.Entry<?, ?> entry = entries.get(random.nextInt(entries.size()));
            String key = (String) entry.getKey();
            String value = (String) entry.getValue();
            if (isUsable.test(value) && isUsable.test(key) && key.indexOf(' ') < 0) {
                all.add(new Condition(
                        column.eq(key, value), cell -> at(cell, key).equals(value)));
                all.add(new Condition(
                        column.ne(key, value), cell -> !at(cell, key).equals(value)));
                all.add(new Condition(column.equalsIgnoreCase(key, swapped(value)), cell -> fold(at(cell, key))
                        .equals(fold(value))));
                if (value.matches("\\w+")) {
                    all.add(new Condition(
                            column.contains(key, value), cell -> at(cell, key).contains(value)));
                    all.add(new Condition(column.matches(key, "^" + value), cell -> at(cell, key)
                            .startsWith(value)));
                }
            }
        }
    }

    private static String at(Object dict, String key) {
        Object value = ((Map<?, ?>) dict).get(key);
        return value == null ? "" : (String) value;
    }

    private static List<String> texts(Stream<String> cells, Predicate<String> isUsable, Random random) {
        List<String> values = new ArrayList<>(cells.distinct().filter(isUsable).toList());
        Collections.shuffle(values, random);
        List<String> some = new ArrayList<>(values.subList(0, Math.min(MOST_VALUES, values.size())));
        some.add("no such value");
        return some;
    }

    /** Returns false for a text that cannot be sent: with control characters, bytes that are not UTF-8, or spaces at its ends. */
    private static boolean isUsable(String value) {
        return !value.isEmpty()
                && value.equals(value.strip())
                && value.length() <= LONGEST_VALUE
                && value.codePoints()
                        .noneMatch(c -> c < ' ' || c == 0xfffd || c >= 0xd800 && c < 0xe000 || c >= 0x7f && c < 0xa0);
    }

    /**
     * Returns numbers for comparisons. Servers print six digits, so a number with more digits is replaced by the mean of it and the next one.
     * Times have microseconds. 0 is excluded for times, because some servers write never as another number.
     */
    private static List<Double> numbers(ColumnType type, List<Object> cells, Random random) {
        List<Double> sorted = cells.stream()
                .filter(Double.class::isInstance)
                .map(Double.class::cast)
                .filter(value -> !value.isNaN() && !value.isInfinite())
                .filter(value -> type != ColumnType.TIME || !value.equals(PlainCell.NEVER))
                .distinct()
                .sorted()
                .toList();
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            double value = type == ColumnType.TIME ? Math.rint(sorted.get(i) * 1e6) / 1e6 : sorted.get(i);
            boolean isShort = type != ColumnType.DECIMAL || value == Math.rint(value) && Math.abs(value) < 1e5;
            double next = i + 1 < sorted.size() ? sorted.get(i + 1) : 2 * Math.abs(value) + 1;
            if (isShort) {
                values.add(value);
            } else if (next - value > 1e-3 * Math.abs(next)) {
                values.add((value + next) / 2);
            }
        }
        Collections.shuffle(values, random);
        List<Double> some = new ArrayList<>(values.subList(0, Math.min(MOST_VALUES, values.size())));
        if (type != ColumnType.TIME) {
            some.add(0.0);
        }
        some.add(1234567.0);
        return some.stream().distinct().toList();
    }

    private static String swapped(String text) {
        StringBuilder swapped = new StringBuilder();
        text.codePoints()
                .map(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? c ^ 0x20 : c)
                .forEach(swapped::appendCodePoint);
        return swapped.toString();
    }

    private static String fold(Object text) {
        return ((String) text).toLowerCase(Locale.ROOT);
    }

    /** Orders texts by their characters. */
    static int order(Object one, Object other) {
        int[] left = ((String) one).codePoints().toArray();
        int[] right = ((String) other).codePoints().toArray();
        return Arrays.compare(left, right);
    }
}
