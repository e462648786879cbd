package io.github.livestatus.mirror;

import java.util.List;

/** A condition on the rows of a held table, before it is known which rows there are. Immutable. */
interface RowCondition {
    /** Returns the test of the rows of one site. */
    RowTest bind(Binding binding);

    /** Returns the condition that all of these are. */
    static RowCondition all(List<RowCondition> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : binding -> RowTest.all(
                        parts.stream().map(part -> part.bind(binding)).toList());
    }

    /** Returns the condition that one of these is. */
    static RowCondition any(List<RowCondition> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : binding -> RowTest.any(
                        parts.stream().map(part -> part.bind(binding)).toList());
    }

    /** Returns the condition that this one is not. */
    default RowCondition not() {
        return binding -> bind(binding).not();
    }
}
