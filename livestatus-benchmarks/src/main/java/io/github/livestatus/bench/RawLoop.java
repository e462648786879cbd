package io.github.livestatus.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** A loop written by hand: requests out, responses in, and of each header only the length is read. */
final class RawLoop implements AutoCloseable {
    private final byte[] buffer = new byte[64 * 1024];
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private int next;
    private int end;

    RawLoop(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    /** Writes requests and reads that many answers; gives the bytes of their bodies. */
    long exchange(byte[] requests, int answers) throws IOException {
        out.write(requests);
        long total = 0;
        for (int i = 0; i < answers; i++) {
            total += answer();
        }
        return total;
    }

    private long answer() throws IOException {
        while (end - next < 16) {
            System.arraycopy(buffer, next, buffer, 0, end - next);
            end -= next;
            next = 0;
            fill();
        }
        long length = 0;
        for (int i = next + 4; i < next + 15; i++) {
            length = buffer[i] == ' ' ? length : length * 10 + buffer[i] - '0';
        }
        next += 16;
        long left = length;
        while (left > 0) {
            if (next == end) {
                next = 0;
                end = 0;
                fill();
            }
            int taken = (int) Math.min(left, end - next);
            next += taken;
            left -= taken;
        }
        return length;
    }

    private void fill() throws IOException {
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) {
            throw new EOFException();
        }
        end += read;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
