package io.github.livestatus.lql;

import io.github.livestatus.text.Printable;
import java.util.LinkedHashMap;
import java.util.Map;

/** The comparison operators of LQL. Some have another meaning for lists: then the text of the constant has a second part. */
public enum Operator {
    /** Is equal. For a list: is empty. */
    EQ("="),
    /** Is not equal. For a list: is not empty. */
    NE("!="),
    /** Is less. For a list: does not have the element. */
    LT("<"),
    /** Is less or equal. For a list: has the element, ignoring case. */
    LE("<="),
    /** Is greater. For a list: does not have the element, ignoring case. */
    GT(">"),
    /** Is greater or equal. For a list: has the element. */
    GE(">="),
    /** Contains a match of the regular expression. For a list: an element contains one. */
    MATCHES("~"),
    /** Contains no match of the regular expression. For a list: no element contains one. */
    NOT_MATCHES("!~"),
    /** Is equal, ignoring case. */
    EQ_IGNORE_CASE("=~"),
    /** Is not equal, ignoring case. */
    NE_IGNORE_CASE("!=~"),
    /** Contains a match of the regular expression, ignoring case. For a list: an element contains one. */
    MATCHES_IGNORE_CASE("~~"),
    /** Contains no match of the regular expression, ignoring case. For a list: no element contains one. */
    NOT_MATCHES_IGNORE_CASE("!~~");

    private static final Map<String, Operator> BY_SYMBOL = bySymbol();

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** Returns the operator as in LQL, such as {@code !=}. */
    public String symbol() {
        return symbol;
    }

    /** Returns the operator that is true if this one is false. */
    public Operator negated() {
        return switch (this) {
            case EQ -> NE;
            case NE -> EQ;
            case LT -> GE;
            case LE -> GT;
            case GT -> LE;
            case GE -> LT;
            case MATCHES -> NOT_MATCHES;
            case NOT_MATCHES -> MATCHES;
            case EQ_IGNORE_CASE -> NE_IGNORE_CASE;
            case NE_IGNORE_CASE -> EQ_IGNORE_CASE;
            case MATCHES_IGNORE_CASE -> NOT_MATCHES_IGNORE_CASE;
            case NOT_MATCHES_IGNORE_CASE -> MATCHES_IGNORE_CASE;
        };
    }

    /** Returns true if its value is a regular expression. */
    boolean isRegex() {
        return this == MATCHES || this == NOT_MATCHES || this == MATCHES_IGNORE_CASE || this == NOT_MATCHES_IGNORE_CASE;
    }

    /** Returns the operator that compares with a regular expression for the whole text instead; null if there is none. */
    Operator asRegex() {
        return switch (this) {
            case EQ -> MATCHES;
            case NE -> NOT_MATCHES;
            case EQ_IGNORE_CASE -> MATCHES_IGNORE_CASE;
            case NE_IGNORE_CASE -> NOT_MATCHES_IGNORE_CASE;
            default -> null;
        };
    }

    /** Parses an operator of LQL. */
    static Operator of(String symbol) {
        Operator operator = BY_SYMBOL.get(symbol);
        if (operator == null) {
            throw new IllegalArgumentException("not an operator: \"" + Printable.quote(symbol) + "\" ("
                    + String.join(" ", BY_SYMBOL.keySet()) + ")");
        }
        return operator;
    }

    private static Map<String, Operator> bySymbol() {
        Map<String, Operator> all = new LinkedHashMap<>();
        for (Operator operator : values()) {
            all.put(operator.symbol, operator);
        }
        // Older forms that every server still accepts.
        all.put("!<", GE);
        all.put("!<=", GT);
        all.put("!>", LE);
        all.put("!>=", LT);
        return all;
    }
}
