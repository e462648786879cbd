package io.github.livestatus.parse;

/** What a bare value is: a number, true, false, null, or what servers send where JSON has no number for it. */
enum Token {
    NULL,
    TRUE,
    FALSE,
    /** A number as JSON writes it. */
    NUMBER,
    NAN,
    INFINITY,
    MINUS_INFINITY,
    /** Nothing that a server is known to mean something by. */
    OTHER;

    boolean isJson() {
        return ordinal() <= NUMBER.ordinal();
    }

    /** Whether a bare value ends before this byte. */
    static boolean isEnd(int c) {
        return c == ',' || c == ']' || c == '}' || c == '"' || c == '[' || c == '{' || c == ':' || isSpace(c);
    }

    static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Where the bare value from {@code from} on ends; something always ends it. */
    static int end(byte[] b, int from) {
        int p = from;
        while (!isEnd(b[p])) {
            p++;
        }
        return p;
    }

    /** What the bytes from {@code from} to {@code to} are; there is at least one. */
    static Token kind(byte[] b, int from, int to) {
        if (isNumber(b, from, to)) {
            return NUMBER;
        } else if (is("null", b, from, to)) {
            return NULL;
        } else if (is("true", b, from, to)) {
            return TRUE;
        } else if (is("false", b, from, to)) {
            return FALSE;
        }
        boolean isMinus = b[from] == '-';
        int word = isMinus || b[from] == '+' ? from + 1 : from;
        if (isWord("nan", b, word, to)) {
            return NAN;
        } else if (isWord("inf", b, word, to) || isWord("infinity", b, word, to)) {
            return isMinus ? MINUS_INFINITY : INFINITY;
        }
        return OTHER;
    }

    private static boolean is(String word, byte[] b, int from, int to) {
        boolean same = to - from == word.length();
        for (int i = from; same && i < to; i++) {
            same = b[i] == word.charAt(i - from);
        }
        return same;
    }

    /** The same, in any case. */
    private static boolean isWord(String word, byte[] b, int from, int to) {
        boolean same = to - from == word.length();
        for (int i = from; same && i < to; i++) {
            same = (b[i] | 0x20) == word.charAt(i - from);
        }
        return same;
    }

    /** Whether all bytes are one number of JSON. */
    static boolean isNumber(byte[] b, int from, int to) {
        int p = from < to && b[from] == '-' ? from + 1 : from;
        int end = digits(b, p, to);
        boolean isSound = end > p && (b[p] != '0' || end == p + 1);
        if (end < to && b[end] == '.') {
            p = end + 1;
            end = digits(b, p, to);
            isSound &= end > p;
        }
        if (end < to && (b[end] | 0x20) == 'e') {
            p = end + 1 < to && (b[end + 1] == '-' || b[end + 1] == '+') ? end + 2 : end + 1;
            end = digits(b, p, to);
            isSound &= end > p;
        }
        return isSound && end == to;
    }

    private static int digits(byte[] b, int from, int to) {
        int p = from;
        while (p < to && b[p] >= '0' && b[p] <= '9') {
            p++;
        }
        return p;
    }
}
