package io.github.livestatus.parse;

import io.github.livestatus.result.Result;
import java.util.Map;

/**
 * A {@code wrapped_json} answer, which Naemon and LMD send: rows, and what the server says about them.
 *
 * @param result the rows under {@code data}
 * @param totalCount how many rows matched before limit and offset ({@code total_count}, or {@code total} from LMD before
 *     1.3.1); -1 when the server did not say
 * @param failed what went wrong at which backend, by its key, in LMD's words; empty when all answered
 */
public record WrappedAnswer(Result result, long totalCount, Map<String, String> failed) {}
