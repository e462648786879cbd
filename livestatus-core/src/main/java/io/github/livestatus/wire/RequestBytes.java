package io.github.livestatus.wire;

import io.github.livestatus.lql.LqlSink;

/**
 * A request as bytes of UTF-8, written twice: the first time they are only counted, the second time they fill an array of
 * just that size.
 */
final class RequestBytes implements LqlSink {
    private static final byte[] NONE = {};

    private byte[] bytes = NONE;
    private int length;
    private boolean hasControlCharacter;

    /** Whether any text so far would have ended its line, or worse. */
    boolean hasControlCharacter() {
        return hasControlCharacter;
    }

    /** How many bytes were written. */
    int length() {
        return length;
    }

    /** The array that the same text fills when it is written again. */
    byte[] again() {
        bytes = new byte[length];
        length = 0;
        return bytes;
    }

    @Override
    public void text(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            hasControlCharacter |= Character.isISOControl(c);
            character(c);
        }
    }

    /** As {@code String.getBytes} does: half a surrogate pair becomes a question mark. */
    private void character(int c) {
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xc0 | c >> 6);
            put(0x80 | c & 0x3f);
        } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            put('?');
        } else if (c < 0x10000) {
            put(0xe0 | c >> 12);
            put(0x80 | c >> 6 & 0x3f);
            put(0x80 | c & 0x3f);
        } else {
            put(0xf0 | c >> 18);
            put(0x80 | c >> 12 & 0x3f);
            put(0x80 | c >> 6 & 0x3f);
            put(0x80 | c & 0x3f);
        }
    }

    @Override
    public void number(long number) {
        if (number < 0) {
            put('-');
        }
        long unit = 1;
        while (number / unit / 10 != 0) {
            unit *= 10;
        }
        for (; unit > 0; unit /= 10) {
            put('0' + (int) Math.abs(number / unit % 10));
        }
    }

    @Override
    public void endLine() {
        put('\n');
    }

    private void put(int b) {
        if (length < bytes.length) {
            bytes[length] = (byte) b;
        }
        length++;
    }
}
