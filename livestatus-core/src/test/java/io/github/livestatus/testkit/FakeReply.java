package io.github.livestatus.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The reply to one request.
 *
 * @param header the 16 bytes before the body; empty if the request has no ResponseHeader
 * @param body the bytes after the header
 * @param keepAlive true if the connection stays open after it
 */
record FakeReply(byte[] header, byte[] body, boolean keepAlive) {

    /** Closes without a reply. */
    static final FakeReply CLOSE = new FakeReply(new byte[0], new byte[0], false);

    /** Sends no bytes. */
    static final FakeReply SILENCE = new FakeReply(new byte[0], new byte[0], true);

    /** Returns a body with its header: three digits, a space, the length right-aligned in eleven characters, a line feed. */
    static FakeReply framed(int code, String body, char end, boolean keepAlive) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new FakeReply(header(code, bytes.length, end), bytes, keepAlive);
    }

    /** Returns a body without a header. */
    static FakeReply bare(String body, boolean keepAlive) {
        return new FakeReply(new byte[0], body.getBytes(StandardCharsets.UTF_8), keepAlive);
    }

    static byte[] header(int code, long length, char end) {
        return String.format(Locale.ROOT, "%03d %11d%c", code, length, end).getBytes(StandardCharsets.US_ASCII);
    }

    FakeReply withHeader(byte[] other) {
        return new FakeReply(other, body, keepAlive);
    }

    /** Returns header and body together. */
    byte[] bytes() {
        byte[] all = new byte[header.length + body.length];
        System.arraycopy(header, 0, all, 0, header.length);
        System.arraycopy(body, 0, all, header.length, body.length);
        return all;
    }
}
