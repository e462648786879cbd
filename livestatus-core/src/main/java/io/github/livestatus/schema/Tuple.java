package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The fields of one element of a list of tuples. A field that the server left out reads as null. */
final class Tuple {
    private static final long MICROS = 1_000_000;

    private final List<?> fields;

    private Tuple(List<?> fields) {
        this.fields = fields;
    }

    /** Makes a record of a tuple; null where it is none, or too short. */
    static <R> R read(Object value, int fewest, Function<Tuple, R> made) {
        return value instanceof List<?> fields && fields.size() >= fewest ? made.apply(new Tuple(fields)) : null;
    }

    int size() {
        return fields.size();
    }

    private Object at(int field) {
        return field < fields.size() ? fields.get(field) : null;
    }

    /** A text; a null that the server sent is "". */
    String text(int field) {
        Object value = at(field);
        if (value == null) {
            return field < fields.size() ? "" : null;
        }
        return value.toString();
    }

    Long number(int field) {
        Object value = at(field);
        if (value instanceof Boolean flag) {
            return flag ? 1L : 0L;
        }
        return value instanceof Number number ? (Long) number.longValue() : null;
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
        return constant(number(field), type);
    }

    /** The constant with this number; null where there is none. */
    static <E extends Enum<E> & Coded> E constant(Long number, Class<E> type) {
        if (number != null) {
            for (E constant : type.getEnumConstants()) {
                if (constant.code() == number) {
                    return constant;
                }
            }
        }
        return null;
    }
}
