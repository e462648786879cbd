package io.github.livestatus.wire;

import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The 16 bytes before every response: three digits of status, a space, the length of the body right-aligned in 11 characters, a
 * newline. Shinken also pads the status; Icinga 2 pads status and length together.
 *
 * @param status 200 for rows; any other value for an error, whose text is the body
 * @param length number of bytes of the body; may exceed an int
 */
public record ResponseHeader(int status, long length) {
    /** The size of a header in bytes. */
    public static final int SIZE = 16;

    private static final int STATUS_DIGITS = 3;
    private static final int LENGTH_DIGITS = 11;
    private static final String SOCAT_ERROR = "^\\d{4}/\\d\\d/\\d\\d [\\d:.]+ socat\\[";

    /**
     * Parses a header.
     *
     * @param bytes the received bytes, at least {@link #SIZE}; more of them help to explain an invalid header
     * @param count the number of received bytes
     * @throws MalformedResponseException if they are not a header; its message names what they probably are
     */
    public static ResponseHeader parse(byte[] bytes, int count) {
        if (bytes[SIZE - 1] != '\n') {
            throw malformed(bytes, count);
        }
        int statusFrom = skip(bytes, 0, true);
        int statusTo = skip(bytes, statusFrom, false);
        int lengthFrom = skip(bytes, statusTo, true);
        int lengthTo = skip(bytes, lengthFrom, false);
        boolean isHeader = statusTo > statusFrom
                && statusTo - statusFrom <= STATUS_DIGITS
                && lengthFrom > statusTo
                && lengthTo > lengthFrom
                && lengthTo - lengthFrom <= LENGTH_DIGITS
                && skip(bytes, lengthTo, true) == SIZE - 1;
        if (!isHeader) {
            throw malformed(bytes, count);
        }
        return new ResponseHeader((int) number(bytes, statusFrom, statusTo), number(bytes, lengthFrom, lengthTo));
    }

    /** Returns the end of the spaces, or of the digits, that start at {@code from}. */
    private static int skip(byte[] bytes, int from, boolean isSpaces) {
        int i = from;
        while (i < SIZE - 1 && (isSpaces ? bytes[i] == ' ' : bytes[i] >= '0' && bytes[i] <= '9')) {
            i++;
        }
        return i;
    }

    private static long number(byte[] bytes, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }

    /** Returns the failure for bytes that are not a header; its message names what they probably are. */
    public static MalformedResponseException malformed(byte[] bytes, int count) {
        return new MalformedResponseException(
                "not a Livestatus response: " + guess(bytes, count), 0, Printable.excerpt(bytes, 0, count));
    }

    private static String guess(byte[] bytes, int count) {
        if (count >= 2 && bytes[0] == 0x15 && bytes[1] == 3) {
            return "a TLS alert: the port expects TLS (write the endpoint as tls:host:port)";
        }
        String text = new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
        if (isIdleClose(bytes, count)) {
            return "the server closed this connection because it was idle";
        } else if (text.startsWith("HTTP/") || text.startsWith("<")) {
            return "the port belongs to a web server";
        } else if (text.startsWith("SSH-")) {
            return "the port belongs to an SSH server";
        }
        return "no 16-byte header";
    }

    /**
     * Returns true if the bytes are the text with which MK Livestatus and its descendants close an idle connection. The server has
     * not read a request that was sent meanwhile.
     */
    public static boolean isIdleClose(byte[] bytes, int count) {
        return new String(bytes, 0, count, StandardCharsets.ISO_8859_1).startsWith("Client connection term");
    }

    /**
     * Returns true if the bytes are an error of a program between a port and the core's unix socket, such as unixcat or socat
     * behind xinetd: it could not connect to the core.
     */
    public static boolean isJoinFailure(byte[] bytes, int count) {
        String text = new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
        return text.startsWith("Couldn't connect")
                || text.startsWith("No UNIX socket")
                || Pattern.compile(SOCAT_ERROR).matcher(text).find();
    }

    /**
     * Returns true if the bytes are LMD's error for a request that it could not read. LMD 2.8 sends it without a header, even if
     * the request asked for one.
     */
    public static boolean isRefusal(byte[] bytes, int count) {
        return new String(bytes, 0, count, StandardCharsets.ISO_8859_1).startsWith("bad request: ");
    }
}
