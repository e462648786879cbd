package io.github.livestatus.mirror;

import io.github.livestatus.lql.Operator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A test of texts that all servers decide alike, except for some texts. Immutable. */
abstract class TextTest {
    /** Returns true if the text passes. */
    abstract boolean isMatch(String text);

    /** Returns true if the text passes that these bytes of Latin-1 are. */
    boolean isMatch(byte[] text, int from, int to) {
        return isMatch(new String(text, from, to - from, StandardCharsets.ISO_8859_1));
    }

    /** Returns the {@link TextTraits} of texts that some servers decide otherwise. */
    abstract int doubtful();

    /**
     * Returns the test that a comparison is, with an operator that is not negated; null where servers do not agree on any text.
     */
    static TextTest of(Operator operator, String value) {
        return switch (operator) {
            case EQ -> new Same(value);
            case EQ_IGNORE_CASE ->
                (TextTraits.of(value) & TextTraits.BEYOND_ASCII) == 0 ? new SameLetters(value) : null;
            case MATCHES -> AgreedRegex.test(value, false);
            case MATCHES_IGNORE_CASE -> AgreedRegex.test(value, true);
            case LT, LE, GT, GE ->
                (TextTraits.of(value) & TextTraits.SURROGATE) == 0 ? new InOrder(operator, value) : null;
            default -> null;
        };
    }

    private static final class Same extends TextTest {
        private final String value;
        private final byte[] bytes;

        Same(String value) {
            this.value = value;
            this.bytes =
                    (TextTraits.of(value) & TextTraits.WIDE) == 0 ? value.getBytes(StandardCharsets.ISO_8859_1) : null;
        }

        @Override
        boolean isMatch(String text) {
            return text.equals(value);
        }

        @Override
        boolean isMatch(byte[] text, int from, int to) {
            return bytes != null && to - from == bytes.length && Arrays.equals(text, from, to, bytes, 0, bytes.length);
        }

        @Override
        int doubtful() {
            return 0;
        }
    }

    private static final class SameLetters extends TextTest {
        private final String value;

        SameLetters(String value) {
            this.value = value;
        }

        @Override
        boolean isMatch(String text) {
            return text.equalsIgnoreCase(value);
        }

        @Override
        int doubtful() {
            return TextTraits.ODD_CASE;
        }
    }

    private static final class InOrder extends TextTest {
        private final Operator operator;
        private final String value;

        InOrder(Operator operator, String value) {
            this.operator = operator;
            this.value = value;
        }

        @Override
        boolean isMatch(String text) {
            int order = text.compareTo(value);
            return switch (operator) {
                case LT -> order < 0;
                case LE -> order <= 0;
                case GT -> order > 0;
                default -> order >= 0;
            };
        }

        @Override
        int doubtful() {
            return TextTraits.SURROGATE;
        }
    }
}
