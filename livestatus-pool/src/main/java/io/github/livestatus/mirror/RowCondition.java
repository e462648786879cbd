package io.github.livestatus.mirror;

import java.util.List;

/** A condition on the rows of a held table, compiled for all sites with the same kind of server. Immutable. */
interface RowCondition {
    /** Returns the filter for the rows of one site. */
    BlockFilter bind(Binding binding);

    /** Returns the condition that all of these are fulfilled. */
    static RowCondition allOf(List<RowCondition> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : binding -> BlockFilter.allOf(
                        parts.stream().map(part -> part.bind(binding)).toList());
    }

    /** Returns the condition that at least one of these is fulfilled. */
    static RowCondition anyOf(List<RowCondition> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : binding -> BlockFilter.anyOf(
                        parts.stream().map(part -> part.bind(binding)).toList());
    }

    /** Returns the condition that this one is not fulfilled. */
    default RowCondition not() {
        return binding -> bind(binding).not();
    }
}
