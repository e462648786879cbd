package io.github.livestatus.client;

import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Link;
import io.github.livestatus.wire.AnswerHeader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Requests and their answers on one link, within one deadline. The legal steps: write, then for each request written
 * {@link #header} and all bytes of its body, in order. After any failure the link is good for nothing but closing.
 */
final class Exchange {
    private static final int FIRST_BUFFER = 64 * 1024;
    private static final int KEPT_ERROR_TEXT = 16 * 1024;
    private static final int STRAY_BYTES = 1024;

    private final Link link;
    private final Deadline firstByte;
    private final Deadline whole;
    private long received;
    private boolean hasHeader;

    Exchange(Link link, ConnectionSettings settings) {
        this.link = link;
        this.whole = Deadline.after(settings.queryTimeout(), System::nanoTime);
        this.firstByte = whole.earlierOf(Deadline.after(settings.firstByteTimeout(), System::nanoTime));
    }

    void write(byte[] request) {
        link.write(request, 0, request.length, whole);
    }

    /** Whether one complete valid header has been read; before that a GET may be asked again elsewhere. */
    boolean hasHeader() {
        return hasHeader;
    }

    /** Reads the next answer's header; a status other than 200 is thrown with the server's words. */
    AnswerHeader header(Query query) {
        byte[] bytes = new byte[AnswerHeader.SIZE];
        int count = 0;
        while (count < bytes.length) {
            int read = read(bytes, count, bytes.length - count);
            if (read < 0) {
                throw count == 0 ? lost("closed before any answer") : strayBytes(bytes, count);
            }
            count += read;
        }
        AnswerHeader header = checked(bytes, count);
        hasHeader = true;
        if (header.status() != 200) {
            throw new QueryRejectedException(header.status(), errorText(header), query.toString());
        }
        return header;
    }

    private AnswerHeader checked(byte[] bytes, int count) {
        if (bytes[AnswerHeader.SIZE - 1] != '\n') {
            throw strayBytes(bytes, count);
        }
        return AnswerHeader.parse(bytes, count);
    }

    /** What came is no header: reads on for what has arrived with it, so that the error can say what it is. */
    private RuntimeException strayBytes(byte[] bytes, int count) {
        byte[] stray = Arrays.copyOf(bytes, STRAY_BYTES);
        int end = count;
        try {
            int read = end < AnswerHeader.SIZE ? -1 : read(stray, end, stray.length - end);
            end += Math.max(0, read);
        } catch (RuntimeException e) {
            // Nothing more came; what did come says enough.
        }
        return AnswerHeader.malformed(stray, end);
    }

    /** Reads a whole body. The array grows as bytes arrive: a header that claims too much costs nothing. */
    byte[] body(AnswerHeader header, long maxResponseBytes) {
        checkSize(header, maxResponseBytes);
        int length = (int) header.length();
        byte[] body = new byte[Math.min(length, FIRST_BUFFER)];
        int count = 0;
        while (count < length) {
            if (count == body.length) {
                body = Arrays.copyOf(body, (int) Math.min(length, body.length * 4L));
            }
            int read = read(body, count, body.length - count);
            if (read < 0) {
                throw lost("closed after " + count + " of " + length + " bytes of the answer");
            }
            count += read;
        }
        return body;
    }

    private static void checkSize(AnswerHeader header, long maxResponseBytes) {
        if (header.length() > maxResponseBytes) {
            throw new LimitExceededException(
                    "the announced answer in bytes", header.length(), "maxResponseBytes", maxResponseBytes);
        }
    }

    private String errorText(AnswerHeader header) {
        byte[] text = new byte[(int) Math.min(header.length(), KEPT_ERROR_TEXT)];
        int count = 0;
        while (count < text.length) {
            int read = read(text, count, text.length - count);
            if (read < 0) {
                break;
            }
            count += read;
        }
        return new String(text, 0, count, StandardCharsets.UTF_8);
    }

    /** Reads what has arrived, at most {@code length} bytes; -1 at the end of the stream. */
    int read(byte[] into, int offset, int length) {
        int read = link.read(into, offset, length, received, received == 0 ? firstByte : whole);
        received += Math.max(0, read);
        return read;
    }

    private ConnectionLostException lost(String reason) {
        return new ConnectionLostException(link.endpoint().toString(), reason, received, null);
    }
}
