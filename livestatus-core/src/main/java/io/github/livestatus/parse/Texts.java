package io.github.livestatus.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Makes strings of the bytes of one body. Short ones that came before are the same String again, and so are lists of one.
 * Safe to use from any thread: what threads see of each other is immutable.
 */
final class Texts {
    /** Names are no longer; what is longer hardly comes again. */
    private static final int LONGEST_REMEMBERED = 40;

    private static final int MOST_REMEMBERED = 1024;

    /** Bytes without an escape behind which as many are likely to come again after the next one. */
    private static final int LONG_STRETCH = 40;

    private static final int SMALLEST_SCRATCH = 1 << 9;
    private static final int LARGEST_SCRATCH = 1 << 16;

    /** What was made of bytes, and which: where they are, how many, and the first and last eight. */
    private record Remembered(int from, int length, long head, long tail, String text, List<Object> list) {}

    /** A buffer that the thread of this id decodes in. Another thread that sees it does not use it and makes its own. */
    private record Scratch(long owner, byte[] bytes) {}

    private final byte[] bytes;
    private final Remembered[] remembered;
    private Scratch scratch = new Scratch(-1, new byte[0]);

    /** @param cells how many cells there are to read, about */
    Texts(byte[] bytes, int cells) {
        this.bytes = bytes;
        this.remembered = new Remembered[Math.min(Integer.highestOneBit(cells | 2), MOST_REMEMBERED)];
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

    /** Returns true if the character at {@code p}, which stands behind a backslash, is meant by it. */
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

    /** The string behind a quote. It is copied on the way to its end, for it may have escapes. */
    String text(int from) {
        byte[] b = bytes;
        byte[] latin = scratch(SMALLEST_SCRATCH);
        int last = Math.min(b.length - Long.BYTES, from + latin.length - 2 * Long.BYTES);
        int p = from;
        while (p <= last) {
            long word = Words.at(b, p);
            Words.put(latin, p - from, word);
            long hits = Words.special(word);
            if (hits != 0) {
                p += Words.first(hits);
                return b[p] == '"' ? plain(from, p) : decoded(from, p, latin);
            }
            p += Long.BYTES;
        }
        int special = plainEnd(b, p);
        if (b[special] == '"') {
            return plain(from, special);
        }
        latin = scratch(2 * (special - from));
        System.arraycopy(b, from, latin, 0, special - from);
        return decoded(from, special, latin);
    }

    /** A string of plain ASCII between two quotes. */
    private String plain(int from, int to) {
        int length = to - from;
        if (length > LONGEST_REMEMBERED) {
            return latin(from, to);
        }
        return length == 0 ? "" : remembered(from, to, false).text;
    }

    /** A list of one string of plain ASCII, which stands between two quotes. */
    List<Object> single(int from, int to) {
        boolean isShort = to - from <= LONGEST_REMEMBERED - 2;
        return isShort ? remembered(from - 1, to + 1, true).list : Collections.singletonList(latin(from, to));
    }

    private String latin(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** What these bytes made when they came before; now they make a string, or with quotes around it, a list of that. */
    private Remembered remembered(int from, int to, boolean isList) {
        int length = to - from;
        long head = head(from, length);
        long tail = length < Long.BYTES ? head : Words.at(bytes, to - Long.BYTES);
        int slot = slot(head * 31 + tail);
        Remembered known = remembered[slot];
        if (isKnown(known, from, length, head, tail)) {
            return known;
        }
        Remembered second = remembered[slot ^ 1];
        if (isKnown(second, from, length, head, tail)) {
            return second;
        }
        String text = isList ? plain(from + 1, to - 1) : latin(from, to);
        remembered[slot ^ 1] = known;
        known = new Remembered(from, length, head, tail, text, isList ? Collections.singletonList(text) : null);
        remembered[slot] = known;
        return known;
    }

    /** One of two neighbours, so that two names that share a slot do not drive each other out. */
    private int slot(long key) {
        return (int) ((key ^ key >>> 32) * 0x9E3779B97F4A7C15L >>> 32) & remembered.length - 1;
    }

    /** Names differ mostly in their last bytes, or in their first. */
    private boolean isKnown(Remembered known, int from, int length, long head, long tail) {
        return known != null
                && known.length == length
                && known.head == head
                && known.tail == tail
                && (length <= 2 * Long.BYTES || isSame(known.from, from, length));
    }

    /** The first eight bytes; those behind {@code length} are zero. */
    private long head(int from, int length) {
        if (from <= bytes.length - Long.BYTES) {
            long word = Words.at(bytes, from);
            return length < Long.BYTES ? word & (1L << length * Byte.SIZE) - 1 : word;
        }
        long head = 0;
        for (int i = length - 1; i >= 0; i--) {
            head = head << Byte.SIZE | bytes[from + i];
        }
        return head;
    }

    /** Returns true if the bytes between the first and the last eight are the same too. */
    private boolean isSame(int left, int right, int length) {
        return Arrays.equals(
                bytes,
                left + Long.BYTES,
                left + length - Long.BYTES,
                bytes,
                right + Long.BYTES,
                right + length - Long.BYTES);
    }

    /**
     * A string with escapes or characters beyond ASCII, decoded to one byte a character as long as that is enough. Where one
     * escape is, others are near: byte by byte is faster then than words, of which hardly one would be plain. Behind a long
     * plain stretch another one is likely, as in outputs of many lines: then it is words at once.
     *
     * @param special where the first of them is
     * @param room has what stands before it
     */
    private String decoded(int from, int special, byte[] room) {
        byte[] b = bytes;
        byte[] latin = room;
        int length = special - from;
        int p = special;
        int patience = Long.BYTES;
        while (true) {
            latin = length > latin.length - 2 * Long.BYTES ? larger(latin) : latin;
            int last = latin.length - 2 * Long.BYTES;
            for (int run = 0; run <= patience && length <= last; run++) {
                int c = b[p];
                if (c == '"') {
                    return new String(latin, 0, length, StandardCharsets.ISO_8859_1);
                } else if (c >= 0 && c != '\\') {
                    latin[length++] = (byte) c;
                    p++;
                    continue;
                }
                run = 0;
                long glyph = c < 0 ? Glyph.utf8(b, p, b.length) : Glyph.escape(b, p, b.length);
                if (Glyph.codePoint(glyph) > 0xff) {
                    return beyondLatin(from);
                }
                latin[length++] = (byte) Glyph.codePoint(glyph);
                p += Glyph.length(glyph);
            }
            long hits = 0;
            int first = p;
            while (hits == 0 && length <= last && p <= b.length - Long.BYTES) {
                long word = Words.at(b, p);
                Words.put(latin, length, word);
                hits = Words.special(word);
                int plain = hits == 0 ? Long.BYTES : Words.first(hits);
                length += plain;
                p += plain;
            }
            patience = p - first > LONG_STRETCH ? 0 : Long.BYTES;
        }
    }

    /** A buffer of this thread with at least so many bytes. */
    private byte[] scratch(int least) {
        Scratch known = scratch;
        boolean isFit = known.owner == Thread.currentThread().getId() && known.bytes.length >= least;
        return isFit ? known.bytes : kept(new byte[Math.max(least, SMALLEST_SCRATCH)]);
    }

    private byte[] larger(byte[] room) {
        return kept(Arrays.copyOf(room, 2 * room.length));
    }

    private byte[] kept(byte[] room) {
        if (room.length <= LARGEST_SCRATCH) {
            scratch = new Scratch(Thread.currentThread().getId(), room);
        }
        return room;
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
