package io.github.livestatus.parse;

/** Looks for what is not JSON in values whose structure is sound: in strings, and among bare values. Used by one thread. */
final class Inspector {
    private final byte[] bytes;
    private int foundAt;
    private String found;

    Inspector(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns true if the value at {@code p} is JSON throughout; otherwise says what is not. */
    boolean isSound(int p) {
        found = null;
        value(p);
        return found == null;
    }

    /** What the last value had that JSON does not have. */
    String found() {
        return found;
    }

    /** Where that is. */
    int foundAt() {
        return foundAt;
    }

    private int value(int p) {
        return switch (bytes[p]) {
            case '"' -> string(p + 1);
            case '[', '{' -> nested(p + 1);
            default -> token(p);
        };
    }

    private int string(int from) {
        int p = Texts.plainEnd(bytes, from);
        while (bytes[p] != '"') {
            p = Texts.plainEnd(bytes, special(p));
        }
        return p + 1;
    }

    private int special(int p) {
        int c = bytes[p];
        if (c >= 0 && c < ' ') {
            note(p, "a raw control character");
            return p + 1;
        }
        long glyph = c < 0 ? Glyph.utf8(bytes, p, bytes.length) : Glyph.escape(bytes, p, bytes.length);
        if (Glyph.isMended(glyph)) {
            note(p, c < 0 ? "bytes that are not UTF-8" : "an escape that JSON does not have");
        }
        return p + Glyph.length(glyph);
    }

    /** Inspects the values of a list or dict; what stands between them is known to be sound. */
    private int nested(int from) {
        int p = from;
        while (bytes[p] != ']' && bytes[p] != '}') {
            boolean isBetween = Token.isSpace(bytes[p]) || bytes[p] == ',' || bytes[p] == ':';
            p = isBetween ? p + 1 : value(p);
        }
        return p + 1;
    }

    private int token(int from) {
        int to = Token.end(bytes, from);
        if (!Token.kind(bytes, from, to).isJson()) {
            note(from, "a value that JSON does not have");
        }
        return to;
    }

    private void note(int p, String what) {
        if (found == null) {
            found = what;
            foundAt = p;
        }
    }
}
