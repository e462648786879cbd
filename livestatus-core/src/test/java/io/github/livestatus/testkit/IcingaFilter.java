package io.github.livestatus.testkit;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The comparisons of Icinga 2.13.6. They use the value as it is sent, so that a boolean compares as text with {@code <}, and null
 * equals the empty text. Errors occur at the first row.
 */
final class IcingaFilter {

    private IcingaFilter() {}

    static Predicate<Object[]> test(FakeTable table, FakeColumn column, Condition.Compare compare) {
        String operator = compare.operator();
        boolean negated = List.of("!=", "!~", "!=~", "!~~").contains(operator);
        Condition.Compare plain = new Condition.Compare(
                compare.header(), compare.column(), negated ? operator.substring(1) : operator, compare.value());
        Presenter presenter = new Presenter(ServerKind.ICINGA2, 0);
        return row -> {
            if (column == null) {
                throw ErrorTexts.icingaUnknownColumn(table.name(), compare.column());
            }
            return accepts(presenter.present(column, row), plain) != negated;
        };
    }

    private static boolean accepts(Object cell, Condition.Compare compare) {
        return cell instanceof List<?> list ? inList(list, compare) : alone(cell, compare);
    }

    /** {@code =} tests if the list is empty, for any operand. */
    private static boolean inList(List<?> list, Condition.Compare compare) {
        boolean contains =
                list.stream().anyMatch(element -> IcingaValues.text(element).equals(compare.value()));
        return switch (compare.operator()) {
            case ">=" -> contains;
            case "<" -> !contains;
            case "=" -> list.isEmpty();
            default -> throw ErrorTexts.icingaListOperator(compare);
        };
    }

    private static boolean alone(Object cell, Condition.Compare compare) {
        String value = compare.value();
        return switch (compare.operator()) {
            case "=" ->
                cell instanceof Boolean || cell instanceof Number
                        ? IcingaValues.number(cell) == IcingaValues.parsed(value)
                        : IcingaValues.text(cell).equals(value);
            case "=~" -> Matcher.asciiLower(IcingaValues.text(cell)).equals(Matcher.asciiLower(value));
            case "~" -> matches(IcingaValues.text(cell), value, 0);
            case "~~" -> matches(IcingaValues.text(cell), value, Pattern.CASE_INSENSITIVE);
            case "<" -> ordered(cell, value, (order, zero) -> order < zero);
            case ">" -> ordered(cell, value, (order, zero) -> order > zero);
            case "<=" -> ordered(cell, value, (order, zero) -> order <= zero);
            case ">=" -> ordered(cell, value, (order, zero) -> order >= zero);
            default -> throw ErrorTexts.icingaUnknownOperator(compare);
        };
    }

    private static boolean ordered(Object cell, String value, BiPredicate<Integer, Integer> wanted) {
        int order = cell instanceof Number
                ? Double.compare(IcingaValues.number(cell), IcingaValues.parsed(value))
                : IcingaValues.text(cell).compareTo(value);
        return wanted.test(order, 0);
    }

    /** An invalid regular expression matches nothing. */
    private static boolean matches(String text, String regex, int flags) {
        try {
            return Pattern.compile(regex, flags).matcher(text).find();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
