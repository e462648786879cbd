package io.github.livestatus.wire;

import io.github.livestatus.lql.LqlSink;
import io.github.livestatus.lql.Query;
import io.github.livestatus.text.Printable;

/**
 * Turns queries into the bytes of requests. The one place where text of a caller becomes protocol: a control character in
 * any value is refused here, so no value can end a line and begin a request of its own.
 */
public final class RequestEncoder {
    private RequestEncoder() {}

    /**
     * One GET request, its closing blank line included. Little more is allocated than these bytes.
     *
     * <p>ResponseHeader stands second and KeepAlive third: on Naemon 1.5 an unknown header before them gets an answer
     * without a header, and one between them leaves its remains to the next request.
     *
     * @param isWrapped whether the answer is to be {@code wrapped_json}, for servers that know it
     * @throws IllegalArgumentException for a control character in any value of the query
     */
    public static byte[] get(Query query, boolean isWrapped) {
        RequestBytes sink = new RequestBytes();
        write(query, isWrapped, sink);
        if (sink.hasControlCharacter()) {
            query.lines().forEach(RequestEncoder::checked);
        }
        byte[] request = sink.again();
        write(query, isWrapped, sink);
        return request;
    }

    /** How many bytes such a request has. */
    static int length(Query query) {
        RequestBytes sink = new RequestBytes();
        write(query, false, sink);
        return sink.length();
    }

    private static void write(Query query, boolean isWrapped, LqlSink request) {
        request.text("GET ");
        request.text(query.table().name());
        request.endLine();
        request.text("ResponseHeader: fixed16");
        request.endLine();
        request.text("KeepAlive: on");
        request.endLine();
        request.text(isWrapped ? "OutputFormat: wrapped_json" : "OutputFormat: json");
        request.endLine();
        if (query.columns().isEmpty() && query.stats().isEmpty()) {
            request.text("ColumnHeaders: on");
            request.endLine();
        }
        query.writeHeaders(request);
        request.endLine();
    }

    /** Refuses a line that would be two. */
    static String checked(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                throw new IllegalArgumentException(String.format(
                        "control character U+%04X in \"%s\": nothing was sent",
                        (int) line.charAt(i), Printable.quote(line)));
            }
        }
        return line;
    }
}
