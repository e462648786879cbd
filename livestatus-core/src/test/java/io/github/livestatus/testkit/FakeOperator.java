package io.github.livestatus.testkit;

/**
 * An operator as the MK line of servers sees it: six kinds, each with its negation; {@code >=} is a negated
 * {@code <}, which on lists reads as "contains".
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

    /** The operator of this text, or null if there is none. */
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
