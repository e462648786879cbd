package io.github.livestatus.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Decodes strings. Short strings that came before, and lists of one such string, are the same object again: each has one slot in a
 * table, by its length and bytes. For the thread that created it.
 */
final class Texts {
    /** Longer strings are not remembered: names are rarely longer, and longer strings rarely repeat. */
    private static final int LONGEST_REMEMBERED = 4 * Long.BYTES;

    /** After this many bytes without an escape, the next escape is probably followed by as many again. */
    private static final int LONG_STRETCH = 40;

    private static final int MOST_SLOTS = 1 << 11;
    private static final int FEWEST_SLOTS = 1 << 4;

    private static final int SMALLEST_SCRATCH = 1 << 9;
    private static final int LARGEST_SCRATCH = 1 << 16;

    private final long owner = Thread.currentThread().getId();
    private final int slots;

    /** Shift that leaves the topmost bits of a hash, the slot. */
    private final int shift;

    private byte[] scratch = {};
    private int end;

    /** Four words for each text: its first and last eight bytes, the eight after the first, and the eight before the last. */
    private long[] words;

    /** The length of each text; negative for a text in a list. */
    private int[] keys;

    private Object[] values;

    /** @param likely the expected number of different texts; 0 to remember none */
    Texts(long likely) {
        slots = likely == 0 ? 0 : (int) Math.max(FEWEST_SLOTS, Math.min(MOST_SLOTS, Long.highestOneBit(likely)));
        shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
    }

    /** Returns true if the calling thread created this object. */
    boolean isOwn() {
        return owner == Thread.currentThread().getId();
    }

    /** Returns the position after the last string or list. */
    int end() {
        return end;
    }

    /** Returns the position after the closing quote of the string that contains {@code from}. */
    static int closeEnd(byte[] b, int from) {
        int p = from;
        while (true) {
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
    }

    /** Returns true if the backslash before the character at {@code p} escapes it. */
    private static boolean isEscaped(byte[] b, int p) {
        int q = p - 1;
        while (b[q] == '\\') {
            q--;
        }
        return (p - q & 1) == 0;
    }

    /** Returns the end of the plain ASCII that begins at {@code from}. */
    static int plainEnd(byte[] b, int from) {
        int p = from;
        while (true) {
            long hits = Words.special(Words.at(b, p));
            if (hits != 0) {
                return p + Words.first(hits);
            }
            p += Long.BYTES;
        }
    }

    /** Returns the string after an opening quote. */
    String text(byte[] b, int from) {
        int to = plainEnd(b, from);
        if (b[to] == '"') {
            end = to + 1;
            return from == to ? "" : (String) plain(b, from, to - from, false);
        }
        String text = decoded(b, from, to);
        if (text == null) {
            end = closeEnd(b, from);
            text = utf16(b, from, end - 1);
        }
        return text;
    }

    /** Returns the list of one plain ASCII string at {@code bracket}; null if it is another list. */
    @SuppressWarnings("unchecked") // the key marks it as a list
    List<Object> single(byte[] b, int bracket) {
        int from = bracket + 2;
        boolean isText = b[bracket] == '[' && b[bracket + 1] == '"';
        int to = isText ? plainEnd(b, from) : from;
        if (to == from || b[to] != '"' || b[to + 1] != ']') {
            return null;
        }
        end = to + 2;
        return (List<Object>) plain(b, from, to - from, true);
    }

    /** Returns a plain ASCII string, or the list of it. Returns the object of an earlier occurrence if it is remembered. */
    private Object plain(byte[] b, int from, int length, boolean isList) {
        if (length > LONGEST_REMEMBERED || slots == 0) {
            return made(b, from, length, isList);
        }
        long head = Words.at(b, from);
        long tail = 0;
        long second = 0;
        long third = 0;
        if (length < Long.BYTES) {
            head &= (1L << length * Byte.SIZE) - 1;
        } else {
            tail = Words.at(b, from + length - Long.BYTES);
            if (length > 2 * Long.BYTES) {
                second = Words.at(b, from + Long.BYTES);
                third = Words.at(b, from + length - 2 * Long.BYTES);
            }
        }
        if (words == null) {
            words = new long[4 * slots];
            keys = new int[slots];
            values = new Object[slots];
        }
        int key = isList ? -length : length;
        int slot = (int) ((head * 31 + tail + key) * 0x9E3779B97F4A7C15L >>> shift);
        int first = slot * 4;
        if (keys[slot] != key
                || words[first] != head
                || words[first + 1] != tail
                || words[first + 2] != second
                || words[first + 3] != third) {
            values[slot] = made(b, from, length, isList);
            keys[slot] = key;
            words[first] = head;
            words[first + 1] = tail;
            words[first + 2] = second;
            words[first + 3] = third;
        }
        return values[slot];
    }

    private Object made(byte[] b, int from, int length, boolean isList) {
        return isList
                ? Collections.singletonList(plain(b, from, length, false))
                : new String(b, from, length, StandardCharsets.ISO_8859_1);
    }

    /**
     * Returns a string with escapes or non-ASCII characters, decoded to Latin-1; null if it does not fit in Latin-1. After an
     * escape it reads byte by byte, because more escapes are probably near. After a long plain stretch it reads by words
     * immediately, because another such stretch is probable, as in outputs of many lines.
     *
     * @param special the position of the first escape or non-ASCII character
     */
    private String decoded(byte[] b, int from, int special) {
        int n = special - from;
        byte[] latin = scratch.length < n + SMALLEST_SCRATCH ? larger(new byte[0], n) : scratch;
        System.arraycopy(b, from, latin, 0, n);
        int p = special;
        int patience = Long.BYTES;
        while (true) {
            latin = n > latin.length - 2 * Long.BYTES ? larger(latin, n) : latin;
            int room = latin.length - 2 * Long.BYTES;
            for (int run = 0; run <= patience && n <= room; run++) {
                int c = b[p];
                if (c == '"') {
                    end = p + 1;
                    return new String(latin, 0, n, StandardCharsets.ISO_8859_1);
                } else if (c >= 0 && c != '\\') {
                    latin[n++] = (byte) c;
                    p++;
                    continue;
                }
                run = 0;
                int simple = c < 0 ? 0 : Glyph.simple(b[p + 1]);
                if (simple > 0) {
                    latin[n++] = (byte) simple;
                    p += 2;
                    continue;
                }
                long glyph = c < 0 ? Glyph.utf8(b, p, b.length) : Glyph.escape(b, p, b.length);
                if (Glyph.codePoint(glyph) > 0xff) {
                    return null;
                }
                latin[n++] = (byte) Glyph.codePoint(glyph);
                p += Glyph.length(glyph);
            }
            int first = p;
            long hits = 0;
            while (hits == 0 && n <= room) {
                long word = Words.at(b, p);
                Words.put(latin, n, word);
                hits = Words.special(word);
                int plain = hits == 0
                        ? Long.BYTES
                        : Words.first(hits); // a branch: without it the next step waits for the count
                n += plain;
                p += plain;
            }
            patience = p - first > LONG_STRETCH ? 0 : Long.BYTES;
        }
    }

    /** Returns a larger copy. It is kept for other strings, unless it is too large. */
    private byte[] larger(byte[] latin, int needed) {
        byte[] larger = Arrays.copyOf(latin, 2 * needed + SMALLEST_SCRATCH);
        scratch = larger.length <= LARGEST_SCRATCH ? larger : scratch;
        return larger;
    }

    /** Returns a string of any characters, or the text of a bare value. */
    static String utf16(byte[] b, int from, int to) {
        char[] text = new char[to - from];
        int length = 0;
        int p = from;
        while (p < to) {
            int c = b[p];
            if (c == '\\' || c < 0) {
                long glyph = c < 0 ? Glyph.utf8(b, p, to) : Glyph.escape(b, p, to);
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
