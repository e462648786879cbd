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
 * Creates the records of {@code schema} from tuples, whose size depends on the server. A field that the server left out is null. A
 * field without meaning is also null, and counts as a repair.
 *
 * @param fewest the minimum number of fields; a shorter tuple cannot be read
 * @param layout creates the record from the fields
 */
record TupleReader(int fewest, Function<TupleReader.Tuple, Object> layout) implements ElementReader {
    /** In {@code comments_with_extra_info} the fields type and time are swapped. */
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
     * @throws IllegalArgumentException if no tuple is known for this record
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
            throw new IllegalArgumentException("column " + column + ": cannot read tuples as " + record.getName());
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
        // both fields use the codes of a service's state
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

    /** Returns a dependency on a service (five fields) or on a host (four fields, no description). */
    private static DependencyWithInfo dependency(Tuple t) {
        boolean isOfService = t.size() > 4;
        int next = isOfService ? 2 : 1;
        return new DependencyWithInfo(
                t.text(0), isOfService ? t.text(1) : null, t.number(next), t.text(next + 1), t.flag(next + 2));
    }

    /** Returns the time ranges of a day. They are sent as start, end, start, end. */
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

        /** Returns a text field; "" if the server sent null. */
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
                repairs.accept("field " + field + " of a tuple is not a number");
            }
            return null;
        }

        Boolean flag(int field) {
            Long number = number(field);
            return number == null ? null : (Boolean) (number != 0);
        }

        /** Returns a field in seconds as a Duration. */
        Duration duration(int field) {
            Long seconds = number(field);
            return seconds == null ? null : Duration.ofSeconds(seconds);
        }

        /** Returns a field in seconds since 1970 as an Instant; null for 0, which means never. */
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
            repairs.accept(number + " in a tuple is not a known " + type.getSimpleName());
            return null;
        }
    }
}
