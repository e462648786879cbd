package io.github.livestatus.rows;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Vocabulary;
import io.github.livestatus.text.Printable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Applies filters in the client, to rows that hold the compared columns. Decides as a server does, but regular expressions are
 * Java's. Null is not a number: it differs from every number.
 */
public final class RowFilter {
    private static final Set<Operator> ORDERS = EnumSet.range(Operator.EQ, Operator.GE);

    private final Runnable check;

    private RowFilter(Runnable check) {
        this.check = check;
    }

    /**
     * Returns the filter as a predicate on rows. The predicate throws IllegalArgumentException for a row without one of the
     * columns.
     *
     * @throws IllegalArgumentException if a regular expression is invalid
     */
    public static Predicate<Row> of(Filter filter) {
        return of(filter, () -> {});
    }

    /**
     * Returns the same as {@link #of(Filter)}, for untrusted rows: a regular expression may take very long on some texts.
     *
     * @param check run repeatedly during a match; throws to stop it
     */
    public static Predicate<Row> of(Filter filter, Runnable check) {
        if (filter instanceof Filter.Comparison comparison) {
            return new RowFilter(check).comparison(comparison);
        } else if (filter instanceof Filter.AllOf all) {
            List<Predicate<Row>> parts =
                    all.parts().stream().map(part -> of(part, check)).toList();
            return row -> parts.stream().allMatch(part -> part.test(row));
        } else if (filter instanceof Filter.AnyOf any) {
            List<Predicate<Row>> parts =
                    any.parts().stream().map(part -> of(part, check)).toList();
            return row -> parts.stream().anyMatch(part -> part.test(row));
        }
        return of(((Filter.Not) filter).part(), check).negate();
    }

    private Predicate<Row> comparison(Filter.Comparison comparison) {
        Column<?> column = comparison.column();
        ColumnType type = type(column);
        Operator operator = comparison.operator();
        String value = comparison.value();
        if (type == ColumnType.DICT) {
            String[] words = value.split(" +", 2);
            Predicate<String> test = text(operator, words.length < 2 ? "" : words[1]);
            return row -> test.test(entry(row.getDict(column), words[0]));
        }
        Predicate<List<?>> listTest = list(operator, value);
        if (type == ColumnType.LIST) {
            return row -> listTest.test(row.getList(column));
        }
        Predicate<String> textTest = text(operator, value);
        if (type == ColumnType.TEXT) {
            return row -> textTest.test(row.getString(column));
        }
        Double number = number(value);
        return row -> {
            Cells cells = CellRow.of(row).cells();
            int cell = CellRow.of(row).cell(column);
            Object sent = cells.valueAt(cell);
            if (sent instanceof List<?> list) {
                return listTest.test(list);
            }
            boolean isNumeric =
                    number != null && ORDERS.contains(operator) && !(sent instanceof String text && isNoNumber(text));
            if (isNumeric && sent == null) {
                return operator == Operator.NE;
            }
            return isNumeric
                    ? isInOrder(operator, Double.compare(cells.doubleAt(cell), number))
                    : textTest.test(cells.textAt(cell));
        };
    }

    private static ColumnType type(Column<?> column) {
        return column instanceof AnyColumn
                ? Vocabulary.column(column.table().name(), column.name())
                        .orElse(column)
                        .type()
                : column.type();
    }

    private static boolean isNoNumber(String text) {
        return !text.isEmpty() && number(text) == null;
    }

    private static Double number(String value) {
        try {
            return Double.valueOf(value);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String entry(Map<String, Object> dict, String key) {
        return Objects.toString(dict.get(key), "");
    }

    private static boolean isInOrder(Operator operator, int order) {
        return switch (operator) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
            default -> throw new IllegalArgumentException("not an order comparison: " + operator.symbol());
        };
    }

    private Predicate<String> text(Operator operator, String value) {
        return switch (operator) {
            case EQ_IGNORE_CASE -> text -> fold(text).equals(fold(value));
            case NE_IGNORE_CASE -> text -> !fold(text).equals(fold(value));
            case MATCHES, MATCHES_IGNORE_CASE -> pattern(operator, value);
            case NOT_MATCHES, NOT_MATCHES_IGNORE_CASE ->
                pattern(operator, value).negate();
            default -> text -> isInOrder(operator, text.compareTo(value));
        };
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private Predicate<String> pattern(Operator operator, String regex) {
        boolean isFolded = operator == Operator.MATCHES_IGNORE_CASE || operator == Operator.NOT_MATCHES_IGNORE_CASE;
        try {
            Pattern pattern = Pattern.compile(regex, isFolded ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
            return text -> pattern.matcher(new CheckedText(text, check)).find();
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("not a regular expression: " + Printable.quote(regex), e);
        }
    }

    /** Returns the condition on a list: = means empty, >= and < search for an element, <= and > search ignoring case. */
    private Predicate<List<?>> list(Operator operator, String value) {
        return switch (operator) {
            case EQ -> List::isEmpty;
            case NE -> list -> !list.isEmpty();
            case GE, LT -> list -> has(list, value::equals) == (operator == Operator.GE);
            case LE, GT -> list -> has(list, value::equalsIgnoreCase) == (operator == Operator.LE);
            case EQ_IGNORE_CASE, NE_IGNORE_CASE -> list -> false;
            case MATCHES, MATCHES_IGNORE_CASE -> {
                Predicate<String> pattern = text(operator, value);
                yield list -> has(list, pattern);
            }
            case NOT_MATCHES, NOT_MATCHES_IGNORE_CASE ->
                list(operator.negated(), value).negate();
        };
    }

    private static boolean has(List<?> list, Predicate<String> wanted) {
        return list.stream().anyMatch(element -> names(element).anyMatch(wanted));
    }

    /**
     * Returns the texts that a condition compares with an element: the first part of a tuple; for a service, host and description
     * joined.
     */
    private static Stream<String> names(Object element) {
        if (!(element instanceof List<?> tuple) || tuple.isEmpty()) {
            return Stream.of(String.valueOf(element));
        }
        boolean isService = tuple.size() > 1 && tuple.get(0) instanceof String && tuple.get(1) instanceof String;
        return isService
                ? Stream.of("|", ";").map(separator -> tuple.get(0) + separator + tuple.get(1))
                : Stream.of(String.valueOf(tuple.get(0)));
    }
}
