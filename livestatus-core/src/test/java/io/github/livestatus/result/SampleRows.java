package io.github.livestatus.result;

import io.github.livestatus.lql.Selected;
import io.github.livestatus.parse.AnswerParser;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Results made of JSON, as servers send it. */
final class SampleRows {
    private SampleRows() {}

    static Result of(String json, Selected<?>... columns) {
        return parsed(json, ResultColumns.of(List.of(columns)));
    }

    static Result named(String json, String... names) {
        return parsed(json, ResultColumns.named(List.of(names)));
    }

    static Result parsed(String json, ResultColumns columns) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return AnswerParser.lenient().parse(body, body.length, columns);
    }
}
