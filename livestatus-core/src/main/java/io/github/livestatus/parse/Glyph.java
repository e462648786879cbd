package io.github.livestatus.parse;

/**
 * One encoded character of a string: an escape or a UTF-8 sequence. Index and decoder both read it here, so both count the same
 * repairs. A glyph is a long: code point, number of bytes, and a flag for a repair.
 */
final class Glyph {
    static final int REPLACEMENT = 0xFFFD;

    private static final long MENDED = 1L << 40;

    /** Values of the simple escapes, by the letter after the backslash. */
    private static final byte[] SIMPLE = new byte[128];

    /** Value of a byte as a hex digit. It is -1 for other bytes: a number with such a digit stays negative. */
    private static final byte[] HEX = new byte[256];

    static {
        String letters = "\"\\/bfnrt";
        String meanings = "\"\\/\b\f\n\r\t";
        for (int i = 0; i < letters.length(); i++) {
            SIMPLE[letters.charAt(i)] = (byte) meanings.charAt(i);
        }
        for (int i = 0; i < HEX.length; i++) {
            HEX[i] = (byte) Character.digit(i, 16);
        }
    }

    private Glyph() {}

    static int codePoint(long glyph) {
        return (int) glyph;
    }

    static int length(long glyph) {
        return (int) (glyph >>> 32) & 0xff;
    }

    static boolean isMended(long glyph) {
        return (glyph & MENDED) != 0;
    }

    private static long sound(int codePoint, int length) {
        return (long) length << 32 | codePoint;
    }

    private static long mended(int codePoint, int length) {
        return sound(codePoint, length) | MENDED;
    }

    /** Returns the character of a simple escape; 0 if the letter is not one. */
    static int simple(int letter) {
        return letter > 0 ? SIMPLE[letter] : 0;
    }

    /** Returns the escape at {@code p}, a backslash. Beyond JSON: octal (old MK), {@code \U} (python), and any other letter. */
    static long escape(byte[] b, int p, int limit) {
        int c = p + 1 < limit ? b[p + 1] : 0;
        int simple = simple(c);
        if (simple > 0) {
            return sound(simple, 2);
        }
        return switch (c) {
            case 'u' -> unicode(b, p, limit);
            case 'U' -> wide(b, p, limit);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(b, p, limit);
            default -> c > ' ' && c < 0x7f ? mended(c, 2) : mended('\\', 1);
        };
    }

    private static long unicode(byte[] b, int p, int limit) {
        if (limit - p > 5 && b[p + 2] == '0' && b[p + 3] == '0') {
            int latin = HEX[b[p + 4] & 0xff] << 4 | HEX[b[p + 5] & 0xff];
            return latin < 0 ? mended(REPLACEMENT, 2) : sound(latin, 6);
        }
        int c = hex(b, p + 2, 4, limit);
        if (c < 0) {
            return mended(REPLACEMENT, 2);
        } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
            return sound(c, 6);
        }
        boolean isPaired = c <= Character.MAX_HIGH_SURROGATE && p + 7 < limit && b[p + 6] == '\\' && b[p + 7] == 'u';
        int low = isPaired ? hex(b, p + 8, 4, limit) : -1;
        if (low < Character.MIN_LOW_SURROGATE || low > Character.MAX_LOW_SURROGATE) {
            return mended(REPLACEMENT, 6);
        }
        return sound(Character.toCodePoint((char) c, (char) low), 12);
    }

    private static long wide(byte[] b, int p, int limit) {
        int c = hex(b, p + 2, 8, limit);
        if (c < 0) {
            return mended(REPLACEMENT, 2);
        }
        boolean isScalar = Character.isValidCodePoint(c) && Character.getType(c) != Character.SURROGATE;
        return mended(isScalar ? c : REPLACEMENT, 10);
    }

    private static long octal(byte[] b, int p, int limit) {
        int value = 0;
        int q = p + 1;
        while (q < limit && q < p + 4 && b[q] >= '0' && b[q] <= '7' && value * 8 + b[q] - '0' <= 0xff) {
            value = value * 8 + b[q++] - '0';
        }
        return mended(value, q - p);
    }

    /** Returns the value of hex digits; negative if there are fewer, or if it exceeds 31 bits. */
    private static int hex(byte[] b, int p, int digits, int limit) {
        if (limit - p < digits) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < digits; i++) {
            value = value << 4 | HEX[b[p + i] & 0xff];
        }
        return value < 0 || value > Integer.MAX_VALUE ? -1 : (int) value;
    }

    /** Returns the UTF-8 sequence whose first byte, not ASCII, is at {@code p}. The valid start of a broken one is replaced. */
    static long utf8(byte[] b, int p, int limit) {
        int first = b[p] & 0xff;
        if (first < 0xc2 || first > 0xf4) {
            return mended(REPLACEMENT, 1);
        }
        int length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        int codePoint = first & 0xff >> length + 1;
        for (int i = 1; i < length; i++) {
            if (p + i >= limit || !isContinuation(first, i, b[p + i])) {
                return mended(REPLACEMENT, i);
            }
            codePoint = codePoint << 6 | b[p + i] & 0x3f;
        }
        return sound(codePoint, length);
    }

    /**
     * Returns true if a byte may be number {@code i} of the sequence. False for overlong forms, surrogates and code points above
     * U+10FFFF.
     */
    private static boolean isContinuation(int first, int i, byte next) {
        int low = 0x80;
        int high = 0xbf;
        if (i == 1) {
            low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : low;
            high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : high;
        }
        int c = next & 0xff;
        return c >= low && c <= high;
    }
}
