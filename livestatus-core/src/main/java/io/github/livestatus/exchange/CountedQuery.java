package io.github.livestatus.exchange;

import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.rows.TableResult;
import java.util.ArrayList;
import java.util.List;

/**
 * A query, with the query that counts its rows without the limit.
 *
 * @param count null if the rows are counted in another way, or not at all
 */
record CountedQuery(PreparedQuery rows, PreparedQuery count) {
    /** Returns the requests of both. */
    List<EncodedRequest> requests() {
        if (count == null) {
            return rows.requests();
        }
        List<EncodedRequest> all = new ArrayList<>(rows.requests());
        all.addAll(count.requests());
        return all;
    }

    /** Returns the outcome of the query, with its total number of rows; the first failure if there is one. */
    QueryOutcome outcome(AnswerParser parser, List<QueryOutcome> answers, Runnable check) {
        int own = rows.requests().size();
        QueryOutcome outcome = rows.outcome(parser, answers.subList(0, own), check);
        if (count == null || !outcome.isSuccess()) {
            return outcome;
        }
        QueryOutcome counted = count.outcome(parser, answers.subList(own, answers.size()), check);
        return counted.isSuccess()
                ? new QueryOutcome.Success(TableResult.withTotal(outcome.result(), total(counted.result())))
                : counted;
    }

    private long total(Result counted) {
        Query query = count.query();
        Stat<?> number = query.stats().get(0);
        return counted.row(0).getLong(number);
    }
}
