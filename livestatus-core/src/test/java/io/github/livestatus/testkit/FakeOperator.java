package io.github.livestatus.testkit;

/**
 * An operator as in MK Livestatus and its relatives: six kinds, each with its negation. {@code >=} is a negated {@code <}, which
 * means "contains" for lists.
 */
record FakeOperator(Kind kind, boolean negated) {

    enum Kind {
        EQUAL,
        EQUAL_IGNORING_CASE,
        MATCHES,
        MATCHES_IGNORING_CASE,
        LESS,
        GREATER
    }

    /** Returns the operator of this text, or null if there is none. */
    static FakeOperator parse(String text) {
        boolean not = text.startsWith("!");
        return switch (not ? text.substring(1) : text) {
            case "=" -> new FakeOperator(Kind.EQUAL, not);
            case "=~" -> new FakeOperator(Kind.EQUAL_IGNORING_CASE, not);
            case "~" -> new FakeOperator(Kind.MATCHES, not);
            case "~~" -> new FakeOperator(Kind.MATCHES_IGNORING_CASE, not);
            case "<" -> new FakeOperator(Kind.LESS, not);
            case ">" -> new FakeOperator(Kind.GREATER, not);
            case ">=" -> new FakeOperator(Kind.LESS, !not);
            case "<=" -> new FakeOperator(Kind.GREATER, !not);
            default -> null;
        };
    }

    boolean isRegex() {
        return kind == Kind.MATCHES || kind == Kind.MATCHES_IGNORING_CASE;
    }

    boolean ignoresCase() {
        return kind == Kind.EQUAL_IGNORING_CASE || kind == Kind.MATCHES_IGNORING_CASE;
    }
}
