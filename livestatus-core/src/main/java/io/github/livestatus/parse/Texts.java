package io.github.livestatus.parse;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Makes strings of bytes. Short plain ones that came before are the same String again. Safe to use from any thread: what is
 * remembered are Strings, compared with the bytes before they are given.
 */
final class Texts {
    /** Names are about as long; what is longer hardly comes again. */
    private static final int LONGEST_REMEMBERED = 48;

    private static final int LARGEST_SCRATCH = 1 << 16;

    private final String[] remembered;
    private final AtomicReference<byte[]> scratch = new AtomicReference<>();

    /** @param cells how many cells there are to read, about */
    Texts(int cells) {
        remembered = new String[Math.min(Integer.highestOneBit(cells | 1), 1024)];
    }

    /** The string from behind its opening quote on, wherever it ends. */
    String from(byte[] b, int from) {
        int to = plainEnd(b, from);
        return b[to] == '"' ? plain(b, from, to) : decoded(b, from, end(b, to));
    }

    /** Where the plain ASCII from {@code from} on ends. */
    private static int plainEnd(byte[] b, int from) {
        int p = from;
        while (p <= b.length - Long.BYTES) {
            long hits = Words.special(Words.at(b, p));
            if (hits != 0) {
                return p + Words.first(hits);
            }
            p += Long.BYTES;
        }
        while (b[p] >= ' ' && b[p] != '"' && b[p] != '\\') {
            p++;
        }
        return p;
    }

    /** The position of the quote that ends the string that {@code from} is in. */
    static int end(byte[] b, int from) {
        int p = plainEnd(b, from);
        while (b[p] != '"') {
            p = plainEnd(b, p + (b[p] == '\\' ? Glyph.length(Glyph.escape(b, p, b.length)) : 1));
        }
        return p;
    }

    /** A string of ASCII without escapes. */
    String plain(byte[] b, int from, int to) {
        int length = to - from;
        if (length > LONGEST_REMEMBERED) {
            return ascii(b, from, length);
        }
        int slot = hash(b, from, to) & remembered.length - 1;
        String known = remembered[slot];
        if (known == null || !isSame(known, b, from, length)) {
            known = ascii(b, from, length);
            remembered[slot] = known;
        }
        return known;
    }

    private static String ascii(byte[] b, int from, int length) {
        return length == 0 ? "" : new String(b, from, length, StandardCharsets.ISO_8859_1);
    }

    /** Of the length and the first and last eight bytes: names that differ mostly do so in their last. */
    private static int hash(byte[] b, int from, int to) {
        long mixed;
        if (to - from >= Long.BYTES) {
            mixed = Words.at(b, from) * 31 + Words.at(b, to - Long.BYTES) + to - from;
        } else {
            mixed = to - from;
            for (int i = from; i < to; i++) {
                mixed = mixed << Byte.SIZE | b[i];
            }
        }
        return (int) (mixed * 0x9E3779B97F4A7C15L >>> 40);
    }

    private static boolean isSame(String known, byte[] b, int from, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (known.charAt(i) != b[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** A string with escapes or characters beyond ASCII. */
    String decoded(byte[] b, int from, int to) {
        byte[] latin = scratch.getAndSet(null);
        if (latin == null || latin.length < to - from + Long.BYTES) {
            latin = new byte[Math.max(to - from + Long.BYTES, 256)];
        }
        int length = toLatin(b, from, to, latin);
        String text = length < 0 ? beyondLatin(b, from, to) : new String(latin, 0, length, StandardCharsets.ISO_8859_1);
        if (latin.length <= LARGEST_SCRATCH) {
            scratch.set(latin);
        }
        return text;
    }

    /** Decodes to one byte a character; how many there are, -1 when one needs more. */
    private static int toLatin(byte[] b, int from, int to, byte[] latin) {
        int p = from;
        int length = 0;
        while (p < to) {
            if (p <= to - Long.BYTES) {
                long word = Words.at(b, p);
                long hits = Words.special(word);
                int plain = Words.first(hits);
                Words.put(latin, length, word);
                length += plain;
                p += plain;
                if (hits == 0) {
                    continue;
                }
            }
            if (b[p] == '\\' || b[p] < 0) {
                long glyph = b[p] < 0 ? Glyph.utf8(b, p, to) : Glyph.escape(b, p, to);
                if (Glyph.codePoint(glyph) > 0xff) {
                    return -1;
                }
                latin[length++] = (byte) Glyph.codePoint(glyph);
                p += Glyph.length(glyph);
            } else {
                latin[length++] = b[p++];
            }
        }
        return length;
    }

    private static String beyondLatin(byte[] b, int from, int to) {
        char[] text = new char[to - from];
        int length = 0;
        int p = from;
        while (p < to) {
            if (b[p] == '\\' || b[p] < 0) {
                long glyph = b[p] < 0 ? Glyph.utf8(b, p, to) : Glyph.escape(b, p, to);
                length += Character.toChars(Glyph.codePoint(glyph), text, length);
                p += Glyph.length(glyph);
            } else {
                text[length++] = (char) b[p++];
            }
        }
        return new String(text, 0, length);
    }
}
