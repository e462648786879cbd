package io.github.livestatus.rows;

import io.github.livestatus.lql.Coded;
import io.github.livestatus.schema.CommentEntryType;
import io.github.livestatus.schema.CommentWithInfo;
import io.github.livestatus.schema.DependencyWithInfo;
import io.github.livestatus.schema.DowntimeWithInfo;
import io.github.livestatus.schema.HostService;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.HostWithState;
import io.github.livestatus.schema.ServiceMemberWithState;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.ServiceWithFullState;
import io.github.livestatus.schema.ServiceWithInfo;
import io.github.livestatus.schema.ServiceWithState;
import io.github.livestatus.schema.TimePeriodDay;
import io.github.livestatus.schema.TimePeriodException;
import io.github.livestatus.schema.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes the records of {@code schema} from tuples, which servers send in several sizes. A field that the server left out reads
 * as null; so does one whose value means nothing there, and that is a repair.
 *
 * @param fewest how many fields a tuple has at least; a shorter one cannot be read
 * @param layout which field is what
 */
record TupleReader(int fewest, Function<TupleReader.Tuple, Object> layout) implements ElementReader {
    /** In {@code comments_with_extra_info} type and time have changed places. */
    private static final TupleReader COMMENT_WITH_EXTRA_INFO = new TupleReader(
            3,
            t -> new CommentWithInfo(
                    t.number(0), t.text(1), t.text(2), t.time(4), t.coded(3, CommentEntryType.class), null, null));

    private static final TupleReader DOWNTIME_WITH_EXTRA_INFO = new TupleReader(
            3,
            t -> new DowntimeWithInfo(
                    t.number(0),
                    t.text(1),
                    t.text(2),
                    t.time(4),
                    t.time(5),
                    t.time(6),
                    t.flag(7),
                    t.duration(8),
                    null,
                    t.number(3),
                    t.number(9),
                    t.flag(10)));

    private static final Map<Class<?>, ElementReader> READERS = Map.ofEntries(
            Map.entry(HostService.class, new TupleReader(2, t -> new HostService(t.text(0), t.text(1)))),
            Map.entry(
                    HostWithState.class,
                    new TupleReader(2, t -> new HostWithState(t.text(0), t.coded(1, HostState.class), t.flag(2)))),
            Map.entry(ServiceMemberWithState.class, new TupleReader(4, TupleReader::member)),
            Map.entry(
                    ServiceWithState.class,
                    new TupleReader(
                            2, t -> new ServiceWithState(t.text(0), t.coded(1, ServiceState.class), t.flag(2)))),
            Map.entry(
                    ServiceWithInfo.class,
                    new TupleReader(
                            2,
                            t -> new ServiceWithInfo(t.text(0), t.coded(1, ServiceState.class), t.flag(2), t.text(3)))),
            Map.entry(ServiceWithFullState.class, new TupleReader(2, TupleReader::service)),
            Map.entry(CommentWithInfo.class, new TupleReader(3, TupleReader::comment)),
            Map.entry(DowntimeWithInfo.class, new TupleReader(3, TupleReader::downtime)),
            Map.entry(DependencyWithInfo.class, new TupleReader(4, TupleReader::dependency)),
            Map.entry(TimePeriodDay.class, new TupleReader(0, t -> new TimePeriodDay(ranges(t)))),
            Map.entry(TimePeriodException.class, TupleReader::exception));

    /**
     * Returns the reader of a column's tuples.
     *
     * @throws IllegalArgumentException for a record that no tuple is known to be
     */
    static ElementReader of(Class<?> record, String column) {
        boolean isExtra = column.endsWith("_with_extra_info");
        if (isExtra && record == CommentWithInfo.class) {
            return COMMENT_WITH_EXTRA_INFO;
        } else if (isExtra && record == DowntimeWithInfo.class) {
            return DOWNTIME_WITH_EXTRA_INFO;
        }
        ElementReader reader = READERS.get(record);
        if (reader == null) {
            throw new IllegalArgumentException("column " + column + ": no tuple is read as " + record.getName());
        }
        return reader;
    }

    @Override
    public Object read(Object value, Consumer<String> repairs) {
        return value instanceof List<?> fields && fields.size() >= fewest
                ? layout.apply(new Tuple(fields, repairs))
                : null;
    }

    private static ServiceMemberWithState member(Tuple t) {
        // whichever they mean, both are numbers that a service's state may have too
        t.coded(2, ServiceState.class);
        t.coded(3, ServiceState.class);
        return new ServiceMemberWithState(t.text(0), t.text(1), t.number(2), t.number(3));
    }

    private static ServiceWithFullState service(Tuple t) {
        return new ServiceWithFullState(
                t.text(0),
                t.coded(1, ServiceState.class),
                t.flag(2),
                t.text(3),
                t.coded(4, ServiceState.class),
                t.number(5),
                t.number(6),
                t.number(7),
                t.flag(8),
                t.flag(9));
    }

    private static CommentWithInfo comment(Tuple t) {
        return new CommentWithInfo(
                t.number(0), t.text(1), t.text(2), t.time(3), t.coded(4, CommentEntryType.class), t.flag(5), t.time(6));
    }

    private static DowntimeWithInfo downtime(Tuple t) {
        return new DowntimeWithInfo(
                t.number(0),
                t.text(1),
                t.text(2),
                t.time(3),
                t.time(4),
                t.time(5),
                t.flag(6),
                t.duration(7),
                t.number(8),
                null,
                null,
                null);
    }

    /** Services have five fields, hosts four: without the description. */
    private static DependencyWithInfo dependency(Tuple t) {
        boolean isOfService = t.size() > 4;
        int next = isOfService ? 2 : 1;
        return new DependencyWithInfo(
                t.text(0), isOfService ? t.text(1) : null, t.number(next), t.text(next + 1), t.flag(next + 2));
    }

    /** Returns the ranges of a day, sent as start, end, start, end and so on. */
    private static List<TimeRange> ranges(Tuple t) {
        List<TimeRange> ranges = new ArrayList<>();
        for (int field = 0; field + 1 < t.size(); field += 2) {
            ranges.add(new TimeRange(t.duration(field), t.duration(field + 1)));
        }
        return Collections.unmodifiableList(ranges);
    }

    private static TimePeriodException exception(Object value, Consumer<String> repairs) {
        if (!(value instanceof Map<?, ?> dict) || !(dict.get("times") instanceof List<?> times)) {
            return null;
        }
        Map<String, Long> days = new LinkedHashMap<>();
        dict.forEach((name, number) -> {
            if (number instanceof Number n) {
                days.put(name.toString(), n.longValue());
            }
        });
        return new TimePeriodException(Collections.unmodifiableMap(days), ranges(new Tuple(times, repairs)));
    }

    /** The fields of one tuple. */
    record Tuple(List<?> fields, Consumer<String> repairs) {
        private static final long MICROS = 1_000_000;

        int size() {
            return fields.size();
        }

        private Object at(int field) {
            return field < fields.size() ? fields.get(field) : null;
        }

        /** Returns a text; a null that the server sent is "". */
        String text(int field) {
            Object value = at(field);
            if (value == null) {
                return field < fields.size() ? "" : null;
            }
            return value.toString();
        }

        Long number(int field) {
            Object value = at(field);
            if (value instanceof Number number) {
                return number.longValue();
            } else if (value instanceof Boolean flag) {
                return flag ? 1L : 0L;
            } else if (value != null) {
                repairs.accept("field " + field + " of a tuple is no number");
            }
            return null;
        }

        Boolean flag(int field) {
            Long number = number(field);
            return number == null ? null : (Boolean) (number != 0);
        }

        /** Seconds as a duration. */
        Duration duration(int field) {
            Long seconds = number(field);
            return seconds == null ? null : Duration.ofSeconds(seconds);
        }

        /** Seconds since 1970; null for 0, which is never. */
        Instant time(int field) {
            if (!(at(field) instanceof Number seconds) || seconds.doubleValue() <= 0) {
                return null;
            }
            return seconds instanceof Long whole
                    ? Instant.ofEpochSecond(whole)
                    : Instant.ofEpochSecond(0, Math.round(seconds.doubleValue() * MICROS) * 1000);
        }

        <E extends Enum<E> & Coded> E coded(int field, Class<E> type) {
            Long number = number(field);
            if (number == null) {
                return null;
            }
            for (E constant : type.getEnumConstants()) {
                if (constant.code() == number) {
                    return constant;
                }
            }
            repairs.accept(number + " in a tuple is no " + type.getSimpleName());
            return null;
        }
    }
}
