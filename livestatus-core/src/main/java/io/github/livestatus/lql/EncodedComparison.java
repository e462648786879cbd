package io.github.livestatus.lql;

import java.util.Objects;

/**
 * An operator and its value in a form that LQL can express: a regular expression replaces a text where a server would remove spaces
 * or not ignore the case of a letter.
 */
record EncodedComparison(Operator operator, String value) {
    static EncodedComparison of(Operator operator, String value) {
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(value, operator.isRegex() ? "regex" : "value");
        if (operator.isRegex()) {
            return new EncodedComparison(operator, Regex.withOuterSpaces(value));
        }
        boolean isCaseIgnored = operator == Operator.EQ_IGNORE_CASE || operator == Operator.NE_IGNORE_CASE;
        if (isCaseIgnored && !isLeftToTheServer(value)) {
            Operator spelled = operator == Operator.EQ_IGNORE_CASE ? Operator.MATCHES : Operator.NOT_MATCHES;
            return new EncodedComparison(spelled, "^" + Regex.withOuterSpaces(CaseFolding.inEitherCase(value)) + "$");
        }
        boolean isCut = Text.hasOuterSpaces(value) && operator.asRegex() != null;
        return isCut
                ? new EncodedComparison(operator.asRegex(), Regex.exactly(value))
                : new EncodedComparison(operator, value);
    }

    /** Naemon takes no regular expression with braces, not even escaped ones. */
    private static boolean isLeftToTheServer(String text) {
        boolean isAscii = text.chars().allMatch(c -> c < 0x80);
        return CaseFolding.areSimple(text) || isAscii && Regex.hasBraces(text);
    }

    /** Returns a comparison that finds a text anywhere, ignoring case. */
    static EncodedComparison ofPartInEitherCase(String text) {
        return CaseFolding.areSimple(text)
                ? new EncodedComparison(Operator.MATCHES_IGNORE_CASE, Regex.quoted(text))
                : new EncodedComparison(Operator.MATCHES, Regex.withOuterSpaces(CaseFolding.inEitherCase(text)));
    }
}
