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

    private static final int SMALLEST_SCRATCH = 1 << 9;
    private static final int LARGEST_SCRATCH = 1 << 16;
    private static final byte[] NO_SCRATCH = {};

    private final long owner = Thread.currentThread().getId();
    private final int slots;

    /** How far the slot of a hash, its topmost bits, is to be moved. */
    private final int shift;

    private byte[] scratch = NO_SCRATCH;
    private int end;

    private long lastHead;
    private long lastTail;
    private int lastKey;
    private Object last;

    /** The first and the last eight bytes of each text; the length of one that is in a list is negative. */
    private long[] heads;

    private long[] tails;
    private int[] lengths;
    private Object[] values;

    /** The bytes from the ninth on, and those before the last eight, of texts that have so many. */
    private long[] seconds;

    private long[] thirds;

    /** @param slots a power of two; 0 to remember nothing */
    Texts(int slots) {
        this.slots = slots;
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
    }

    /** Returns true if the calling thread made this. */
    boolean isOwn() {
        return owner == Thread.currentThread().getId();
    }

    /** Returns the position of the quote that closed the last string. */
    int end() {
        return end;
    }

    /**
     * Returns the position behind the quote that closes the string that {@code from} is in.
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

    /** Returns true if the character at {@code p}, which stands behind a backslash, is meant by it. */
    private static boolean isEscaped(byte[] b, int p) {
        int q = p - 1;
        while (b[q] == '\\') {
            q--;
        }
        return (p - q & 1) == 0;
    }

    /** Returns the position of the quote that closes the string that {@code from} is in; -1 where it is not before the limit. */
    static int end(byte[] b, int from, int limit) {
        int behind = closeEnd(b, from, limit - Long.BYTES);
        if (behind > 0) {
            return behind - 1;
        }
        int p = from;
        while (p < limit && b[p] != '"') {
            p += b[p] == '\\' ? 2 : 1;
        }
        return p < limit ? p : -1;
    }

    /** Returns where the plain ASCII from {@code from} on ends; something ends it before the array does. */
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

    /** Returns the string behind a quote; something ends it. */
    String text(byte[] b, int from) {
        String usual = text(b, from, b.length - Long.BYTES);
        if (usual != null) {
            return usual;
        }
        int to = end(b, from, b.length);
        String text = to - from <= LONGEST_REMEMBERED ? ofCopy(b, from, to) : null;
        end = to;
        return text == null ? utf16(b, from, to) : text;
    }

    /** Returns a short text near the end of the bytes, from a copy that has room for words behind it. */
    private String ofCopy(byte[] b, int from, int to) {
        byte[] copy = Arrays.copyOfRange(b, from, to + 1 + 2 * Long.BYTES);
        return text(copy, 0, to - from + Long.BYTES);
    }

    /**
     * Returns the string behind a quote; null where it is better read with care.
     *
     * @param last where a word may still be read
     */
    String text(byte[] b, int from, int last) {
        int p = from;
        while (p <= last) {
            long hits = Words.special(Words.at(b, p));
            if (hits != 0) {
                p += Words.first(hits);
                return b[p] == '"' ? plain(b, from, p) : decoded(b, from, p, last);
            }
            p += Long.BYTES;
        }
        return null;
    }

    /** Returns a string of plain ASCII between two quotes. */
    private String plain(byte[] b, int from, int to) {
        end = to;
        int length = to - from;
        if (length > LONGEST_REMEMBERED || slots == 0) {
            return latin(b, from, to);
        }
        return length == 0 ? "" : (String) remembered(b, from, length, false);
    }

    /**
     * Returns the list of one string of plain ASCII that is at a bracket; null where there is none.
     *
     * @param last where a word may still be read
     */
    @SuppressWarnings("unchecked") // what is remembered as a list is one
    List<Object> single(byte[] b, int bracket, int last) {
        int from = bracket + 2;
        int p = from;
        while (p <= last) {
            long hits = Words.special(Words.at(b, p));
            if (hits != 0) {
                p += Words.first(hits);
                break;
            }
            p += Long.BYTES;
        }
        if (p > last || b[bracket + 1] != '"' || b[p] != '"' || b[p + 1] != ']') {
            return null;
        }
        end = p + 1;
        boolean isShort = p - from <= LONGEST_REMEMBERED && p > from && slots > 0;
        return isShort
                ? (List<Object>) remembered(b, from, p - from, true)
                : Collections.singletonList(latin(b, from, p));
    }

    private static String latin(byte[] b, int from, int to) {
        return new String(b, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Returns what these bytes made when they came before; now they make a string, or a list of that. */
    private Object remembered(byte[] b, int from, int length, boolean isList) {
        long head = Words.at(b, from);
        long tail = 0;
        if (length < Long.BYTES) {
            head &= (1L << length * Byte.SIZE) - 1;
        } else {
            tail = Words.at(b, from + length - Long.BYTES);
        }
        int key = isList ? -length : length;
        if (key != lastKey || head != lastHead || tail != lastTail || length > 2 * Long.BYTES) {
            last = remembered(b, from, key, head, tail);
            lastKey = key;
            lastHead = head;
            lastTail = tail;
        }
        return last;
    }

    private Object remembered(byte[] b, int from, int key, long head, long tail) {
        if (heads == null) {
            makeRoom();
        }
        int length = Math.abs(key);
        int slot = (int) ((head * 31 + tail + key) * 0x9E3779B97F4A7C15L >>> shift);
        if (lengths[slot] == key && heads[slot] == head && tails[slot] == tail && isSame(b, from, length, slot)) {
            return values[slot];
        }
        Object value = key > 0
                ? latin(b, from, from + length)
                : Collections.singletonList(remembered(b, from, length, head, tail));
        lengths[slot] = key;
        heads[slot] = head;
        tails[slot] = tail;
        values[slot] = value;
        if (length > 2 * Long.BYTES) {
            if (seconds == null) {
                seconds = new long[slots];
                thirds = new long[slots];
            }
            seconds[slot] = Words.at(b, from + Long.BYTES);
            thirds[slot] = Words.at(b, from + length - 2 * Long.BYTES);
        }
        return value;
    }

    /** Returns true if the bytes between the first and the last eight are the same too. */
    private boolean isSame(byte[] b, int from, int length, int slot) {
        return length <= 2 * Long.BYTES
                || seconds[slot] == Words.at(b, from + Long.BYTES)
                        && thirds[slot] == Words.at(b, from + length - 2 * Long.BYTES);
    }

    private void makeRoom() {
        heads = new long[slots];
        tails = new long[slots];
        lengths = new int[slots];
        values = new Object[slots];
    }

    /**
     * Returns a string with escapes or characters beyond ASCII, decoded to one byte a character; null where that is not enough.
     * Where one escape is, others are near: byte by byte is faster then than words, of which hardly one would be plain. Behind
     * a long plain stretch another one is likely, as in outputs of many lines: then it is words at once.
     *
     * @param special where the first of them is
     */
    private String decoded(byte[] b, int from, int special, int last) {
        int n = special - from;
        byte[] latin = scratch(n);
        System.arraycopy(b, from, latin, 0, n);
        int p = special;
        int patience = Long.BYTES;
        while (p <= last) {
            latin = n > latin.length - 2 * Long.BYTES ? larger(latin) : latin;
            int room = latin.length - 2 * Long.BYTES;
            for (int run = 0; run <= patience && n <= room && p <= last; run++) {
                int c = b[p];
                if (c == '"') {
                    end = p;
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
            while (hits == 0 && n <= room && p <= last) {
                long word = Words.at(b, p);
                Words.put(latin, n, word);
                hits = Words.special(word);
                int plain = hits == 0 ? Long.BYTES : Words.first(hits); // a branch, for nothing to wait for the count
                n += plain;
                p += plain;
            }
            patience = p - first > LONG_STRETCH ? 0 : Long.BYTES;
        }
        return null;
    }

    /** Returns the buffer to decode in, with room for more than so many bytes. */
    private byte[] scratch(int bytes) {
        if (scratch.length < bytes + SMALLEST_SCRATCH) {
            return kept(new byte[2 * bytes + SMALLEST_SCRATCH]);
        }
        return scratch;
    }

    private byte[] larger(byte[] room) {
        return kept(Arrays.copyOf(room, 2 * room.length));
    }

    private byte[] kept(byte[] room) {
        if (room.length <= LARGEST_SCRATCH) {
            scratch = room;
        }
        return room;
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
