package io.github.livestatus.real;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Simple socket code for comparisons with the client: raw text in, raw bytes out, one connection per exchange. It shares no code
 * with the client. Thread-safe.
 *
 * @param address the address of a unix socket or TCP port
 * @param timeout the timeout of an exchange, from connecting to the end of the response
 */
public record PlainLivestatus(SocketAddress address, Duration timeout) {
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);
    private static final int COMMANDS_AT_ONCE = 500;

    // A blocking channel has no read timeout, but closing it from another thread ends every wait.
    private static final ScheduledExecutorService WATCHDOG = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "plain-livestatus-watchdog");
        thread.setDaemon(true);
        return thread;
    });

    public static PlainLivestatus unix(Path socket) {
        return new PlainLivestatus(UnixDomainSocketAddress.of(socket), DEFAULT_TIMEOUT);
    }

    public static PlainLivestatus tcp(InetSocketAddress address) {
        return new PlainLivestatus(address, DEFAULT_TIMEOUT);
    }

    public PlainLivestatus timeout(Duration other) {
        return new PlainLivestatus(address, other);
    }

    /** Opens a connection and sends nothing. The caller closes it. */
    public SocketChannel connect() throws IOException {
        SocketChannel channel = open();
        try {
            channel.connect(address);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Sends the text unchanged and reads until the server closes the connection.
     *
     * @throws SocketTimeoutException if that takes longer than the timeout
     */
    public byte[] exchange(String request) throws IOException {
        try (SocketChannel channel = open()) {
            Future<?> watchdog = WATCHDOG.schedule(() -> end(channel), timeout.toNanos(), TimeUnit.NANOSECONDS);
            try {
                channel.connect(address);
                ByteBuffer unsent = ByteBuffer.wrap(request.getBytes(StandardCharsets.UTF_8));
                while (unsent.hasRemaining()) {
                    channel.write(unsent);
                }
                return readToEnd(channel);
            } catch (ClosedChannelException e) {
                throw new SocketTimeoutException(address + " did not finish within " + timeout.toMillis() + " ms");
            } finally {
                watchdog.cancel(false);
            }
        }
    }

    /** Returns the response to one query, and adds the blank line to it. Without further headers it is CSV. */
    public String ask(String lql) throws IOException {
        return new String(exchange(lql.stripTrailing() + "\n\n"), StandardCharsets.UTF_8);
    }

    /** Returns true if a core answers a small query. The error text of socat does not count. */
    public boolean answers() {
        try {
            return ask("GET status\nColumns: program_version").matches("[rv]\\d.*\n");
        } catch (IOException e) {
            return false;
        }
    }

    /** Calls {@link #commands} with one command. */
    public void command(String command) throws IOException {
        commands(List.of(command));
    }

    /**
     * Sends external commands ({@code NAME;argument;...}) and returns when the server has read them all. Each requests its own
     * response header, which Icinga 2 supports. A small query after them makes Icinga 2 close the connection.
     *
     * @throws IOException if one was rejected, with the server's text
     */
    public void commands(List<String> commands) throws IOException {
        for (int from = 0; from < commands.size(); from += COMMANDS_AT_ONCE) {
            List<String> some = commands.subList(from, Math.min(from + COMMANDS_AT_ONCE, commands.size()));
            StringBuilder request = new StringBuilder();
            long now = Instant.now().getEpochSecond();
            for (String command : some) {
                request.append("COMMAND [%d] %s\nResponseHeader: fixed16\nKeepAlive: on\n\n".formatted(now, command));
            }
            request.append("GET status\nColumns: program_start\n\n");
            String verdicts = new String(exchange(request.toString()), StandardCharsets.UTF_8);
            if (!verdicts.startsWith("200           0\n".repeat(some.size()))) {
                throw new IOException("not every command was accepted: " + verdicts);
            }
        }
    }

    private static Void end(SocketChannel channel) throws IOException {
        channel.close();
        return null;
    }

    private SocketChannel open() throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private static byte[] readToEnd(SocketChannel channel) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        while (channel.read(buffer.clear()) >= 0) {
            answer.write(buffer.array(), 0, buffer.position());
        }
        return answer.toByteArray();
    }
}
