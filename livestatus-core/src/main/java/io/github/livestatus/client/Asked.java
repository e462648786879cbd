package io.github.livestatus.client;

import io.github.livestatus.lql.Query;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.parse.WrappedAnswer;
import io.github.livestatus.result.AbsentColumns;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.ResultColumns;
import io.github.livestatus.wire.Plan;
import io.github.livestatus.wire.RequestEncoder;
import java.util.Set;

/**
 * One request on its way: a query, or a part of one, as this server is asked it.
 *
 * @param index its place among the requests that are made together; -1 for a question of the client's own
 * @param query as the caller asks it
 * @param plan how this server is asked
 * @param sent what the request says
 * @param isWrapped whether the answer comes as {@code wrapped_json}
 * @param request the bytes of the request
 */
record Asked(int index, Query query, Plan plan, Query sent, boolean isWrapped, byte[] request) {
    private static final long OWN_BYTES = 1 << 20;

    /** A question of the client's own, which every server is asked alike. */
    static Asked own(Query query) {
        return new Asked(-1, query, Plan.asIs(query), query, false, RequestEncoder.get(query, true, false));
    }

    /** The largest body to read: what the client asks for itself is small, and no matter of the caller's setting. */
    long maxBytes(long maxResponseBytes) {
        return index < 0 ? Math.max(OWN_BYTES, maxResponseBytes) : maxResponseBytes;
    }

    /** What the cells of the answer are; null where no columns were asked: the first row of the answer names them. */
    ResultColumns columns() {
        if (sent.selected().isEmpty()) {
            return null;
        } else if (plan.absent().isEmpty()) {
            return ResultColumns.of(query, plan.hidden());
        }
        return ResultColumns.of(sent.selected());
    }

    /** Adds the columns that were wanted and are not there; null where there are none. */
    AbsentColumns absent() {
        return plan.absent().isEmpty()
                ? null
                : new AbsentColumns(ResultColumns.of(query, plan.hidden()), Set.copyOf(plan.absent()));
    }

    /** The rows of a body. */
    Result result(AnswerParser parser, byte[] body) {
        if (!isWrapped) {
            return whole(parser.parse(body, body.length, columns()));
        }
        WrappedAnswer answer = parser.parseWrapped(body, body.length, columns());
        Result rows = whole(answer.result());
        return answer.failed().isEmpty() ? rows : rows.withFailed(answer.failed());
    }

    private Result whole(Result result) {
        AbsentColumns absent = absent();
        return absent == null ? result : absent.added(result);
    }
}
