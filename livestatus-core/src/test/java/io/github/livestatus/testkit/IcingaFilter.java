package io.github.livestatus.testkit;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Comparisons as Icinga 2.13.6 makes them: on the value as it is sent, so that a boolean compares as text with
 * {@code <} and null equals the empty text; what it refuses, it refuses at the first row.
 */
final class IcingaFilter {

    private IcingaFilter() {}

    static Predicate<Object[]> test(FakeTable table, Column column, Condition.Compare compare) {
        String operator = compare.operator();
        boolean negated = List.of("!=", "!~", "!=~", "!~~").contains(operator);
        Condition.Compare plain = new Condition.Compare(
                compare.header(), compare.column(), negated ? operator.substring(1) : operator, compare.value());
        Presenter presenter = new Presenter(Manner.ICINGA2, 0);
        return row -> {
            if (column == null) {
                throw Wording.icingaUnknownColumn(table.name(), compare.column());
            }
            return accepts(presenter.present(column, row), plain) != negated;
        };
    }

    private static boolean accepts(Object cell, Condition.Compare compare) {
        return cell instanceof List<?> list ? inList(list, compare) : alone(cell, compare);
    }

    /** {@code =} asks whether the list is empty, whatever the operand. */
    private static boolean inList(List<?> list, Condition.Compare compare) {
        boolean contains = list.stream().anyMatch(element -> text(element).equals(compare.value()));
        return switch (compare.operator()) {
            case ">=" -> contains;
            case "<" -> !contains;
            case "=" -> list.isEmpty();
            default -> throw Wording.icingaListOperator(compare);
        };
    }

    private static boolean alone(Object cell, Condition.Compare compare) {
        String value = compare.value();
        return switch (compare.operator()) {
            case "=" ->
                cell instanceof Boolean || cell instanceof Number
                        ? number(cell) == number(value)
                        : text(cell).equals(value);
            case "=~" -> text(cell).equalsIgnoreCase(value);
            case "~" -> matches(text(cell), value, 0);
            case "~~" -> matches(text(cell), value, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            case "<" -> ordered(cell, value, (order, zero) -> order < zero);
            case ">" -> ordered(cell, value, (order, zero) -> order > zero);
            case "<=" -> ordered(cell, value, (order, zero) -> order <= zero);
            case ">=" -> ordered(cell, value, (order, zero) -> order >= zero);
            default -> throw Wording.icingaUnknownOperator(compare);
        };
    }

    private static boolean ordered(Object cell, String value, BiPredicate<Integer, Integer> wanted) {
        int order = cell instanceof Number
                ? Double.compare(number(cell), number(value))
                : text(cell).compareTo(value);
        return wanted.test(order, 0);
    }

    /** A regular expression that cannot be read matches nothing. */
    private static boolean matches(String text, String regex, int flags) {
        try {
            return Pattern.compile(regex, flags).matcher(text).find();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static double number(Object cell) {
        if (cell instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (cell instanceof Number number) {
            return number.doubleValue();
        }
        try {
            return Double.parseDouble((String) cell);
        } catch (NumberFormatException e) {
            throw Wording.icingaNotANumber((String) cell);
        }
    }

    private static String text(Object cell) {
        if (cell instanceof Double number) {
            return Numbers.text(Manner.ICINGA2, number);
        }
        return cell == null ? "" : String.valueOf(cell);
    }
}
