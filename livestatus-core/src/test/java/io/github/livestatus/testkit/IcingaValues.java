package io.github.livestatus.testkit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The arithmetic of Icinga 2.13.6 with values of any type, and its error texts. */
final class IcingaValues {

    private IcingaValues() {}

    static String text(Object value) {
        if (value instanceof Double number) {
            boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
            return String.format(Locale.ROOT, whole ? "%.0f" : "%f", number);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(IcingaValues::quoted).collect(Collectors.joining(", ", "[ ", " ]"));
        }
        return value == null ? "" : String.valueOf(value);
    }

    private static String quoted(Object element) {
        return element instanceof String ? "\"" + element + "\"" : text(element);
    }

    /** Returns true for null and the empty text. */
    private static boolean isEmpty(Object value) {
        return value == null || value.equals("");
    }

    /** Returns the number to add: empty is 0, text is parsed as a number. */
    static double number(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        return isEmpty(value) ? 0 : parsed(text(value));
    }

    /** Returns a text as a number. An empty text is no number either. */
    static double parsed(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw ErrorTexts.icinga("Can't convert '" + text + "' to a floating point number.");
        }
    }

    /** Returns the divisor. */
    static double divisor(Object value) {
        if (isEmpty(value)) {
            throw ErrorTexts.icinga("Right-hand side argument for operator / is Empty.");
        }
        if (!(value instanceof Number number)) {
            throw wrongTypes("/", 0, value);
        }
        if (number.doubleValue() == 0) {
            throw ErrorTexts.icinga("Right-hand side argument for operator / is 0.");
        }
        return number.doubleValue();
    }

    /**
     * Compares two values: texts, or numbers with empty as 0, or lists by their elements.
     *
     * @param operator the operator of the query, for the error text
     */
    static int order(Object a, Object b, String operator) {
        if (a instanceof String left && b instanceof String right) {
            return left.compareTo(right);
        }
        if (a instanceof List<?> left && b instanceof List<?> right) {
            return order(left, right, operator);
        }
        boolean numbers = (a instanceof Number || isEmpty(a)) && (b instanceof Number || isEmpty(b));
        if (!numbers || isEmpty(a) && isEmpty(b)) {
            throw wrongTypes(operator, a, b);
        }
        return Double.compare(number(a), number(b));
    }

    private static int order(List<?> a, List<?> b, String operator) {
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            int order = order(i < a.size() ? a.get(i) : null, i < b.size() ? b.get(i) : null, operator);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static ServerError wrongTypes(String operator, Object a, Object b) {
        return ErrorTexts.icinga("Operator " + operator + " cannot be applied to values of type '" + type(a) + "' and '"
                + type(b) + "'");
    }

    private static String type(Object value) {
        if (value == null) {
            return "Empty";
        }
        if (value instanceof Number) {
            return "Number";
        }
        return value instanceof List ? "Array" : value.getClass().getSimpleName();
    }
}
