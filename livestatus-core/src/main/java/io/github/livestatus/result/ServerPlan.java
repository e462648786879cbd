package io.github.livestatus.result;

import io.github.livestatus.lql.Dialect;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What would become of a query at one server; nothing of it has been sent. {@code toString()} says it in a few lines. Immutable.
 *
 * @param dialect the kind of server
 * @param sent the queries that would be sent, as LQL; none where the answer is known, or the query is refused
 * @param here what would be done on this side with the rows that come, each in a phrase that begins with a verb
 * @param refusal why the query would be refused here; empty where it would be sent
 * @param limits the times and sizes that would end it, each with the name of its setting
 */
public record ServerPlan(
        Dialect dialect, List<String> sent, List<String> here, Optional<String> refusal, List<String> limits) {
    /** @throws NullPointerException for a part that is missing */
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
