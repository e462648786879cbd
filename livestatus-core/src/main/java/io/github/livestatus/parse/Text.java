package io.github.livestatus.parse;

import java.nio.charset.StandardCharsets;

/** Strings of bytes. */
final class Text {
    private Text() {}

    /** Where the string that begins behind the quote before {@code from} has its other quote. */
    static int end(byte[] b, int from) {
        int p = from;
        while (b[p] != '"') {
            p += b[p] == '\\' ? Glyph.length(Glyph.escape(b, p, b.length)) : 1;
        }
        return p;
    }

    static String plain(byte[] b, int from, int to) {
        return new String(b, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** A string with its escapes and UTF-8 resolved. */
    static String decoded(byte[] b, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int p = from;
        while (p < to) {
            if (b[p] == '\\' || b[p] < 0) {
                long glyph = b[p] == '\\' ? Glyph.escape(b, p, to) : Glyph.utf8(b, p, to);
                text.appendCodePoint(Glyph.codePoint(glyph));
                p += Glyph.length(glyph);
            } else {
                text.append((char) b[p++]);
            }
        }
        return text.toString();
    }
}
