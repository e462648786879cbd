package io.github.livestatus.testkit;

import java.util.List;

/** What the lines {@code Filter:}, {@code And:}, {@code Or:} and {@code Negate:} of a request say. */
sealed interface Condition {

    /**
     * One comparison.
     *
     * @param header the header it came in, for error texts
     */
    record Compare(String header, String column, String operator, String value) implements Condition {}

    /** True when each part is, so also without any. */
    record All(List<Condition> parts) implements Condition {}

    /** True when a part is; without any it never is, but on Icinga 2 it always is. */
    record Any(List<Condition> parts) implements Condition {}

    /** The opposite of its part. */
    record Not(Condition part) implements Condition {}
}
