package io.github.livestatus.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What goes back for one request.
 *
 * @param header the 16 bytes before the body; none when none was asked for
 * @param body what follows it
 * @param keepAlive whether the connection stays open behind it
 */
record FakeReply(byte[] header, byte[] body, boolean keepAlive) {

    /** Closes without a word. */
    static final FakeReply CLOSE = new FakeReply(new byte[0], new byte[0], false);

    /** Nothing to say. */
    static final FakeReply SILENCE = new FakeReply(new byte[0], new byte[0], true);

    /** A body with its header: three digits, a space, the length to the right in eleven, a line feed. */
    static FakeReply framed(int code, String body, char end, boolean keepAlive) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new FakeReply(header(code, bytes.length, end), bytes, keepAlive);
    }

    /** A body without header. */
    static FakeReply bare(String body, boolean keepAlive) {
        return new FakeReply(new byte[0], body.getBytes(StandardCharsets.UTF_8), keepAlive);
    }

    static byte[] header(int code, long length, char end) {
        return String.format(Locale.ROOT, "%03d %11d%c", code, length, end).getBytes(StandardCharsets.US_ASCII);
    }

    FakeReply withHeader(byte[] other) {
        return new FakeReply(other, body, keepAlive);
    }

    /** Header and body in one. */
    byte[] bytes() {
        byte[] all = new byte[header.length + body.length];
        System.arraycopy(header, 0, all, 0, header.length);
        System.arraycopy(body, 0, all, header.length, body.length);
        return all;
    }
}
