package io.github.livestatus.lql;

/**
 * An operator and its value as LQL can hold them: where a server would cut off spaces, or does not know a letter's other
 * case, a regular expression says the same.
 */
record Wording(Operator operator, String value) {
    static Wording of(Operator operator, String value) {
        if (operator.isRegex()) {
            return new Wording(operator, Regex.withOuterSpaces(value));
        }
        boolean ignoresCase = operator == Operator.EQ_IGNORE_CASE || operator == Operator.NE_IGNORE_CASE;
        if (ignoresCase && !isLeftToTheServer(value)) {
            Operator spelled = operator == Operator.EQ_IGNORE_CASE ? Operator.MATCHES : Operator.NOT_MATCHES;
            return new Wording(spelled, "^" + Regex.withOuterSpaces(Letters.inEitherCase(value)) + "$");
        }
        boolean isCut = Text.hasOuterSpaces(value) && operator.asRegex() != null;
        return isCut ? new Wording(operator.asRegex(), Regex.exactly(value)) : new Wording(operator, value);
    }

    /** Naemon takes no regular expression with braces, not even escaped ones. */
    private static boolean isLeftToTheServer(String text) {
        boolean isAscii = text.chars().allMatch(c -> c < 0x80);
        return Letters.areSimple(text) || isAscii && Regex.hasBraces(text);
    }

    /** Finds a text anywhere, in capital or small letters. */
    static Wording ofPartInEitherCase(String text) {
        return Letters.areSimple(text)
                ? new Wording(Operator.MATCHES_IGNORE_CASE, Regex.quoted(text))
                : new Wording(Operator.MATCHES, Regex.withOuterSpaces(Letters.inEitherCase(text)));
    }
}
