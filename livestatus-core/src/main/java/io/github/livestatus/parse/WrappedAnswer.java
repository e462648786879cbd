package io.github.livestatus.parse;

import io.github.livestatus.result.Result;
import java.util.Map;

/**
 * A {@code wrapped_json} response of Naemon or LMD: rows, and information on them.
 *
 * @param result the rows under {@code data}
 * @param totalCount the number of matching rows before limit and offset ({@code total_count}; LMD before 1.3.1: {@code total}); -1
 *     if it is not in the response
 * @param failed the error of each failed backend, by its key, as LMD wrote it; empty if all responded
 */
public record WrappedAnswer(Result result, long totalCount, Map<String, String> failed) {}
