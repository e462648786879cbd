package io.github.livestatus.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/**
 * A fault of an exchange, for {@link FakeLivestatus#fault} and {@link FakeLivestatus#faultForEver}. The request is read, recorded
 * and evaluated as usual (a COMMAND is executed), and only the response differs. Numbers of bytes include the 16 of the response
 * header.
 */
public sealed interface Fault {

    /** The text that Naemon and MK Livestatus send before they close an idle connection. */
    String IDLE_TEXT = "Client connection terminated while request still incomplete\n";

    /** Closes without a byte of the response. */
    static Fault closeBeforeHeader() {
        return new StopAfter(0);
    }

    /** Sends this number of bytes of the response, then closes. */
    static Fault stopAfter(int bytes) {
        return new StopAfter(notNegative(bytes, "bytes"));
    }

    /** Sends this number of bytes of the response, then stalls. The connection stays open until the client closes it. */
    static Fault stallAfter(int bytes) {
        return new StallAfter(notNegative(bytes, "bytes"));
    }

    /** Sends the response with this length in its header: any number, also a negative or huge one. */
    static Fault wrongLength(long announced) {
        return new WrongLength(announced);
    }

    /** Sends these bytes instead of the response header, then the body. */
    static Fault garbageHeader(byte[] header) {
        return new GarbageHeader(header.clone());
    }

    /** Sends the response in writes of this number of bytes, without pauses. */
    static Fault chunks(int bytes) {
        return new Chunks(positive(bytes, "bytes"));
    }

    /** Sends the response at this speed. */
    static Fault trickle(int bytesPerSecond) {
        return new Trickle(positive(bytesPerSecond, "bytesPerSecond"));
    }

    /** Sends the response after this time. */
    static Fault delay(Duration duration) {
        return new Delay(Objects.requireNonNull(duration, "duration"));
    }

    /** Sends the response when the test counts this latch down: a slow server without a clock. */
    static Fault holdUntil(CountDownLatch released) {
        return new HoldUntil(Objects.requireNonNull(released, "released"));
    }

    /** Sends this text instead of the response, without a header, then closes. */
    static Fault unframedText(String text) {
        return new UnframedText(Objects.requireNonNull(text, "text"));
    }

    /** Sends the error of unixcat behind xinetd for a core that is down: text without a header, then closes. */
    static Fault unixcatText() {
        return unframedText("Couldn't connect to UNIX-socket at /usr/local/nagios/var/rw/live: Connection refused.\n");
    }

    /** Sends the whole response, then closes in spite of KeepAlive. */
    static Fault closeAfterAnswer() {
        return new CloseAfterAnswer("");
    }

    /**
     * Sends the whole response, then immediately the text of Naemon and MK Livestatus for a connection that was idle for too long
     * (60 bytes without a header), and closes. The client finds it at the next use of the connection.
     */
    static Fault closeIdleWithText() {
        return new CloseAfterAnswer(IDLE_TEXT);
    }

    /** Accepts the next connection, and closes it unread. */
    static Fault closeAtAccept() {
        return new CloseAtAccept();
    }

    /** Sends a TLS alert record and closes, as a TLS port does for a plain client. */
    static Fault tlsAlert() {
        return new AnswerWith(new byte[] {0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46}, true);
    }

    /** Sends these bytes instead of the response. The connection stays open if the response would keep it open. */
    static Fault answerWith(byte[] bytes) {
        return new AnswerWith(bytes.clone(), false);
    }

    /** Sends the response and these bytes after it, in one piece. */
    static Fault extraBytes(byte[] bytes) {
        return new ExtraBytes(bytes.clone());
    }

    /** Sends this status and text with a header instead of the response, such as 413 or 502. */
    static Fault status(int code, String text) {
        return new StatusLine(code, Objects.requireNonNull(text, "text"));
    }

    /** See {@link #stopAfter}. */
    record StopAfter(int bytes) implements Fault {}

    /** See {@link #stallAfter}. */
    record StallAfter(int bytes) implements Fault {}

    /** See {@link #wrongLength}. */
    record WrongLength(long announced) implements Fault {}

    /** See {@link #garbageHeader}. */
    record GarbageHeader(byte[] header) implements Fault {}

    /** See {@link #chunks}. */
    record Chunks(int bytes) implements Fault {}

    /** See {@link #trickle}. */
    record Trickle(int bytesPerSecond) implements Fault {}

    /** See {@link #delay}. */
    record Delay(Duration duration) implements Fault {}

    /** See {@link #holdUntil}. */
    record HoldUntil(CountDownLatch released) implements Fault {}

    /** See {@link #unframedText}. */
    record UnframedText(String text) implements Fault {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** See {@link #closeAfterAnswer}. */
    record CloseAfterAnswer(String lastWords) implements Fault {}

    /** See {@link #closeAtAccept}. */
    record CloseAtAccept() implements Fault {}

    /** See {@link #answerWith}. */
    record AnswerWith(byte[] bytes, boolean close) implements Fault {}

    /** See {@link #extraBytes}. */
    record ExtraBytes(byte[] bytes) implements Fault {}

    /** See {@link #status}. */
    record StatusLine(int code, String text) implements Fault {}

    private static int notNegative(int value, String name) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " must not be negative: " + value);
        }
        return value;
    }

    private static int positive(int value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1: " + value);
        }
        return value;
    }
}
