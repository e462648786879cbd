package io.github.livestatus.result;

import io.github.livestatus.lql.Dialect;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The plan of the client for a query and one server. The query was not sent. {@code toString()} returns the plan in a few lines.
 * Immutable.
 *
 * @param dialect the kind of server
 * @param sent the queries that the client would send, as LQL; empty if it knows the result without a query, or rejects the query
 * @param here the steps that the client would do with the rows of the response. Each is a phrase that begins with a verb. If
 *     the client does the step because the server lacks a {@code Capability}, the phrase ends with that capability in brackets
 * @param refusal why the client would reject the query; empty if it would send the query
 * @param limits the limits of time and size for the query, each with the name of its setting
 */
public record ServerPlan(
        Dialect dialect, List<String> sent, List<String> here, Optional<String> refusal, List<String> limits) {
    /** @throws NullPointerException if a part is null */
    public ServerPlan {
        Objects.requireNonNull(dialect, "dialect");
        sent = List.copyOf(Objects.requireNonNull(sent, "sent"));
        here = List.copyOf(Objects.requireNonNull(here, "here"));
        Objects.requireNonNull(refusal, "refusal");
        limits = List.copyOf(Objects.requireNonNull(limits, "limits"));
    }

    /** Returns the plan in a few lines. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(dialect.toString());
        if (refusal.isPresent()) {
            return text.append("\n  rejected: ").append(refusal.get()).toString();
        }
        text.append(sent.isEmpty() ? "\n  sends nothing: the client knows the result" : "");
        sent.forEach(query -> text.append("\n  sends ").append(query.replace("\n", "\n        ")));
        here.forEach(step -> text.append("\n  client: ").append(step));
        limits.forEach(limit -> text.append("\n  limit: ").append(limit));
        return text.toString();
    }
}
