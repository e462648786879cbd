package io.github.livestatus.client;

import io.github.livestatus.lql.Query;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.ResultColumns;
import io.github.livestatus.wire.Plan;
import io.github.livestatus.wire.RequestEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A query with the requests that ask it, and what becomes of their answers.
 *
 * @param requests none where the answer is known without asking
 */
record Planned(Query query, Plan plan, List<Asked> requests) {
    /**
     * @param isWrapped whether to ask for {@code wrapped_json}
     * @param first the index of its first request among those that are made together
     * @param encoded the query's own bytes, in case it is sent as it is
     */
    static Planned of(Query query, Plan plan, boolean isWrapped, int first, byte[] encoded) {
        List<Asked> requests = new ArrayList<>();
        for (Query sent : plan.sent()) {
            byte[] request = sent == query && !isWrapped ? encoded : RequestEncoder.get(sent, true, isWrapped);
            requests.add(new Asked(first + requests.size(), query, plan, sent, isWrapped, request));
        }
        return new Planned(query, plan, requests);
    }

    /**
     * What becomes of the query.
     *
     * @param answers to all requests that were made together
     */
    Fate<Result> fate(AnswerParser parser, List<Fate<Result>> answers) {
        List<Result> own = new ArrayList<>();
        for (Asked request : requests) {
            Fate<Result> answer = answers.get(request.index());
            if (answer instanceof Fate.Failed<Result>) {
                return answer;
            }
            own.add(answer.orThrow());
        }
        return new Fate.Answered<>(arranged(parser, own));
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
