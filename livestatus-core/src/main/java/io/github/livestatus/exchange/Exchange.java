package io.github.livestatus.exchange;

import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.error.TimedOutException.Phase;
import io.github.livestatus.event.CloseReason;
import io.github.livestatus.net.Link;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.text.Printable;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.wire.ResponseHeader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Requests and their responses on one link, within one deadline. The legal steps: write; then for each written request, in order,
 * {@link #header} and either all bytes of its body or {@link #errorText}; at the end {@link #complete} and {@link #close}. After a
 * failure the link can only be closed.
 *
 * <p>Its methods throw subclasses of {@link LivestatusException}. They throw {@link StaleLinkException} if a reused link turns out
 * to be dead.
 */
final class Exchange implements AutoCloseable {
    private static final int FIRST_BODY = 64 * 1024;

    /** Buffer growth factor. A header with a false length costs only that much memory. */
    private static final int GROWTH = 2;

    private static final int ERROR_TEXT = 64 * 1024;
    private static final int FIRST_LINE = 128;
    private static final int STRAY_BYTES = 1024;
    private static final Duration STRAY_TIME = Duration.ofMillis(200);

    /** Duration without a minimum rate at the start of a response, in nanoseconds. */
    private static final long FIRST_SECOND = 1_000_000_000;

    private final ReconnectingLink owner;
    private final ServerAccess access;
    private final ActiveLink active;
    private final Link link;
    private final boolean isFresh;
    private final byte[] buffer;
    private final Duration firstByteTimeout;
    private final Deadline whole;

    /** Deadline for the bytes after an error that has no header; null before that. */
    private Deadline stray;

    /** The buffer holds unread bytes from {@code next} to {@code end}. */
    private int next;

    private int end;

    /** Number of bytes read of the current response, including its header. */
    private long received;

    /** Number of bytes of the current body that were not read yet. */
    private long bodyLeft;

    /** Time spent waiting for the current response after its first byte, in nanoseconds. */
    private long waited;

    /** Number of headers read on this exchange. */
    private int headers;

    /** Number of written requests whose response was not read yet. */
    private int expected;

    /** True if bytes arrived before the request was written: they belong to another query. */
    private boolean isEarly;

    private boolean isSent;

    /** True if the link cannot be reused afterwards. */
    private boolean isSpoilt;

    private boolean isOver;
    private boolean isComplete;
    private CloseReason failed = CloseReason.FAILED;
    private String refusal;
    private ReadBudget.Reading reading;

    /**
     * @param buffer the buffer for small responses, used only by this exchange
     * @param firstByteTimeout from one response, or the request, to the first byte of the next response
     */
    Exchange(
            ReconnectingLink owner,
            ServerAccess access,
            ActiveLink active,
            byte[] buffer,
            Duration firstByteTimeout,
            Deadline whole) {
        this.owner = owner;
        this.access = access;
        this.active = active;
        this.link = active.link;
        this.isFresh = !active.hasAnswered;
        this.buffer = buffer;
        this.firstByteTimeout = firstByteTimeout;
        this.whole = whole;
    }

    /** Writes requests with one write. Must not be called inside a response. */
    void write(List<byte[]> requests) {
        received = 0;
        boolean isUnchecked = isFresh || headers > 0;
        isEarly = isUnchecked && expected == 0 && (next != end || link.hasUnread());
        expected += requests.size();
        byte[] all = requests.size() == 1 ? requests.get(0) : joined(requests);
        try {
            link.write(all, 0, all.length, whole);
            isSent = true;
        } catch (LivestatusException e) {
            throw broken(e);
        }
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

    /** Returns true if this link was not used before. */
    boolean isFresh() {
        return isFresh;
    }

    /** Returns true if requests were written completely. */
    boolean isSent() {
        return isSent;
    }

    /** Returns true if a byte of the current response has arrived. */
    boolean hasResponseStarted() {
        return received > 0;
    }

    /** Returns the number of bytes read of the current response, including its header. */
    long received() {
        return received;
    }

    /** Notes that the owner of this exchange has finished without an exception. */
    void complete() {
        isComplete = true;
    }

    /** Returns the link to its owner. The link is kept if every response was correct and read completely, and no bytes followed. */
    @Override
    public void close() {
        boolean isClean = isComplete && !isSpoilt && bodyLeft == 0 && next == end;
        owner.end(active, isClean ? null : failed);
    }

    /** Notes the failure that ended this exchange, and returns the exception to throw, with its likely cause. */
    private RuntimeException broken(LivestatusException e) {
        isSpoilt = true;
        if (reading != null && reading.isGivenUp()) {
            return reading.exceeded();
        } else if (e.isAborted()) {
            failed = CloseReason.ABORTED;
        } else if (e instanceof ConnectionLostException || e instanceof MalformedResponseException) {
            access.server().doubt();
            if (!isFresh && headers == 0 && !owner.isClosed()) {
                failed = CloseReason.DEAD;
                owner.lost(active);
                return owner.stale(e, isSent);
            }
        }
        if (e.isSilent()) {
            access.silence().met(active);
        }
        return LikelyCause.explain(e, access);
    }

    /** Notes that no more may be read on this link. */
    void finish() {
        isSpoilt = true;
        isOver = true;
    }

    /** Returns true if no further response can be read on this link. */
    boolean isOver() {
        return isOver;
    }

    /** Reads the header of the next response. */
    ResponseHeader header() {
        received = 0;
        waited = 0;
        byte[] bytes = new byte[ResponseHeader.SIZE];
        int count = 0;
        while (count < bytes.length) {
            int read = take(bytes, count, bytes.length - count);
            if (read < 0) {
                throw count == 0 ? lost("closed before any response") : broken(ResponseHeader.malformed(bytes, count));
            }
            count += read;
        }
        if (bytes[ResponseHeader.SIZE - 1] != '\n') {
            return readRefusal(bytes);
        }
        return parsedHeader(bytes, count);
    }

    private ResponseHeader parsedHeader(byte[] bytes, int count) {
        try {
            ResponseHeader header = ResponseHeader.parse(bytes, count);
            if (isEarly) {
                String reason = "a response that arrived before its query was sent; it belongs to another query";
                throw new MalformedResponseException(reason, 0, Printable.excerpt(bytes, 0, count));
            }
            headers++;
            expected--;
            bodyLeft = header.length();
            return header;
        } catch (MalformedResponseException e) {
            throw broken(e);
        }
    }

    /**
     * Reads lines up to the header of the next response, and that header. Errors about commands precede the header.
     *
     * @param lines receives the lines
     * @return null at the end of the stream
     * @throws MalformedResponseException if there are 64 KiB of lines and no header
     */
    ResponseHeader headerBehind(List<String> lines) {
        received = 0;
        waited = 0;
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
                throw lost("closed inside a line of its response");
            }
            count += read;
            if (line[count - 1] == '\n' && count == ResponseHeader.SIZE && line[3] == ' ') {
                return parsedHeader(line, count);
            } else if (received == ERROR_TEXT) {
                throw broken(ResponseHeader.malformed(line, count));
            } else if (line[count - 1] == '\n') {
                lines.add(new String(line, 0, count, StandardCharsets.UTF_8).strip());
                count = 0;
            }
        }
    }

    /** Returns a header for an error that came without one. Reads the bytes after it, so that the exception can explain them. */
    private ResponseHeader readRefusal(byte[] bytes) {
        byte[] text = Arrays.copyOf(bytes, STRAY_BYTES);
        int count = bytes.length;
        try {
            stray = access.deadline(STRAY_TIME);
            count += Math.max(0, take(text, count, text.length - count));
        } catch (RuntimeException e) {
            // no more bytes; the received ones are sufficient
        }
        if (ResponseHeader.isJoinFailure(text, count)) {
            String excerpt = Printable.excerpt(text, 0, count);
            String reason =
                    "the program between this port and the core's socket cannot connect to the core: " + excerpt;
            throw broken(new ConnectFailedException(address(), reason, true, null));
        } else if (!ResponseHeader.isRefusal(text, count)) {
            isSent &= !ResponseHeader.isIdleClose(text, count);
            throw broken(ResponseHeader.malformed(text, count));
        }
        finish();
        headers++;
        refusal = new String(text, 0, count, StandardCharsets.UTF_8);
        return new ResponseHeader(400, 0);
    }

    /** Returns the share of the memory budget for the next body; the caller closes it. */
    ReadBudget.Reading reading() {
        reading = access.settings().readBudget().begin(link::close);
        return reading;
    }

    /**
     * Reads a whole body; its memory is counted in {@link #reading}. The array grows as bytes arrive, and has extra bytes at its
     * end for the parser.
     */
    byte[] body(ResponseHeader header) {
        int length = (int) header.length();
        int room = Math.min(length, FIRST_BODY);
        reading.grow(room);
        byte[] bytes = new byte[room + AnswerParser.SLACK];
        int count = 0;
        while (count < length) {
            if (count == room) {
                room = (int) Math.min(length, (long) room * GROWTH);
                reading.grow(room);
                bytes = Arrays.copyOf(bytes, room + AnswerParser.SLACK);
            }
            int read = take(bytes, count, room - count);
            if (read < 0) {
                throw lost("closed after " + count + " of " + length + " bytes of the response");
            }
            count += read;
        }
        bodyLeft = 0;
        return bytes;
    }

    /** Reads the text of an error. The exchange is over if the text is too long or incomplete. */
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

    /** Reads the available bytes of the body, at most {@code length}; returns -1 at the end. */
    int read(byte[] into, int offset, int length) {
        if (bodyLeft == 0) {
            return -1;
        }
        int read = take(into, offset, (int) Math.min(length, bodyLeft));
        bodyLeft -= Math.max(0, read);
        return read;
    }

    /** Returns the deadline for the next read. Called only if the read has to wait. */
    private Deadline readDeadline() {
        boolean isFirstByte = received == 0 && firstByteTimeout.compareTo(whole.budget()) < 0;
        Deadline part = isFirstByte ? access.deadline(firstByteTimeout) : stray;
        return part == null ? whole : whole.earlierOf(part);
    }

    /** Reads at most {@code length} bytes through the buffer; directly if the target is larger than the buffer. */
    private int take(byte[] into, int offset, int length) {
        int count;
        if (next == end && length >= buffer.length) {
            count = receive(into, offset, length);
        } else {
            if (next == end) {
                next = 0;
                end = Math.max(0, receive(buffer, 0, buffer.length));
            }
            count = next == end ? -1 : Math.min(length, end - next);
            System.arraycopy(buffer, next, into, offset, Math.max(0, count));
            next += Math.max(0, count);
        }
        received += Math.max(0, count);
        return count;
    }

    private int receive(byte[] into, int offset, int length) {
        try {
            if (received == 0) {
                return link.read(into, offset, length, received, readDeadline());
            }
            checkRate();
            long begun = access.time().nanos();
            int count = link.read(into, offset, length, received, readDeadline());
            waited += access.time().nanos() - begun;
            return count;
        } catch (LivestatusException e) {
            throw broken(e);
        }
    }

    /**
     * Fails if a response is too slow. Counts only the time spent waiting for bytes, not the time of the consumer. A response that
     * has already arrived never fails; one that makes no progress ends at its deadline.
     */
    private void checkRate() {
        long rate = access.settings().minBytesPerSecond();
        if (rate > 0 && waited - FIRST_SECOND > received * 1e9 / rate) {
            String hint = received + " bytes arrived, fewer than minBytesPerSecond requires after the first second ("
                    + rate + " a second)";
            throw new TimedOutException(address(), Phase.SLOW_RESPONSE, Duration.ofNanos(waited), true, hint, null);
        }
    }

    /** Returns the exception for a connection that the server closed. */
    RuntimeException lost(String reason) {
        return broken(new ConnectionLostException(address(), reason, received, null));
    }

    private String address() {
        return link.endpoint().toString();
    }
}
