package io.github.livestatus.exchange;

import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Query;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.rows.ResponseGuard;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.RowFilter;
import io.github.livestatus.rows.RowStatistics;
import io.github.livestatus.rows.TableResult;
import io.github.livestatus.wire.Plan;
import io.github.livestatus.wire.RequestEncoder;
import io.github.livestatus.wire.ServerInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A query with its requests for one server. Combines the outcomes of these requests to the outcome of the query.
 *
 * @param server the server for which it is prepared
 * @param requests empty if the result is known without a request
 */
record PreparedQuery(Query query, ServerInfo server, Plan plan, List<EncodedRequest> requests) {
    /**
     * @param isNamingFailed true if responses may be {@code wrapped_json}, which names the backends that failed
     * @param encoded the bytes of the unchanged query, used if it is sent unchanged
     */
    static PreparedQuery of(Query query, ServerInfo server, Plan plan, boolean isNamingFailed, byte[] encoded) {
        List<EncodedRequest> requests = new ArrayList<>();
        for (Plan.Part sent : plan.sent()) {
            boolean isWrapped =
                    isNamingFailed && !isCutOff(sent.query()) || plan.total().isSent();
            boolean isAsItIs =
                    sent.query() == query && !isWrapped && query.sorts().isEmpty();
            byte[] request = isAsItIs ? encoded : RequestEncoder.get(sent.query(), isWrapped, server);
            requests.add(EncodedRequest.of(query, plan, sent, isWrapped, request));
        }
        return new PreparedQuery(query, server, plan, requests);
    }

    /** Returns true if LMD stops at the limit. In {@code wrapped_json} it continues, to count all matching rows. */
    private static boolean isCutOff(Query query) {
        return query.limit().isPresent()
                && query.sorts().isEmpty()
                && query.stats().isEmpty();
    }

    /** Returns true if the server is an LMD and the responses do not name the failed backends. */
    boolean isLackingFailed() {
        return server.has(Capability.FAILED_BACKENDS) && !requests.stream().allMatch(EncodedRequest::isWrapped);
    }

    /** Returns true if rows can be delivered as they arrive: there are requests, and the columns are known before the rows. */
    boolean isStreamable() {
        return !requests.isEmpty()
                && !plan.canHaveEmptyGroups()
                && !plan.isComputingStats(query)
                && requests.stream().noneMatch(request -> request.isWrapped() && request.columns() == null);
    }

    /**
     * Returns the outcome of the query, combined from the outcomes of its requests.
     *
     * @param check run repeatedly while texts are matched; throws to stop it
     */
    QueryOutcome outcome(AnswerParser parser, List<QueryOutcome> answers, Runnable check) {
        for (QueryOutcome answer : answers) {
            if (answer instanceof QueryOutcome.Failure) {
                return answer;
            }
        }
        if (isAsSent(answers)) {
            return query.isTotalWanted()
                    ? new QueryOutcome.Success(counted(answers.get(0).orThrow()))
                    : answers.get(0);
        }
        List<Result> results = answers.stream().map(QueryOutcome::orThrow).toList();
        try {
            return new QueryOutcome.Success(ResponseGuard.read(() -> combined(parser, results, check)));
        } catch (LivestatusException e) {
            return new QueryOutcome.Failure(e);
        }
    }

    private boolean isAsSent(List<QueryOutcome> answers) {
        return answers.size() == 1
                && !plan.isFiltering()
                && !plan.isComputingStats(query)
                && plan.sorts().isEmpty()
                && plan.offset() == 0
                && plan.limit() == Long.MAX_VALUE;
    }

    /** Returns the rows of the responses, or statistics over them, with the order and limit of the query. */
    private Result combined(AnswerParser parser, List<Result> answers, Runnable check) {
        boolean areRowsKept =
                answers.size() > 1 || plan.isFiltering() || !plan.sorts().isEmpty();
        if (areRowsKept) {
            ResponseHold.grow(answers.stream().mapToLong(Result::size).sum() * TableResult.ROW_BYTES);
        }
        Result result = answers.size() == 1 ? answers.get(0) : TableResult.joined(answers);
        if (requests.isEmpty()) {
            result = knownResult(parser);
        }
        if (plan.isFiltering()) {
            result = TableResult.filtered(result, RowFilter.of(plan.filter(), check));
        }
        if (plan.isComputingStats(query)) {
            result = RowStatistics.of(query, server.has(Capability.POPULATION_DEVIATION), check)
                    .over(result);
        }
        if (!plan.sorts().isEmpty()) {
            result = TableResult.sorted(result, plan.sorts());
        }
        result = counted(result);
        return plan.offset() > 0 || plan.limit() < result.size()
                ? TableResult.slice(result, plan.offset(), plan.limit())
                : result;
    }

    /** Returns all rows, with their total number if the query wants it and the client counts it. */
    private Result counted(Result all) {
        boolean isCountedHere =
                query.isTotalWanted() && !plan.total().isSent() && plan.total().count() == null;
        return isCountedHere ? TableResult.withTotal(all, all.size()) : all;
    }

    private Result knownResult(AnswerParser parser) {
        byte[] body = plan.knownAnswer().getBytes(StandardCharsets.US_ASCII);
        return parser.parse(
                body, body.length, plan.rows().selected().isEmpty() ? null : RowColumns.of(plan.rows(), plan.hidden()));
    }
}
