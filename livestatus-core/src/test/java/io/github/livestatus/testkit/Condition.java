package io.github.livestatus.testkit;

import java.util.List;

/** The condition of the lines {@code Filter:}, {@code And:}, {@code Or:} and {@code Negate:} of a request. */
sealed interface Condition {

    /**
     * A comparison.
     *
     * @param header its header, for error texts
     */
    record Compare(String header, String column, String operator, String value) implements Condition {}

    /** True if all parts are true, and also without any part. */
    record All(List<Condition> parts) implements Condition {}

    /** True if one part is true. Without any part it is false, but on Icinga 2 true. */
    record Any(List<Condition> parts) implements Condition {}

    /** The negation of its part. */
    record Not(Condition part) implements Condition {}
}
