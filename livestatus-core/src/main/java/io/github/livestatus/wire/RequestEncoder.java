package io.github.livestatus.wire;

import io.github.livestatus.lql.Query;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Encodes queries as requests. No value can contain a character that ends its line and starts a request of its own: the query
 * builder rejects such a value.
 */
public final class RequestEncoder {
    /**
     * ResponseHeader is the second line and KeepAlive the third. On Naemon 1.5 an unknown header before them gets a response
     * without a header, and one between them leaves its remaining bytes to the next request.
     */
    private static final String FRAMING = "\nResponseHeader: fixed16\nKeepAlive: on\nOutputFormat: ";

    private RequestEncoder() {}

    /** Returns the request of a query for this server. */
    public static byte[] get(Query query, boolean isWrapped, ServerInfo server) {
        if (query.sorts().isEmpty() || !server.hasOrderBy()) {
            return get(query, isWrapped);
        }
        String request = new String(get(query, isWrapped), StandardCharsets.UTF_8);
        return Pattern.compile("\nSort: (\\w+)(?: (\\S+))? (asc|desc)(?=\n|$)")
                .matcher(request)
                .replaceAll(sort -> "\nOrderBy: " + sort.group(1) + (sort.group(2) == null ? "" : "." + sort.group(2))
                        + " " + sort.group(3))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns one GET request, including its closing blank line.
     *
     * @param isWrapped true to request {@code wrapped_json}, for servers that support it
     */
    public static byte[] get(Query query, boolean isWrapped) {
        String get = "GET " + query.table();
        boolean isOfAllColumns = query.columns().isEmpty() && query.stats().isEmpty();
        String request = get
                + FRAMING
                + (isWrapped ? "wrapped_json" : "json")
                + (isOfAllColumns ? "\nColumnHeaders: on" : "")
                + query.toString().substring(get.length())
                + "\n\n";
        return request.getBytes(StandardCharsets.UTF_8);
    }
}
