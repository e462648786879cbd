package io.github.livestatus.mirror;

import io.github.livestatus.result.Result;
import java.util.Optional;

/**
 * What becomes of a query in memory.
 *
 * @param result the rows; empty if the site has to be queried
 * @param whyLive why it has to be queried; "" if it has not
 */
record MemoryAnswer(Optional<Result> result, String whyLive) {
    static MemoryAnswer of(Result result) {
        return new MemoryAnswer(Optional.of(result), "");
    }

    static MemoryAnswer live(String why) {
        return new MemoryAnswer(Optional.empty(), why);
    }
}
