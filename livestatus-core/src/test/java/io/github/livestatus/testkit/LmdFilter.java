package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The comparisons that LMD 2.8 evaluates in its own way, seen on 2.8.3. */
final class LmdFilter {
    private static final Set<String> LISTS_OF_NUMBERS = Set.of("comments", "downtimes");
    private static final Set<String> OF_8_BITS =
            Set.of("state", "state_type", "acknowledged", "has_been_checked", "scheduled_downtime_depth");

    private static final Set<String> COPIED =
            Set.of("name", "alias", "address", "display_name", "host_name", "description");

    private LmdFilter() {}

    /** Returns the compared number. Small columns have 8 bits, and so has the parsed number. */
    static long number(FakeColumn column, long value) {
        return OF_8_BITS.contains(column.name()) ? (byte) value : value;
    }

    /** Returns the negation of a condition. A negation inside it stays a negation, as in LMD. */
    static Condition negated(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return negated(not.part());
        } else if (condition instanceof Condition.All all) {
            return new Condition.Any(
                    all.parts().stream().map(LmdFilter::negated).toList());
        } else if (condition instanceof Condition.Any any) {
            return new Condition.All(
                    any.parts().stream().map(LmdFilter::negated).toList());
        }
        return new Condition.Not(condition);
    }

    /** Returns the test of a list; null if LMD has no special one. */
    static Predicate<Object[]> list(FakeColumn column, Condition.Compare compare) {
        if (column.type() != Type.LIST || Set.of("=", "!=").contains(compare.operator())) {
            return null;
        }
        String value = compare.value();
        boolean isOfNumbers = LISTS_OF_NUMBERS.contains(column.name());
        return switch (compare.operator()) {
            case ">=" -> row -> has(column, row, value, isOfNumbers);
            case "!>=" -> row -> !has(column, row, value, isOfNumbers);
            case "<=" -> row -> !isOfNumbers && !has(column, row, value, false);
            case "~", "~~", "!~", "!~~" -> isOfNumbers ? row -> false : null;
            default -> row -> false;
        };
    }

    /** Returns true if the list has the element. An element that is a list is never found. */
    private static boolean has(FakeColumn column, Object[] row, String value, boolean isNumber) {
        Object cell = column.cell().apply(row);
        List<?> list = cell == null ? List.of() : (List<?>) cell;
        return isNumber
                ? list.contains((long) (byte) Double.parseDouble(value))
                : list.stream().anyMatch(element -> element instanceof String text && text.equals(value));
    }

    /**
     * Returns LMD's version of a regular expression. LMD removes {@code .*} at the ends, treats text with dots that looks like a
     * name as plain text, and compares hosts and services ignoring case with a copy in lower case.
     */
    static String regex(FakeTable table, String column, FakeOperator operator, String sent) {
        boolean isCopied =
                operator.ignoresCase() && Set.of("hosts", "services").contains(table.name()) && COPIED.contains(column);
        String regex = (isCopied ? sent.toLowerCase(Locale.ROOT) : sent).replaceAll("^\\.\\*|\\.\\*$", "");
        String whole = regex.replaceAll("^\\^|\\$$", "");
        if (regex.matches("\\^.*\\$") && !isRegex(whole)) {
            return "^\\Q" + whole + "\\E$";
        }
        return isRegex(regex) ? regex : Pattern.quote(regex);
    }

    private static boolean isRegex(String text) {
        boolean isDotted = text.indexOf('.') >= 0
                && (text.length() < 4
                        || text.replaceAll("[a-zA-Z0-9]\\.[a-zA-Z]", "").indexOf('.') >= 0);
        return isDotted || text.chars().anyMatch(c -> "|([{*+?^\\$".indexOf(c) >= 0);
    }

    /**
     * Returns the name that a comparison ignoring case searches in the index, which has only exact names; null for other
     * comparisons.
     */
    static String indexed(FakeTable table, FakeColumn column, FakeOperator operator, String value) {
        boolean hasIndex = Set.of("hosts", "hostgroups", "servicegroups", "contacts", "contactgroups", "timeperiods")
                .contains(table.name());
        if (!hasIndex
                || operator.negated()
                || !column.name().equals("name")
                || !column.table().equals(table.name())) {
            return null;
        }
        String name = value.replaceAll("^\\^|\\$$", "");
        boolean isWhole = value.matches("\\^.*\\$") && !isRegex(name);
        return switch (operator.kind()) {
            case EQUAL_IGNORING_CASE -> value;
            case MATCHES_IGNORING_CASE -> isWhole ? name : null;
            default -> null;
        };
    }
}
