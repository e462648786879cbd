package io.github.livestatus.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads requests from a connection: lines up to a blank one, or up to the end of the input. */
final class RequestReader {

    /** An invalid start of a request, or a line that is too long. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    /** Naemon 1.5.1 closes the connection at longer lines. */
    private static final int LONGEST_LINE = 65536;

    private static final int TLS_HANDSHAKE = 0x16;

    private final ServerKind manner;
    private final SocketChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(4096).flip();

    RequestReader(ServerKind manner, SocketChannel channel) {
        this.manner = manner;
        this.channel = channel;
    }

    /**
     * Returns the lines of the next request, without spaces at their ends except on Icinga 2; an empty list for a single blank
     * line; null at the end.
     */
    List<String> next() throws IOException {
        List<String> lines = new ArrayList<>();
        String line = line(true);
        while (line != null) {
            String stripped = line.stripTrailing();
            if (line.isEmpty() || stripped.isEmpty() && manner == ServerKind.LMD) {
                return lines;
            }
            if (!stripped.isEmpty()) {
                lines.add(manner == ServerKind.ICINGA2 ? line : stripped);
            }
            line = line(false);
        }
        return lines.isEmpty() ? null : lines;
    }

    /** Discards bytes after the last request, because LMD reads each request with a new buffer. */
    void forget() {
        buffer.position(buffer.limit());
    }

    private String line(boolean first) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = read();
        if (c == TLS_HANDSHAKE && first) {
            throw new Unreadable("a TLS client");
        }
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            line.write(c);
            if (line.size() > LONGEST_LINE && manner == ServerKind.NAEMON) {
                throw new Unreadable("a line of more than " + LONGEST_LINE + " bytes");
            }
            c = read();
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private int read() throws IOException {
        if (!buffer.hasRemaining()) {
            buffer.clear();
            int count = channel.read(buffer);
            buffer.flip();
            if (count < 0) {
                return -1;
            }
        }
        return buffer.get() & 0xff;
    }
}
