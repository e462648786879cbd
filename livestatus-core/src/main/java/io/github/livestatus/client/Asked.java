package io.github.livestatus.client;

import io.github.livestatus.lql.Query;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.ResultColumns;
import io.github.livestatus.wire.Plan;
import java.time.Duration;
import java.util.List;

/**
 * A query on its way to one kind of server.
 *
 * @param index its place among the queries asked together
 * @param query as the caller asks it
 * @param plan how this server is asked
 * @param request the bytes of the request
 */
record Asked(int index, Query query, Plan plan, byte[] request) {
    /** Whether rows can be handed over as they come, nothing being left to do with all of them. */
    boolean isAsSent() {
        return plan.sorts().isEmpty() && plan.offset() == 0 && plan.limit() == Long.MAX_VALUE;
    }

    /** What the cells are; null where no columns were asked: the first row of the answer names them. */
    ResultColumns columns() {
        return query.selected().isEmpty() ? null : ResultColumns.of(query.selected(), plan.hidden());
    }

    /** The rows of a body, in the order and number that the query wants. */
    Result result(AnswerParser parser, byte[] body) {
        Result result = parser.parse(body, body.length, columns());
        if (!plan.sorts().isEmpty()) {
            result = result.sorted(plan.sorts());
        }
        return plan.offset() > 0 || plan.limit() < result.size() ? result.slice(plan.offset(), plan.limit()) : result;
    }

    /** How long the server may wait at most before it answers, by the queries' own word. */
    static Duration waits(List<Query> queries) {
        Duration waits = Duration.ZERO;
        for (Query query : queries) {
            waits = waits.plus(query.waitTimeout().orElse(Duration.ZERO));
        }
        return waits;
    }
}
