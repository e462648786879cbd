package io.github.livestatus.error;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;

/** What a failure means for the connection, the server and the query. It is decided where the exception is made. */
final class Facts implements Serializable {
    private static final long serialVersionUID = 1L;

    enum Fact {
        RESPONSE_STARTED,
        TRANSIENT,
        UNREACHABLE,
        TURNED_AWAY,
        SILENT,
        SERVER_FAULT,
        QUERY_FAULT,
        ABORTED
    }

    private final EnumSet<Fact> facts = EnumSet.noneOf(Fact.class);

    private Facts() {}

    static Facts of(Fact... facts) {
        Facts made = new Facts();
        made.facts.addAll(List.of(facts));
        return made;
    }

    /** Adds a fact if it is true. */
    Facts and(Fact fact, boolean isOne) {
        if (isOne) {
            facts.add(fact);
        }
        return this;
    }

    boolean has(Fact fact) {
        return facts.contains(fact);
    }
}
