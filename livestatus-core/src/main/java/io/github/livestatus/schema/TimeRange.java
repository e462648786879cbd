package io.github.livestatus.schema;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * A part of a day, in a time period of Naemon 1.5.1.
 *
 * @param start when it begins, since midnight
 * @param end when it ends, since midnight: 24 hours for the end of the day
 */
public record TimeRange(Duration start, Duration end) {
    /** The ranges of a day, sent as start, end, start, end and so on. */
    static List<TimeRange> readAll(Object value, Consumer<String> repairs) {
        return Tuple.read(value, repairs, 0, t -> {
            List<TimeRange> ranges = new ArrayList<>();
            for (int field = 0; field + 1 < t.size(); field += 2) {
                ranges.add(new TimeRange(t.duration(field), t.duration(field + 1)));
            }
            return Collections.unmodifiableList(ranges);
        });
    }
}
