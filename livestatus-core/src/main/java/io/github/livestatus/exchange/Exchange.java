package io.github.livestatus.exchange;

import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.net.Link;
import io.github.livestatus.text.Printable;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.wire.ResponseHeader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Requests and their answers on one link, within one deadline. The legal steps: write, then for each request written, in
 * order, {@link #header} and either all bytes of its body or {@link #errorText}. After any failure the link is good for
 * nothing but closing.
 */
final class Exchange {
    private static final int FIRST_BODY = 64 * 1024;

    /** How many times more than has come is made room for: a header that lies costs that little. */
    private static final int GROWTH = 16;

    private static final int ERROR_TEXT = 64 * 1024;
    private static final int FIRST_LINE = 128;
    private static final int STRAY_BYTES = 1024;
    private static final Duration STRAY_TIME = Duration.ofMillis(200);

    private final ServerAccess access;
    private final Link link;
    private final boolean isFresh;
    private final byte[] buffer;
    private final Duration firstByteTimeout;
    private final Deadline whole;
    private Deadline stray;
    private int next;
    private int end;
    private long received;
    private long body;
    private int headers;
    private boolean isSpoilt;
    private boolean isOver;
    private String refusal;

    /**
     * @param isFresh whether nothing was asked on this link before
     * @param buffer what small answers are read into, for this exchange alone
     * @param firstByteTimeout from one answer, or the request, to the first byte of the next
     */
    Exchange(
            ServerAccess access, Link link, boolean isFresh, byte[] buffer, Duration firstByteTimeout, Deadline whole) {
        this.access = access;
        this.link = link;
        this.isFresh = isFresh;
        this.buffer = buffer;
        this.firstByteTimeout = firstByteTimeout;
        this.whole = whole;
    }

    /** Writes requests, as one write; only between answers. */
    void write(List<byte[]> requests) {
        received = 0;
        byte[] all = requests.size() == 1 ? requests.get(0) : joined(requests);
        link.write(all, 0, all.length, whole);
    }

    private static byte[] joined(List<byte[]> requests) {
        byte[] all =
                new byte[requests.stream().mapToInt(request -> request.length).sum()];
        int end = 0;
        for (byte[] request : requests) {
            System.arraycopy(request, 0, all, end, request.length);
            end += request.length;
        }
        return all;
    }

    /** Whether nothing was asked on this link before. */
    boolean isFresh() {
        return isFresh;
    }

    /** Whether one complete valid header has been read; before that a GET may be asked again elsewhere. */
    boolean hasHeader() {
        return headers > 0;
    }

    /** Whether a byte of the answer under way has arrived. */
    boolean hasAnswerBegun() {
        return received > 0;
    }

    /** The bytes of the answer under way that have been read, its header included. */
    long received() {
        return received;
    }

    /** Whether every answer was good, all of it was read, and nothing came behind it. */
    boolean isClean() {
        return !isSpoilt && body == 0 && next == end;
    }

    /** Notes that nothing more is to be read on this link. */
    void finish() {
        isSpoilt = true;
        isOver = true;
    }

    /** Whether no further answer can be read on this link. */
    boolean isOver() {
        return isOver;
    }

    /** Reads the next answer's header. */
    ResponseHeader header() {
        received = 0;
        byte[] bytes = new byte[ResponseHeader.SIZE];
        int count = 0;
        while (count < bytes.length) {
            int read = take(bytes, count, bytes.length - count);
            if (read < 0) {
                throw count == 0 ? lost("closed before any answer") : ResponseHeader.malformed(bytes, count);
            }
            count += read;
        }
        if (bytes[ResponseHeader.SIZE - 1] != '\n') {
            return refused(bytes);
        }
        return begun(bytes, count);
    }

    private ResponseHeader begun(byte[] bytes, int count) {
        ResponseHeader header = ResponseHeader.parse(bytes, count);
        headers++;
        body = header.length();
        return header;
    }

    /**
     * Reads lines up to the next answer's header, and the header: what a server says of commands stands before it.
     *
     * @param lines takes the lines
     * @return null at the end of the stream
     * @throws MalformedResponseException when there are 64 KiB of them and no header
     */
    ResponseHeader headerBehind(List<String> lines) {
        received = 0;
        byte[] line = new byte[FIRST_LINE];
        int count = 0;
        while (true) {
            if (count == line.length) {
                line = Arrays.copyOf(line, 2 * count);
            }
            int read = take(line, count, 1);
            if (read < 0 && count == 0) {
                return null;
            } else if (read < 0) {
                throw lost("closed inside a line of its answer");
            }
            count += read;
            if (line[count - 1] == '\n' && count == ResponseHeader.SIZE && line[3] == ' ') {
                return begun(line, count);
            } else if (received == ERROR_TEXT) {
                throw ResponseHeader.malformed(line, count);
            } else if (line[count - 1] == '\n') {
                lines.add(new String(line, 0, count, StandardCharsets.UTF_8).strip());
                count = 0;
            }
        }
    }

    /**
     * What came is no header: reads on for what has arrived with it, so that the error can say what it is.
     *
     * @return the header that a refusal without one should have had
     */
    private ResponseHeader refused(byte[] bytes) {
        byte[] text = Arrays.copyOf(bytes, STRAY_BYTES);
        int count = bytes.length;
        try {
            stray = access.deadline(STRAY_TIME);
            count += Math.max(0, take(text, count, text.length - count));
        } catch (RuntimeException e) {
            // Nothing more came; what did come says enough.
        }
        if (ResponseHeader.isJoinFailure(text, count)) {
            String said = Printable.excerpt(text, 0, count);
            String reason = "no core behind it, says what joins it to the core's socket: " + said;
            throw new ConnectFailedException(address(), reason, true, null);
        } else if (!ResponseHeader.isRefusal(text, count)) {
            throw ResponseHeader.malformed(text, count);
        }
        finish();
        headers++;
        refusal = new String(text, 0, count, StandardCharsets.UTF_8);
        return new ResponseHeader(400, 0);
    }

    /** Reads a whole body. The array grows as bytes arrive. */
    byte[] body(ResponseHeader header) {
        int length = (int) header.length();
        byte[] bytes = new byte[Math.min(length, FIRST_BODY)];
        int count = 0;
        while (count < length) {
            if (count == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(length, (long) bytes.length * GROWTH));
            }
            int read = read(bytes, count, bytes.length - count);
            if (read < 0) {
                throw lost("closed after " + count + " of " + length + " bytes of the answer");
            }
            count += read;
        }
        return bytes;
    }

    /** Reads what the server says about an error; the exchange is over if that is too much or not all there. */
    String errorText(ResponseHeader header) {
        isSpoilt = true;
        if (refusal != null) {
            return refusal;
        }
        byte[] text = new byte[(int) Math.min(header.length(), ERROR_TEXT)];
        int count = 0;
        while (count < text.length) {
            int read = read(text, count, text.length - count);
            if (read < 0) {
                break;
            }
            count += read;
        }
        if (count < header.length()) {
            isOver = true;
        }
        return new String(text, 0, count, StandardCharsets.UTF_8);
    }

    /** Reads of the body what has arrived, at most {@code length} bytes; -1 at the end of the stream. */
    int read(byte[] into, int offset, int length) {
        if (body == 0) {
            return -1;
        }
        int read = take(into, offset, (int) Math.min(length, body));
        body -= Math.max(0, read);
        return read;
    }

    /** Until when to wait for the next bytes; only asked when there is something to wait for. */
    private Deadline patience() {
        boolean isFirstByte = received == 0 && firstByteTimeout.compareTo(whole.budget()) < 0;
        Deadline part = isFirstByte ? access.deadline(firstByteTimeout) : stray;
        return part == null ? whole : whole.earlierOf(part);
    }

    /** Reads at most {@code length} bytes through the buffer, or around it when it would only be in the way. */
    private int take(byte[] into, int offset, int length) {
        int count;
        if (next == end && length >= buffer.length) {
            count = link.read(into, offset, length, received, patience());
        } else {
            if (next == end) {
                next = 0;
                end = Math.max(0, link.read(buffer, 0, buffer.length, received, patience()));
            }
            count = next == end ? -1 : Math.min(length, end - next);
            System.arraycopy(buffer, next, into, offset, Math.max(0, count));
            next += Math.max(0, count);
        }
        received += Math.max(0, count);
        return count;
    }

    private ConnectionLostException lost(String reason) {
        return new ConnectionLostException(address(), reason, received, null);
    }

    private String address() {
        return link.endpoint().toString();
    }
}
