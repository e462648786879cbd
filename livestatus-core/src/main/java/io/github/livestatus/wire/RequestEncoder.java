package io.github.livestatus.wire;

import io.github.livestatus.lql.Query;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns queries into the bytes of requests. The one place where text of a caller becomes protocol: a control character in
 * any value is refused here, so no value can end a line and begin a request of its own.
 */
public final class RequestEncoder {
    private RequestEncoder() {}

    /**
     * One GET request, its closing blank line included.
     *
     * <p>ResponseHeader stands second and KeepAlive third: on Naemon 1.5 an unknown header before them gets an answer
     * without a header, and one between them leaves its remains to the next request.
     *
     * @param keepsAlive whether another request may follow on the same connection
     * @param isWrapped whether the answer is to be {@code wrapped_json}, for servers that know it
     * @throws IllegalArgumentException for a control character in any value of the query
     */
    public static byte[] get(Query query, boolean keepsAlive, boolean isWrapped) {
        List<String> lines = query.lines();
        StringBuilder request = new StringBuilder(64 + 32 * lines.size());
        append(request, lines.get(0));
        request.append("ResponseHeader: fixed16\n");
        if (keepsAlive) {
            request.append("KeepAlive: on\n");
        }
        request.append(isWrapped ? "OutputFormat: wrapped_json\n" : "OutputFormat: json\n");
        if (query.columns().isEmpty() && query.stats().isEmpty()) {
            request.append("ColumnHeaders: on\n");
        }
        lines.subList(1, lines.size()).forEach(line -> append(request, line));
        return request.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Adds a line, and refuses one that would be two. */
    static void append(StringBuilder request, String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                throw new IllegalArgumentException(String.format(
                        "control character U+%04X in \"%s\": nothing was sent", (int) line.charAt(i), printable(line)));
            }
        }
        request.append(line).append('\n');
    }

    private static String printable(String line) {
        StringBuilder shown = new StringBuilder();
        line.chars()
                .limit(120)
                .forEach(c -> shown.append(Character.isISOControl(c) ? String.format("\\u%04x", c) : (char) c + ""));
        return shown.toString();
    }
}
