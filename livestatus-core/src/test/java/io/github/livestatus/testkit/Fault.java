package io.github.livestatus.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/**
 * One way to misbehave during an exchange, for {@link FakeLivestatus#fault} and {@link FakeLivestatus#faultForEver}.
 * The request is read, recorded and evaluated as ever (a COMMAND is carried out); what the client sees is different.
 * Counts of bytes include the 16 of the response header.
 */
public sealed interface Fault {

    /** What Naemon and MK Livestatus send before they close a connection that they gave up waiting for. */
    String IDLE_TEXT = "Client connection terminated while request still incomplete\n";

    /** Closes without a byte of the answer. */
    static Fault closeBeforeHeader() {
        return new StopAfter(0);
    }

    /** Sends this many bytes of the answer, then closes. */
    static Fault stopAfter(int bytes) {
        return new StopAfter(notNegative(bytes, "bytes"));
    }

    /** Sends this many bytes of the answer, then nothing more; the connection stays open until the client closes it. */
    static Fault stallAfter(int bytes) {
        return new StallAfter(notNegative(bytes, "bytes"));
    }

    /** Sends the answer with another length in its header: any number, negative or enormous. */
    static Fault wrongLength(long announced) {
        return new WrongLength(announced);
    }

    /** Sends these bytes in place of the response header, then the body. */
    static Fault garbageHeader(byte[] header) {
        return new GarbageHeader(header.clone());
    }

    /** Sends the answer in writes of this many bytes each, as fast as they are taken. */
    static Fault chunks(int bytes) {
        return new Chunks(positive(bytes, "bytes"));
    }

    /** Sends the answer at this speed. */
    static Fault trickle(int bytesPerSecond) {
        return new Trickle(positive(bytesPerSecond, "bytesPerSecond"));
    }

    /** Sends the answer only after this time. */
    static Fault delay(Duration duration) {
        return new Delay(Objects.requireNonNull(duration, "duration"));
    }

    /** Sends the answer when the test counts this latch down; a slow server without a clock. */
    static Fault holdUntil(CountDownLatch released) {
        return new HoldUntil(Objects.requireNonNull(released, "released"));
    }

    /** Sends this text in place of the answer, without a header, then closes. */
    static Fault unframedText(String text) {
        return new UnframedText(Objects.requireNonNull(text, "text"));
    }

    /** What unixcat behind xinetd says when the monitoring core is down: unframed text, then closed. */
    static Fault unixcatText() {
        return unframedText("Couldn't connect to UNIX-socket at /usr/local/nagios/var/rw/live: Connection refused.\n");
    }

    /** Sends the whole answer, then closes although it was asked to keep the connection alive. */
    static Fault closeAfterAnswer() {
        return new CloseAfterAnswer("");
    }

    /**
     * Sends the whole answer, then at once what Naemon and MK Livestatus say to a connection that has been idle for
     * too long (60 bytes without a header), and closes: the next use of the connection finds it so.
     */
    static Fault closeIdleWithText() {
        return new CloseAfterAnswer(IDLE_TEXT);
    }

    /** Accepts the next connection and closes it before anything is read. */
    static Fault closeAtAccept() {
        return new CloseAtAccept();
    }

    /** Answers with a TLS alert record and closes, as a port that speaks TLS does to a client that does not. */
    static Fault tlsAlert() {
        return new AnswerWith(new byte[] {0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46}, true);
    }

    /** Sends these bytes in place of the answer; the connection stays open if it would have. */
    static Fault answerWith(byte[] bytes) {
        return new AnswerWith(bytes.clone(), false);
    }

    /** Sends the answer and these bytes behind it, in one piece. */
    static Fault extraBytes(byte[] bytes) {
        return new ExtraBytes(bytes.clone());
    }

    /** Sends this status and text, framed, in place of the answer: 413, 502 or whatever. */
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
