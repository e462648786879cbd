package io.github.livestatus.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Makes strings of the bytes of a body. Short ones that came before are the same String again, and so are lists of one: each
 * has one slot of a table, by its length and its bytes. For the thread that made it.
 */
final class Texts {
    /** Names are seldom longer; what is longer hardly comes again. */
    private static final int LONGEST_REMEMBERED = 4 * Long.BYTES;

    /** Bytes without an escape behind which as many are likely to come again after the next one. */
    private static final int LONG_STRETCH = 40;

    private static final int MOST_SLOTS = 1 << 11;
    private static final int FEWEST_SLOTS = 1 << 4;

    private static final int SMALLEST_SCRATCH = 1 << 9;
    private static final int LARGEST_SCRATCH = 1 << 16;

    private final long owner = Thread.currentThread().getId();
    private final int slots;

    /** How far the slot of a hash, its topmost bits, is to be moved. */
    private final int shift;

    private byte[] scratch = {};
    private int end;

    /** Of each text four words: its first and last eight bytes, those behind the first and those before the last ones. */
    private long[] words;

    /** The length of each text; negative for one that is in a list. */
    private int[] keys;

    private Object[] values;

    /** @param likely how many different texts may come; 0 to remember none */
    Texts(long likely) {
        slots = likely == 0 ? 0 : (int) Math.max(FEWEST_SLOTS, Math.min(MOST_SLOTS, Long.highestOneBit(likely)));
        shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
    }

    /** Returns true if the calling thread made this. */
    boolean isOwn() {
        return owner == Thread.currentThread().getId();
    }

    /** Returns the position behind the string or list that was read last. */
    int end() {
        return end;
    }

    /** Returns the position behind the quote that closes the string that {@code from} is in. */
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

    /** Returns true if the character at {@code p}, which stands behind a backslash, is meant by it. */
    private static boolean isEscaped(byte[] b, int p) {
        int q = p - 1;
        while (b[q] == '\\') {
            q--;
        }
        return (p - q & 1) == 0;
    }

    /** Returns where the plain ASCII from {@code from} on ends. */
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

    /** Returns the string behind a quote. */
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

    /** Returns the list of one string of plain ASCII that is at {@code bracket}; null where there is none. */
    @SuppressWarnings("unchecked") // what is remembered as a list is one
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

    /** Returns a string of plain ASCII, or the list of it: what these bytes made when they came before, if that is remembered. */
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
     * Returns a string with escapes or characters beyond ASCII, decoded to one byte a character; null where that is not enough.
     * Where one escape is, others are near: byte by byte is faster then than words, of which hardly one would be plain. Behind
     * a long plain stretch another one is likely, as in outputs of many lines: then it is words at once.
     *
     * @param special where the first of them is
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
                int plain = hits == 0 ? Long.BYTES : Words.first(hits); // a branch, for nothing to wait for the count
                n += plain;
                p += plain;
            }
            patience = p - first > LONG_STRETCH ? 0 : Long.BYTES;
        }
    }

    /** Returns a copy with more room, which is kept for other strings unless it is large. */
    private byte[] larger(byte[] latin, int needed) {
        byte[] larger = Arrays.copyOf(latin, 2 * needed + SMALLEST_SCRATCH);
        scratch = larger.length <= LARGEST_SCRATCH ? larger : scratch;
        return larger;
    }

    /** Returns a string of any characters, or a bare value. */
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
