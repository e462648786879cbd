package io.github.livestatus.mirror;

import io.github.livestatus.lql.Operator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** Matches texts. For texts with some traits, servers disagree about the match. Immutable. */
abstract class TextMatcher {
    private final int ambiguous;

    /** @param ambiguous the {@link TextTraits} of texts that servers match differently */
    TextMatcher(int ambiguous) {
        this.ambiguous = ambiguous;
    }

    abstract boolean isMatch(String text);

    /** Matches a text that is given as bytes of Latin-1. */
    boolean isMatch(byte[] text, int from, int to) {
        return isMatch(new String(text, from, to - from, StandardCharsets.ISO_8859_1));
    }

    /** Returns the {@link TextTraits} of texts that servers match differently. */
    final int ambiguous() {
        return ambiguous;
    }

    static TextMatcher of(int ambiguous, Predicate<String> isMatch) {
        return new TextMatcher(ambiguous) {
            @Override
            boolean isMatch(String text) {
                return isMatch.test(text);
            }
        };
    }

    /** Returns the matcher of texts that one of these matches. */
    static TextMatcher anyOf(int ambiguous, List<? extends TextMatcher> parts) {
        return new TextMatcher(ambiguous) {
            @Override
            boolean isMatch(String text) {
                return parts.stream().anyMatch(part -> part.isMatch(text));
            }

            @Override
            boolean isMatch(byte[] text, int from, int to) {
                for (TextMatcher part : parts) {
                    if (part.isMatch(text, from, to)) {
                        return true;
                    }
                }
                return false;
            }
        };
    }

    /** Returns the matcher of a comparison; null if servers disagree about all texts. The operator is not a negated one. */
    static TextMatcher of(Operator operator, String value) {
        int traits = TextTraits.of(value);
        return switch (operator) {
            case EQ -> SequenceMatcher.equalTo(value, false);
            case EQ_IGNORE_CASE ->
                (traits & TextTraits.BEYOND_ASCII) == 0 ? SequenceMatcher.equalTo(value, true) : null;
            case MATCHES -> PortableRegex.matcher(value, false);
            case MATCHES_IGNORE_CASE -> PortableRegex.matcher(value, true);
            case LT, LE, GT, GE ->
                (traits & TextTraits.SURROGATE) == 0
                        ? of(TextTraits.SURROGATE, text -> ValueOrder.isFulfilled(operator, text.compareTo(value)))
                        : null;
            default -> null;
        };
    }
}
