package io.github.livestatus.lql;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A column of lists. {@code Row.get} returns an empty list for null, 0 and "".
 *
 * <p>Elements are compared with texts: for a list of numbers pass the number as text, such as {@code "7"}. {@link
 * Query#evaluateHere()} lets the client make the comparisons that it would reject.
 *
 * <p>The last sentence of a method names the kinds of server for which the client always makes or rejects the comparison, whatever
 * the column. For other servers the client makes some comparisons, such as {@code Services.CONTACTS.isEmpty()} for Naemon: {@code
 * explain} shows which.
 *
 * @param <E> the type of the elements
 */
public final class ListColumn<E> extends Column<List<E>> {
    private final Class<E> elements;

    ListColumn(Table table, String name, Set<Dialect> dialects, Class<E> elements) {
        super(table, name, dialects, ColumnType.LIST);
        this.elements = Objects.requireNonNull(elements, "elements");
        if (elements != String.class && elements != Long.class && elements != Double.class && !elements.isRecord()) {
            throw new IllegalArgumentException("lists hold String, Long, Double or a record, not " + elements);
        }
    }

    /** Returns the type of an element: String, Long, Double, or the record of a tuple. */
    public Class<E> elements() {
        return elements;
    }

    @Override
    Class<?> valueClass() {
        return elements;
    }

    /** Matches rows whose list has this element. */
    public Filter contains(String value) {
        return compared(Operator.GE, value);
    }

    /** Matches rows whose list does not have this element. The client does it for Shinken. */
    public Filter notContains(String value) {
        return compared(Operator.LT, value);
    }

    /**
     * Matches rows whose list has this service, as in {@code ServiceGroups.MEMBERS.contains("web01", "HTTP")}.
     * The client does it for Nagios, Icinga 2, Checkmk, Shinken and LMD.
     *
     * @throws IllegalArgumentException if the elements are not services with their hosts
     */
    public Filter contains(String host, String service) {
        return compared(Operator.GE, member(host, service));
    }

    /**
     * Matches rows whose list does not have this service.
     * The client does it for Nagios, Icinga 2, Checkmk, Shinken and LMD.
     *
     * @throws IllegalArgumentException if the elements are not services with their hosts
     */
    public Filter notContains(String host, String service) {
        return compared(Operator.LT, member(host, service));
    }

    private String member(String host, String service) {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(service, "service");
        RecordComponent[] parts = elements.isRecord() ? elements.getRecordComponents() : new RecordComponent[0];
        if (parts.length < 2 || parts[0].getType() != String.class || parts[1].getType() != String.class) {
            throw new IllegalArgumentException("the elements of " + this + " are no services with their hosts");
        }
        return host + "|" + service;
    }

    /**
     * Matches rows whose list has this element, ignoring case.
     * The client rejects it for Naemon, Icinga 2, Shinken and LMD.
     */
    public Filter containsIgnoreCase(String value) {
        return ignoringCase(Operator.EQ_IGNORE_CASE, Operator.LE, value);
    }

    /**
     * Matches rows whose list does not have this element, ignoring case.
     * The client rejects it for Naemon, Icinga 2, Shinken and LMD.
     */
    public Filter notContainsIgnoreCase(String value) {
        return ignoringCase(Operator.NE_IGNORE_CASE, Operator.GT, value);
    }

    /**
     * Matches rows whose list has an element in which the regular expression is found.
     * The client rejects it for Naemon, Icinga 2 and Shinken.
     */
    public Filter matches(String regex) {
        return compared(Operator.MATCHES, Regex.withOuterSpaces(regex));
    }

    /**
     * Matches rows whose list has no element in which the regular expression is found.
     * The client rejects it for Naemon, Icinga 2 and Shinken.
     */
    public Filter notMatches(String regex) {
        return compared(Operator.NOT_MATCHES, Regex.withOuterSpaces(regex));
    }

    /**
     * Matches rows whose list has an element in which the regular expression is found, ignoring case.
     * The client rejects it for Naemon, Icinga 2 and Shinken.
     */
    public Filter matchesIgnoreCase(String regex) {
        return compared(Operator.MATCHES_IGNORE_CASE, Regex.withOuterSpaces(regex));
    }

    /**
     * Matches rows whose list has no element in which the regular expression is found, ignoring case.
     * The client rejects it for Naemon, Icinga 2 and Shinken.
     */
    public Filter notMatchesIgnoreCase(String regex) {
        return compared(Operator.NOT_MATCHES_IGNORE_CASE, Regex.withOuterSpaces(regex));
    }

    /** Matches rows whose list is empty. The client does it for Shinken. */
    public Filter isEmpty() {
        return compared(Operator.EQ, "");
    }

    /** Matches rows whose list is not empty. The client does it for Shinken. */
    public Filter isNotEmpty() {
        return compared(Operator.NE, "");
    }

    /**
     * Returns a filter that ignores case. In lists servers ignore the case of ASCII letters only: another value is sent as a
     * regular expression with both cases, as for text.
     */
    private Filter ignoringCase(Operator ofText, Operator ofList, String value) {
        EncodedComparison encoded = EncodedComparison.of(ofText, value);
        return encoded.operator() == ofText ? compared(ofList, value) : compared(encoded.operator(), encoded.value());
    }

    private Filter compared(Operator operator, String value) {
        return new Filter.Comparison(this, operator, value);
    }
}
