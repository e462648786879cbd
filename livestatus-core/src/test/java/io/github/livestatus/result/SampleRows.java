package io.github.livestatus.result;

import io.github.livestatus.lql.Selected;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.rows.RowColumns;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes results of the JSON of servers. */
final class SampleRows {
    private SampleRows() {}

    static Result of(String json, Selected<?>... columns) {
        return parsed(json, RowColumns.of(List.of(columns)));
    }

    static Result named(String json, String... names) {
        return parsed(json, RowColumns.named(List.of(names)));
    }

    static Result parsed(String json, RowColumns columns) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return AnswerParser.lenient().parse(body, body.length, columns);
    }
}
