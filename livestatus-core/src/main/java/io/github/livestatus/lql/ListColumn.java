package io.github.livestatus.lql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * A column of lists. Null, 0 and "" read as an empty list.
 *
 * @param <E> the type of the elements
 * @param element makes an element from its JSON value (String, Long, Double, Boolean, List or Map), and says of what in it
 *     means nothing, such as a state that no server is known to send; an element it gives null for is left out. Both are
 *     repairs
 */
public record ListColumn<E>(
        Table table, String name, Set<Dialect> dialects, BiFunction<Object, Consumer<String>, E> element)
        implements Column<List<E>> {
    private static final Consumer<String> NOBODY = reason -> {};

    /** @throws IllegalArgumentException for a name that no column can have */
    public ListColumn {
        Identifiers.check("column", name);
        Objects.requireNonNull(element, "element");
    }

    /** A list of texts, such as the groups of a host. */
    public static ListColumn<String> ofText(Table table, String name, Set<Dialect> dialects) {
        return new ListColumn<>(table, name, dialects, (value, repairs) -> value == null ? "" : value.toString());
    }

    /** A list of whole numbers, such as the ids of comments. */
    public static ListColumn<Long> ofInts(Table table, String name, Set<Dialect> dialects) {
        return new ListColumn<>(
                table, name, dialects, (value, repairs) -> value instanceof Number n ? n.longValue() : null);
    }

    /** A list of numbers, such as measurements over time; {@code NaN} where there is none. */
    public static ListColumn<Double> ofFloats(Table table, String name, Set<Dialect> dialects) {
        return new ListColumn<>(
                table, name, dialects, (value, repairs) -> value instanceof Number n ? n.doubleValue() : Double.NaN);
    }

    /** Whether the list has this element. */
    public Filter contains(String value) {
        return compared(Operator.GE, value);
    }

    /** Whether the list does not have this element. */
    public Filter notContains(String value) {
        return compared(Operator.LT, value);
    }

    /** Whether the list has this element, in capital or small letters (Nagios, Checkmk). */
    public Filter containsIgnoreCase(String value) {
        return compared(Operator.LE, value);
    }

    /** Whether the list does not have this element, in capital or small letters (Nagios, Checkmk). */
    public Filter notContainsIgnoreCase(String value) {
        return compared(Operator.GT, value);
    }

    /** Whether the regular expression is found in an element (Nagios, Checkmk, LMD). */
    public Filter matches(String regex) {
        return compared(Operator.MATCHES, Regex.withOuterSpaces(regex));
    }

    /** Whether the regular expression is found in no element (Nagios, Checkmk, LMD). */
    public Filter notMatches(String regex) {
        return compared(Operator.NOT_MATCHES, Regex.withOuterSpaces(regex));
    }

    /** Whether the regular expression is found in an element, in capital or small letters (Nagios, Checkmk, LMD). */
    public Filter matchesIgnoreCase(String regex) {
        return compared(Operator.MATCHES_IGNORE_CASE, Regex.withOuterSpaces(regex));
    }

    /** Whether it is found in no element, in capital or small letters (Nagios, Checkmk, LMD). */
    public Filter notMatchesIgnoreCase(String regex) {
        return compared(Operator.NOT_MATCHES_IGNORE_CASE, Regex.withOuterSpaces(regex));
    }

    /** Whether the list has no elements. */
    public Filter isEmpty() {
        return compared(Operator.EQ, "");
    }

    /** Whether the list has any elements. */
    public Filter isNotEmpty() {
        return compared(Operator.NE, "");
    }

    private Filter compared(Operator operator, String value) {
        return new Filter.Comparison(this, operator, value);
    }

    @Override
    public List<E> read(Cells cells, int cell) {
        List<Object> values = cells.listAt(cell);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (element.apply(value, NOBODY) != value) {
                return made(values, cells, cell);
            }
        }
        return asMade(values);
    }

    @SuppressWarnings("unchecked") // every element is what the function made of it
    private List<E> asMade(List<Object> values) {
        return (List<E>) values;
    }

    private List<E> made(List<Object> values, Cells cells, int cell) {
        List<E> elements = new ArrayList<>(values.size());
        Consumer<String> repairs = reason -> cells.repaired(cell, reason);
        for (Object value : values) {
            E made = element.apply(value, repairs);
            if (made == null) {
                cells.repaired(cell, "an element of " + name + " cannot be read");
            } else {
                elements.add(made);
            }
        }
        return Collections.unmodifiableList(elements);
    }

    @Override
    public int compare(Cells left, int leftCell, Cells right, int rightCell) {
        return left.textAt(leftCell).compareTo(right.textAt(rightCell));
    }
}
