package io.github.livestatus.parse;

/** The kind of a bare value: a number, true, false, null, or a word that servers send for a number that JSON does not have. */
enum Token {
    NULL("null"),
    TRUE("true"),
    FALSE("false"),
    /** A JSON number. */
    NUMBER(""),
    NAN(""),
    INFINITY(""),
    MINUS_INFINITY(""),
    /** A value without known meaning. */
    OTHER("");

    private final String json;

    Token(String json) {
        this.json = json;
    }

    boolean isJson() {
        return ordinal() <= NUMBER.ordinal();
    }

    /** Returns true if a character may be in a bare value: letters, digits, sign, point, and the ASCII characters between them. */
    static boolean isPart(int c) {
        return c == '+' || c >= '-' && (c | 0x20) < '{';
    }

    static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Returns the end of the bare value at {@code from}; a byte that ends it always follows. */
    static int end(byte[] b, int from) {
        int p = from;
        while (isPart(b[p])) {
            p++;
        }
        return p;
    }

    /** Returns the kind of the bytes from {@code from} to {@code to}; there is at least one. */
    static Token kind(byte[] b, int from, int to) {
        Token likely = likely(b[from]);
        if (likely == NUMBER ? isNumber(b, from, to) : likely != OTHER && is(likely.json, 0, b, from, to)) {
            return likely;
        }
        boolean isMinus = b[from] == '-';
        int word = isMinus || b[from] == '+' ? from + 1 : from;
        if (is("nan", 0x20, b, word, to)) {
            return NAN;
        } else if (is("inf", 0x20, b, word, to) || is("infinity", 0x20, b, word, to)) {
            return isMinus ? MINUS_INFINITY : INFINITY;
        }
        return OTHER;
    }

    /** Returns the value of the bytes: null, Boolean, Long, Double, or a String if they have no meaning. */
    static Object value(byte[] b, int from, int to) {
        return switch (kind(b, from, to)) {
            case NULL -> null;
            case TRUE -> true;
            case FALSE -> false;
            case NUMBER -> Decimal.at(b, from).value();
            case NAN -> Double.NaN;
            case INFINITY -> Double.POSITIVE_INFINITY;
            case MINUS_INFINITY -> Double.NEGATIVE_INFINITY;
            case OTHER -> Texts.utf16(b, from, to);
        };
    }

    private static Token likely(int first) {
        return switch (first) {
            case 'n' -> NULL;
            case 't' -> TRUE;
            case 'f' -> FALSE;
            default -> isDigit(first) || first == '-' ? NUMBER : OTHER;
        };
    }

    private static boolean isNumber(byte[] b, int from, int to) {
        Decimal number = Decimal.at(b, from);
        return number != null && number.end() == to;
    }

    /** @param small 0x20 to ignore case, else 0 */
    private static boolean is(String word, int small, byte[] b, int from, int to) {
        boolean isSame = to - from == word.length();
        for (int i = from; isSame && i < to; i++) {
            isSame = (b[i] | small) == word.charAt(i - from);
        }
        return isSame;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
