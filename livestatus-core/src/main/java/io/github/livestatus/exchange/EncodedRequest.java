package io.github.livestatus.exchange;

import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.parse.WrappedAnswer;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.AbsentColumns;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.TableResult;
import io.github.livestatus.wire.Plan;
import io.github.livestatus.wire.RequestEncoder;
import java.util.HashMap;
import java.util.Map;

/**
 * One encoded request: a query or a part of one.
 *
 * @param query the caller's query
 * @param plan the plan of the query for this server
 * @param isWrapped true if the response is {@code wrapped_json}
 * @param isOwn true for a query of the client itself
 * @param request the bytes of the request
 * @param columns the columns of the response; null if the query names no columns: the first row of the response then names them
 * @param absent adds the queried columns that are not in the response; null if there are none
 */
record EncodedRequest(
        Query query,
        Plan plan,
        boolean isWrapped,
        boolean isOwn,
        byte[] request,
        RowColumns columns,
        AbsentColumns absent) {
    private static final int OWN_BYTES = 1 << 20;
    private static final long OWN_ROWS = 10_000;

    /** Returns a request of the client itself, which is the same for every server. */
    static EncodedRequest own(Query query) {
        Plan plan = Plan.asIs(query);
        byte[] request = RequestEncoder.get(query, false);
        return new EncodedRequest(query, plan, false, true, request, columns(plan, query), null);
    }

    static EncodedRequest of(Query query, Plan plan, Plan.Part sent, boolean isWrapped, byte[] request) {
        Map<String, Long> missing = new HashMap<>(sent.constants());
        for (String name : plan.absent()) {
            missing.put(name, null);
        }
        if (missing.isEmpty()) {
            return new EncodedRequest(query, plan, isWrapped, false, request, columns(plan, sent.query()), null);
        }
        AbsentColumns absent = new AbsentColumns(RowColumns.of(plan.rows(), plan.hidden()), missing);
        RowColumns sentColumns = RowColumns.of(sent.query().selected());
        return new EncodedRequest(query, plan, isWrapped, false, request, sentColumns, absent);
    }

    private static RowColumns columns(Plan plan, Query sent) {
        return sent.selected().isEmpty() ? null : RowColumns.of(plan.rows(), plan.hidden());
    }

    /**
     * Checks the announced length of a body. Requests of the client itself have small responses, independent of the user's
     * settings.
     *
     * @throws LimitExceededException if it exceeds {@code maxResponseBytes}
     * @throws MalformedResponseException if it exceeds the limit for a request of the client itself
     */
    void checkLength(long bytes, long maxResponseBytes) {
        if (bytes > Math.max(isOwn ? OWN_BYTES : 0, maxResponseBytes)) {
            throw new LimitExceededException(
                    "the announced response in bytes", bytes, "maxResponseBytes", maxResponseBytes);
        } else if (isOwn && bytes > OWN_BYTES) {
            throw tooMuch(bytes + " bytes, more than " + OWN_BYTES);
        }
    }

    private MalformedResponseException tooMuch(String size) {
        return new MalformedResponseException(
                "the response to \"" + query.toString().lines().findFirst().orElse("") + "\" has " + size, 0, "");
    }

    /**
     * Returns the rows of a body of this length.
     *
     * @throws MalformedResponseException if they do not match the query
     */
    Result result(AnswerParser parser, byte[] body, int length) {
        Result result = rows(parser, body, length);
        boolean isOneRow =
                plan.rows().columns().isEmpty() && !plan.rows().stats().isEmpty();
        if (isOneRow && result.isEmpty() && result.failedBackends().isEmpty()) {
            throw new MalformedResponseException("no row: statistics without groups need one row", 0, "");
        }
        return result;
    }

    private Result rows(AnswerParser parser, byte[] body, int length) {
        if (isOwn) {
            return checkedOwn(parser.parse(body, length, columns));
        } else if (!isWrapped) {
            return whole(parser.parse(body, length, columns));
        }
        WrappedAnswer answer = parser.parseWrapped(body, length, columns);
        Result whole = whole(answer.result());
        Result rows = plan.total().isSent() && answer.totalCount() >= 0
                ? TableResult.withTotal(whole, answer.totalCount())
                : whole;
        return answer.failed().isEmpty() ? rows : TableResult.withFailed(rows, answer.failed());
    }

    private Result checkedOwn(Result result) {
        if (result.size() > OWN_ROWS) {
            throw tooMuch(result.size() + " rows, more than " + OWN_ROWS);
        }
        return result;
    }

    private Result whole(Result result) {
        return absent == null ? result : absent.added(result, this::isGroup);
    }

    private boolean isGroup(Row row) {
        return !plan.canHaveEmptyGroups() || CellRow.of(row).last() > 0;
    }
}
