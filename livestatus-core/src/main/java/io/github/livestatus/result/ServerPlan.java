package io.github.livestatus.result;

import io.github.livestatus.lql.Dialect;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the client would do with a query for one server. Nothing was sent. {@code toString()} shows it in a few lines. Immutable.
 *
 * @param dialect the kind of server
 * @param sent the queries that the client would send, as LQL; empty if it knows the answer, or refuses the query
 * @param here what the client would do with the rows of the response, each step as a phrase that begins with a verb; behind it in
 *     brackets each {@code Capability} that the server lacks to do it itself
 * @param refusal why the client would refuse the query; empty if it would send it
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

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(dialect.toString());
        if (refusal.isPresent()) {
            return text.append("\n  refused: ").append(refusal.get()).toString();
        }
        text.append(sent.isEmpty() ? "\n  sends nothing, as the answer is known" : "");
        sent.forEach(query -> text.append("\n  sends ").append(query.replace("\n", "\n        ")));
        here.forEach(deed -> text.append("\n  here: ").append(deed));
        limits.forEach(limit -> text.append("\n  limit: ").append(limit));
        return text.toString();
    }
}
