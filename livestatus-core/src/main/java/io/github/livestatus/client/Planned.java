package io.github.livestatus.client;

import io.github.livestatus.lql.Query;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.ResultColumns;
import io.github.livestatus.wire.Plan;
import io.github.livestatus.wire.RequestEncoder;
import io.github.livestatus.wire.Server;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A query with the requests that ask it, and what becomes of their answers.
 *
 * @param server who is asked so
 * @param requests none where the answer is known without asking
 */
record Planned(Query query, Server server, Plan plan, List<Asked> requests) {
    /**
     * @param isWrapped whether to ask for {@code wrapped_json}
     * @param encoded the query's own bytes, in case it is sent as it is
     */
    static Planned of(Query query, Server server, Plan plan, boolean isWrapped, byte[] encoded) {
        List<Asked> requests = new ArrayList<>();
        for (Plan.Part sent : plan.sent()) {
            boolean isAsItIs = sent.query() == query && !isWrapped;
            byte[] request = isAsItIs ? encoded : RequestEncoder.get(sent.query(), isWrapped);
            requests.add(Asked.of(query, plan, sent, isWrapped, request));
        }
        return new Planned(query, server, plan, requests);
    }

    /** Whether there are rows to come, and it is known before them what their cells are. */
    boolean isStreamable() {
        return !requests.isEmpty()
                && !plan.mayHaveEmptyGroups()
                && requests.stream().noneMatch(asked -> asked.isWrapped() && asked.columns() == null);
    }

    /** What becomes of the query, of what became of its requests. */
    Fate<Result> fate(AnswerParser parser, List<Fate<Result>> answers) {
        for (Fate<Result> answer : answers) {
            if (answer instanceof Fate.Failed<Result>) {
                return answer;
            }
        }
        return isAsSent(answers)
                ? answers.get(0)
                : new Fate.Answered<>(
                        arranged(parser, answers.stream().map(Fate::orThrow).toList()));
    }

    private boolean isAsSent(List<Fate<Result>> answers) {
        return answers.size() == 1 && plan.sorts().isEmpty() && plan.offset() == 0 && plan.limit() == Long.MAX_VALUE;
    }

    /** The rows of the answers in the order and number that the query wants. */
    private Result arranged(AnswerParser parser, List<Result> answers) {
        Result result = answers.size() == 1 ? answers.get(0) : Result.joined(answers);
        if (requests.isEmpty()) {
            result = known(parser);
        }
        if (!plan.sorts().isEmpty()) {
            result = result.sorted(plan.sorts());
        }
        return plan.offset() > 0 || plan.limit() < result.size() ? result.slice(plan.offset(), plan.limit()) : result;
    }

    private Result known(AnswerParser parser) {
        byte[] body = plan.standIn().getBytes(StandardCharsets.US_ASCII);
        return parser.parse(body, body.length, query.selected().isEmpty() ? null : ResultColumns.of(query, List.of()));
    }
}
