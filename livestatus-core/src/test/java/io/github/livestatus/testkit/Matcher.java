package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Makes tests of a table's rows from conditions, with the behaviour of one server. */
final class Matcher {

    /** The names of the bits of modified attributes, from the lowest on. */
    private static final List<String> ATTRIBUTES =
            List.of("notifications_enabled", "active_checks_enabled", "passive_checks_enabled");

    private static final String QUOTED = "'((?:[^']|'')*)'";
    private static final Pattern ENTRY = Pattern.compile("(?:" + QUOTED + "|(\\S+))\\s*(?:" + QUOTED + ".*|([^']?.*))");

    private final ServerKind manner;
    private final Dataset data;
    private final FakeTable table;
    private final long shiftSeconds;

    Matcher(ServerKind manner, Dataset data, FakeTable table, long shiftSeconds) {
        this.manner = manner;
        this.data = data;
        this.table = table;
        this.shiftSeconds = shiftSeconds;
    }

    /**
     * Returns the test of a condition.
     *
     * @throws ServerError for errors that the server finds when it reads the line; Icinga 2 finds them per row, in the test
     */
    Predicate<Object[]> test(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return compare(compare);
        }
        if (condition instanceof Condition.Not not) {
            boolean isGroup = !(not.part() instanceof Condition.Compare);
            return manner == ServerKind.LMD && isGroup
                    ? test(LmdFilter.negated(not.part()))
                    : test(not.part()).negate();
        }
        if (condition instanceof Condition.Any any) {
            List<Predicate<Object[]>> parts = tests(any.parts());
            boolean none = parts.isEmpty() && manner == ServerKind.ICINGA2;
            return row -> none || parts.stream().anyMatch(part -> part.test(row));
        }
        List<Predicate<Object[]>> parts = tests(((Condition.All) condition).parts());
        return row -> parts.stream().allMatch(part -> part.test(row));
    }

    private List<Predicate<Object[]>> tests(List<Condition> conditions) {
        List<Predicate<Object[]>> tests = new ArrayList<>();
        conditions.forEach(condition -> tests.add(test(condition)));
        return tests;
    }

    private Predicate<Object[]> compare(Condition.Compare compare) {
        FakeColumn column = MisreadQuery.column(manner, data, table, compare.column());
        if (table.name().equals("log") && compare.column().startsWith("peer_")) {
            return absent(compare); // LMD's own columns, in a condition that it forwards
        }
        if (manner == ServerKind.ICINGA2) {
            return IcingaFilter.test(table, column, compare);
        }
        if (column == null) {
            if (manner.isMk()) {
                throw ErrorTexts.unknownFilterColumn(compare.header(), table.name(), compare.column());
            }
            return absent(compare);
        }
        FakeOperator operator = FakeOperator.parse(compare.operator());
        if (operator == null && manner == ServerKind.SHINKEN) {
            return row -> true;
        }
        if (operator == null) {
            throw ErrorTexts.badOperator(manner, compare.header(), compare.operator());
        }
        return typed(column, operator, compare);
    }

    /** Naemon selects every row then, Shinken none, and LMD compares with the empty text. */
    private Predicate<Object[]> absent(Condition.Compare compare) {
        FakeOperator operator = FakeOperator.parse(compare.operator());
        if (manner == ServerKind.LMD && operator != null) {
            return text(operator, compare, compare.value(), row -> "");
        }
        return row -> manner == ServerKind.NAEMON;
    }

    private Predicate<Object[]> typed(FakeColumn column, FakeOperator operator, Condition.Compare compare) {
        String value = compare.value();
        if (manner == ServerKind.LMD) {
            Predicate<Object[]> own = LmdFilter.list(column, compare);
            String name = LmdFilter.indexed(table, column, operator, value);
            if (own != null || name != null) {
                return own == null ? row -> name.equals(cell(column, row)) : own;
            }
            if (column.type() == Type.INT && !isOfText(operator)) {
                Predicate<Object[]> test = integer(operator, number(column, compare), row -> (Long) cell(column, row));
                boolean isEqual = operator.kind() == FakeOperator.Kind.EQUAL && !operator.negated();
                return row -> column.cell().apply(row) == null ? isEqual : test.test(row);
            }
        }
        return switch (column.type()) {
            case STRING -> text(operator, compare, value, row -> (String) cell(column, row));
            case INT ->
                isOfText(operator) && takesNames(column)
                        ? attributes(operator, value, row -> (Long) cell(column, row))
                        : isOfText(operator) && manner == ServerKind.LMD
                                ? text(operator, compare, value, row -> String.valueOf(cell(column, row)))
                                : integer(operator, whole(compare), row -> (Long) cell(column, row));
            case TIME -> time(column, operator, compare);
            case FLOAT -> real(operator, real(compare), row -> (Double) cell(column, row));
            case LIST -> withService(compare.column(), list(operator, compare, row -> (List<?>) cell(column, row)));
            case DICT -> dict(operator, compare, row -> (Map<?, ?>) cell(column, row));
            case BLOB -> row -> true;
        };
    }

    private Predicate<Object[]> time(FakeColumn column, FakeOperator operator, Condition.Compare compare) {
        if (column.name().equals("last_update") && (manner == ServerKind.NAEMON || manner == ServerKind.LMD)) {
            long micros = whole(compare) * 1_000_000 + fraction(compare.value());
            return integer(operator, micros, row -> micros((Instant) cell(column, row)));
        }
        // Naemon shifts the times that it sends, but not those that it compares.
        long shift = manner == ServerKind.NAEMON ? 0 : shiftSeconds;
        return integer(operator, whole(compare) - shift, row -> ((Instant) cell(column, row)).getEpochSecond());
    }

    private static long micros(Instant time) {
        return time.getEpochSecond() * 1_000_000 + time.getNano() / 1000;
    }

    /** The digits after the point are read as a number of microseconds, independent of their count. */
    private static long fraction(String value) {
        int point = value.indexOf('.');
        return point < 0 ? 0 : Long.parseLong(value.substring(point + 1));
    }

    private static boolean isOfText(FakeOperator operator) {
        return operator.kind() != FakeOperator.Kind.EQUAL
                && operator.kind() != FakeOperator.Kind.LESS
                && operator.kind() != FakeOperator.Kind.GREATER;
    }

    /** Naemon, MK Livestatus and Checkmk support names for the bits of modified attributes. */
    private boolean takesNames(FakeColumn column) {
        return column.name().equals("modified_attributes") && (manner == ServerKind.NAEMON || manner.isMk());
    }

    private static Predicate<Object[]> attributes(FakeOperator operator, String name, Read<Long> cell) {
        int bit = ATTRIBUTES.indexOf(name);
        return row -> (bit >= 0 && (cell.of(row) >> bit & 1) == 1) != operator.negated();
    }

    private static Object cell(FakeColumn column, Object[] row) {
        Object cell = column.cell().apply(row);
        return cell == null ? FakeCells.zero(column.type()) : cell;
    }

    private interface Read<T> {
        T of(Object[] row);
    }

    private Predicate<Object[]> text(
            FakeOperator operator, Condition.Compare compare, String value, Read<String> cell) {
        Predicate<Object[]> test =
                switch (operator.kind()) {
                    case EQUAL -> row -> cell.of(row).equals(value);
                    case EQUAL_IGNORING_CASE -> row -> isSame(cell.of(row), value);
                    case LESS -> row -> cell.of(row).compareTo(value) < 0;
                    case GREATER -> row -> cell.of(row).compareTo(value) > 0;
                    case MATCHES, MATCHES_IGNORING_CASE -> {
                        Pattern pattern = pattern(operator, compare, value);
                        yield row -> pattern.matcher(cell.of(row)).find();
                    }
                };
        return operator.negated() ? test.negate() : test;
    }

    /** C's strcasecmp ignores case only for ASCII. */
    private boolean isSame(String a, String b) {
        return manner == ServerKind.LMD ? a.equalsIgnoreCase(b) : asciiLower(a).equals(asciiLower(b));
    }

    static String asciiLower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            lower.setCharAt(i, c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
        }
        return lower.toString();
    }

    private Pattern pattern(FakeOperator operator, Condition.Compare compare, String regex) {
        boolean braces = regex.indexOf('{') >= 0 || regex.indexOf('}') >= 0;
        if (manner == ServerKind.NAEMON && braces) {
            throw ErrorTexts.bracesInRegex(regex);
        }
        if (manner == ServerKind.SHINKEN && regex.chars().anyMatch(c -> c >= 0x80)) {
            throw ErrorTexts.regexBeyondAscii();
        }
        try {
            int icase = operator.ignoresCase() ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
            boolean isLmd = manner == ServerKind.LMD;
            return Pattern.compile(isLmd ? LmdFilter.regex(table, compare.column(), operator, regex) : regex, icase);
        } catch (PatternSyntaxException e) {
            throw ErrorTexts.badRegex(manner, compare.header(), regex);
        }
    }

    private Predicate<Object[]> integer(FakeOperator operator, long value, Read<Long> cell) {
        Predicate<Object[]> test =
                switch (operator.kind()) {
                    case EQUAL -> row -> cell.of(row) == value;
                    case LESS -> row -> cell.of(row) < value;
                    case GREATER -> row -> cell.of(row) > value;
                    default -> null;
                };
        return test == null ? unknownForNumbers(operator) : operator.negated() ? test.negate() : test;
    }

    private Predicate<Object[]> real(FakeOperator operator, double value, Read<Double> cell) {
        Predicate<Object[]> test =
                switch (operator.kind()) {
                    case EQUAL -> row -> cell.of(row) == value;
                    case LESS -> row -> cell.of(row) < value;
                    case GREATER -> row -> cell.of(row) > value;
                    default -> null;
                };
        return test == null ? unknownForNumbers(operator) : operator.negated() ? test.negate() : test;
    }

    /** Naemon logs an error and selects the row before negating; MK Livestatus and Checkmk select none. */
    private Predicate<Object[]> unknownForNumbers(FakeOperator operator) {
        boolean pass = !manner.isMk() && !operator.negated();
        return row -> pass;
    }

    /** Parses like C's atoi: leading digits count, other text is 0. Only LMD reports an error. */
    private long whole(Condition.Compare compare) {
        String digits = compare.value().replaceFirst("(?s)^([+-]?\\d{1,18}).*$", "$1");
        if (digits.matches("[+-]?\\d{1,18}")) {
            return Long.parseLong(digits);
        }
        if (manner == ServerKind.LMD) {
            throw ErrorTexts.notANumber(compare);
        }
        return 0;
    }

    private long number(FakeColumn column, Condition.Compare compare) {
        return LmdFilter.number(column, whole(compare));
    }

    private double real(Condition.Compare compare) {
        try {
            return Double.parseDouble(compare.value());
        } catch (NumberFormatException e) {
            return whole(compare);
        }
    }

    private Predicate<Object[]> list(FakeOperator operator, Condition.Compare compare, Read<List<?>> cell) {
        String value = compare.value();
        boolean isShinkensGuess = manner == ServerKind.SHINKEN
                && (operator.kind() == FakeOperator.Kind.EQUAL
                        || operator.kind() == FakeOperator.Kind.LESS && !operator.negated());
        if (isShinkensGuess) {
            // Python 2 compares the list with the text: they are not equal, and the list is less.
            return row -> operator.kind() == FakeOperator.Kind.LESS || operator.negated();
        }
        if (operator.kind() == FakeOperator.Kind.EQUAL) {
            boolean isAlways = MisreadQuery.isAlwaysEmpty(manner, table, compare.column());
            return value.isEmpty() ? row -> isAlways || cell.of(row).isEmpty() != operator.negated() : row -> false;
        }
        if (MisreadQuery.isListOfAttributes(manner, compare.column())) {
            return row -> operator.kind() == FakeOperator.Kind.LESS && operator.negated();
        }
        if (operator.kind() == FakeOperator.Kind.LESS) {
            return row -> holds(cell.of(row), compare.column(), value::equals) == operator.negated();
        }
        if (manner == ServerKind.NAEMON || operator.kind() == FakeOperator.Kind.EQUAL_IGNORING_CASE) {
            return row -> manner == ServerKind.NAEMON;
        }
        if (operator.kind() == FakeOperator.Kind.GREATER) {
            return row ->
                    holds(cell.of(row), compare.column(), element -> isSame(element, value)) == operator.negated();
        }
        Pattern pattern = pattern(operator, compare, value);
        return row -> holds(cell.of(row), compare.column(), element -> pattern.matcher(element)
                        .find())
                != operator.negated();
    }

    private Predicate<Object[]> withService(String column, Predicate<Object[]> test) {
        int service = table.indexOf("service_description");
        return MisreadQuery.isLostWithoutService(manner, table, column) && service >= 0
                ? row -> !"".equals(row[service]) && test.test(row)
                : test;
    }

    /** Returns true if an element matches, or the name of an element that is a tuple. */
    private boolean holds(List<?> list, String column, Predicate<String> wanted) {
        for (Object element : list) {
            if (element instanceof List<?> tuple && !tuple.isEmpty()) {
                String name = MisreadQuery.name(manner, table, column, tuple);
                if (name != null && wanted.test(name)) {
                    return true;
                }
            } else if (wanted.test(String.valueOf(element))) {
                return true;
            }
        }
        return false;
    }

    /** Checkmk reads a word that begins with a quote until the next quote that is not doubled. */
    private static String[] unquoted(String text) {
        java.util.regex.Matcher words = ENTRY.matcher(text);
        if (!words.matches()) {
            return text.split("\\s+", 2);
        }
        String key = words.group(1) == null ? words.group(2) : words.group(1).replace("''", "'");
        String value = words.group(3) == null ? words.group(4) : words.group(3).replace("''", "'");
        return new String[] {key, value};
    }

    /** Reads {@code custom_variables = NAME value}: the variable's name comes before its value. */
    private Predicate<Object[]> dict(FakeOperator operator, Condition.Compare compare, Read<Map<?, ?>> cell) {
        if (manner == ServerKind.SHINKEN) {
            return row -> operator.negated();
        }
        String[] parts = manner == ServerKind.CHECKMK
                ? unquoted(compare.value())
                : compare.value().split("\\s+", 2);
        String value = parts.length < 2 ? "" : parts[1];
        return text(operator, compare, value, row -> {
            Object found = cell.of(row).get(parts[0]);
            return found == null ? "" : String.valueOf(found);
        });
    }
}
