package io.github.livestatus.wire;

import io.github.livestatus.lql.Query;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Turns queries into the bytes of requests. No value of a query has a character that would end its line and begin a request
 * of its own: such a value is refused where the query is built.
 */
public final class RequestEncoder {
    /**
     * ResponseHeader stands second and KeepAlive third: on Naemon 1.5 an unknown header before them gets an answer without a
     * header, and one between them leaves its remains to the next request.
     */
    private static final String FRAMING = "\nResponseHeader: fixed16\nKeepAlive: on\nOutputFormat: ";

    private RequestEncoder() {}

    /** Returns the request of a query as this server gets it. */
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
     * Returns one GET request, its closing blank line included.
     *
     * @param isWrapped whether the answer is to be {@code wrapped_json}, for servers that know it
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
