package io.github.livestatus.conformance;

import io.github.livestatus.real.PlainLivestatus;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server that is queried in plain text, over a new socket for each query. */
final class PlainServer {
    private static final int HEADER = 16;

    private final PlainLivestatus way;
    private final Recording recording;

    private PlainServer(PlainLivestatus way, Recording recording) {
        this.way = way;
        this.recording = recording;
    }

    /** @param endpoint {@code unix:PATH}, {@code /PATH}, {@code tcp:HOST:PORT} or {@code HOST:PORT} */
    static PlainServer at(String endpoint, Recording recording) {
        String address = endpoint.replaceFirst("^(unix|tcp):", "");
        if (address.startsWith("/")) {
            return new PlainServer(PlainLivestatus.unix(Path.of(address)).timeout(Duration.ofMinutes(2)), recording);
        }
        int colon = address.lastIndexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("neither unix:PATH nor HOST:PORT: " + endpoint);
        }
        InetSocketAddress tcp =
                new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        return new PlainServer(PlainLivestatus.tcp(tcp).timeout(Duration.ofMinutes(2)), recording);
    }

    /**
     * Returns the rows of a table.
     *
     * @param headers further lines of LQL, each with its line feed
     * @throws RefusedException if the server lacks the table or column, or sends a status other than 200
     */
    Snapshot read(String table, List<String> columns, String headers) throws IOException {
        String lql = "GET " + table + "\nColumns: " + String.join(" ", columns) + "\n" + headers
                + "OutputFormat: json\nResponseHeader: fixed16\n";
        byte[] answer = way.exchange(lql + "\n");
        recording.add(table, lql, answer);
        List<List<Object>> rows = new ArrayList<>();
        String body = body(answer).strip();
        for (Object row : body.isEmpty() ? List.of() : (List<?>) PlainJson.read(body)) {
            rows.add(new ArrayList<>((List<?>) row));
        }
        return new Snapshot(columns, rows);
    }

    /** Opens a connection that sends nothing. */
    Closeable connect() throws IOException {
        return way.connect();
    }

    /**
     * Returns the original texts of a column, from CSV, because JSON replaces some characters. A byte that is not UTF-8 becomes
     * U+FFFD.
     */
    List<String> texts(String table, String column, String headers) throws IOException {
        byte[] answer = way.exchange("GET " + table + "\nColumns: " + column + "\n" + headers
                + "OutputFormat: csv\nSeparators: 30 29 28 31\nResponseHeader: fixed16\n\n");
        String body = body(answer);
        return body.isEmpty()
                ? List.of()
                : List.of(body.substring(0, body.length() - 1).split("\u001e", -1));
    }

    private static String body(byte[] answer) throws RefusedException {
        String text = new String(answer, StandardCharsets.UTF_8);
        if (!text.startsWith("200 ")) {
            throw new RefusedException(
                    text.lines().limit(2).reduce((a, b) -> a + " " + b).orElse("nothing said"));
        }
        return text.substring(HEADER);
    }

    /** The server sent no rows. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedException(String words) {
            super(words);
        }
    }
}
