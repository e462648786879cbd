package io.github.livestatus.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Makes strings of the bytes of one body. Short ones that came before are the same String again. Safe to use from any
 * thread: what threads see of each other is immutable.
 */
final class Texts {
    /** Names are no longer; what is longer hardly comes again. */
    private static final int LONGEST_REMEMBERED = 40;

    private static final int MOST_REMEMBERED = 1024;
    private static final int LARGEST_SCRATCH = 1 << 16;

    /** A string, and where its bytes are. */
    private record Remembered(int from, int length, String text) {}

    private final byte[] bytes;
    private final Remembered[] remembered;
    private final AtomicReference<byte[]> scratch = new AtomicReference<>();

    /** @param cells how many cells there are to read, about */
    Texts(byte[] bytes, int cells) {
        this.bytes = bytes;
        this.remembered = new Remembered[Math.min(Integer.highestOneBit(cells | 1), MOST_REMEMBERED)];
    }

    /**
     * The position behind the quote that closes the string that {@code from} is in.
     *
     * @param last where a word may still be read; negative is returned when the string does not end before
     */
    static int closeEnd(byte[] b, int from, int last) {
        int p = from;
        while (p <= last) {
            long hits = Words.quotes(Words.at(b, p));
            if (hits == 0) {
                p += Long.BYTES;
                continue;
            }
            p += Words.first(hits) + 1;
            if (b[p - 2] != '\\' || !isEscaped(b, p - 1)) {
                return p;
            }
        }
        return -2;
    }

    /** Whether the character at {@code p}, which stands behind a backslash, is meant by it. */
    private static boolean isEscaped(byte[] b, int p) {
        int q = p - 1;
        while (b[q] == '\\') {
            q--;
        }
        return (p - q & 1) == 0;
    }

    /** The position of the quote that closes the string that {@code from} is in; there is one. */
    static int end(byte[] b, int from) {
        int behind = closeEnd(b, from, b.length - Long.BYTES);
        if (behind > 0) {
            return behind - 1;
        }
        int p = from;
        while (b[p] != '"') {
            p += b[p] == '\\' ? 2 : 1;
        }
        return p;
    }

    /** Where the plain ASCII from {@code from} on ends; something ends it before the array does. */
    static int plainEnd(byte[] b, int from) {
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

    /** The string behind a quote. */
    String text(int from) {
        int special = plainEnd(bytes, from);
        if (bytes[special] != '"') {
            return decoded(from, special);
        }
        int length = special - from;
        if (length > LONGEST_REMEMBERED) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        return length == 0 ? "" : remembered(from, special);
    }

    private String remembered(int from, int to) {
        int length = to - from;
        int slot = hash(from, to) & remembered.length - 1;
        Remembered known = remembered[slot];
        if (known == null || known.length != length || !isSame(known.from, from, length)) {
            String text = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
            known = new Remembered(from, length, text);
            remembered[slot] = known;
        }
        return known.text;
    }

    /** Of the first and the last eight bytes: names that differ mostly do so in their last. */
    private int hash(int from, int to) {
        long mixed = to - from;
        if (to - from >= Long.BYTES) {
            mixed = Words.at(bytes, from) * 31 + Words.at(bytes, to - Long.BYTES);
        } else {
            for (int i = from; i < to; i++) {
                mixed = mixed << Byte.SIZE | bytes[i];
            }
        }
        return (int) (mixed * 0x9E3779B97F4A7C15L >>> 40);
    }

    private boolean isSame(int left, int right, int length) {
        int i = 0;
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            if (Words.at(bytes, left + i) != Words.at(bytes, right + i)) {
                return false;
            }
        }
        while (i < length && bytes[left + i] == bytes[right + i]) {
            i++;
        }
        return i >= length;
    }

    /** A string with escapes or characters beyond ASCII from {@code special} on. */
    private String decoded(int from, int special) {
        byte[] latin = scratch.getAndSet(null);
        if (latin == null || latin.length < 2 * (special - from)) {
            latin = new byte[Math.max(2 * (special - from), 256)];
        }
        System.arraycopy(bytes, from, latin, 0, special - from);
        String text = toLatin(latin, special - from, special);
        return text == null ? beyondLatin(from) : text;
    }

    /** Decodes to one byte a character, behind the {@code begun} that are there; null if a character needs more. */
    private String toLatin(byte[] scratch, int begun, int from) {
        byte[] b = bytes;
        byte[] latin = scratch;
        int length = begun;
        int p = from;
        while (b[p] != '"') {
            if (length > latin.length - 2 * Long.BYTES) {
                latin = Arrays.copyOf(latin, 2 * latin.length);
            }
            int c = b[p];
            if (c == '\\' || c < 0) {
                long glyph = c < 0 ? Glyph.utf8(b, p, b.length) : Glyph.escape(b, p, b.length);
                if (Glyph.codePoint(glyph) > 0xff) {
                    length = -1;
                    break;
                }
                latin[length++] = (byte) Glyph.codePoint(glyph);
                p += Glyph.length(glyph);
            } else if (c >= ' ' && p <= b.length - Long.BYTES) {
                long word = Words.at(b, p);
                Words.put(latin, length, word);
                long hits = Words.special(word);
                int plain = hits == 0 ? Long.BYTES : Words.first(hits);
                length += plain;
                p += plain;
            } else {
                latin[length++] = b[p++];
            }
        }
        String text = length < 0 ? null : new String(latin, 0, length, StandardCharsets.ISO_8859_1);
        if (latin.length <= LARGEST_SCRATCH) {
            this.scratch.lazySet(latin);
        }
        return text;
    }

    private String beyondLatin(int from) {
        return utf16(from, end(bytes, from));
    }

    /** A string of any characters, or a bare value. */
    String utf16(int from, int to) {
        char[] text = new char[to - from];
        int length = 0;
        int p = from;
        while (p < to) {
            int c = bytes[p];
            if (c == '\\' || c < 0) {
                long glyph = c < 0 ? Glyph.utf8(bytes, p, to) : Glyph.escape(bytes, p, to);
                length += Character.toChars(Glyph.codePoint(glyph), text, length);
                p += Glyph.length(glyph);
            } else {
                text[length++] = (char) c;
                p++;
            }
        }
        return new String(text, 0, length);
    }
}
