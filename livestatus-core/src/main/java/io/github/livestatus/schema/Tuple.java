package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The fields of one element of a list of tuples. A field that the server left out reads as null; so does one whose value means
 * nothing there, and that is a repair.
 */
final class Tuple {
    private static final long MICROS = 1_000_000;

    private final List<?> fields;
    private final Consumer<String> repairs;

    private Tuple(List<?> fields, Consumer<String> repairs) {
        this.fields = fields;
        this.repairs = repairs;
    }

    /** Makes a record of a tuple; null where it is none, or too short. */
    static <R> R read(Object value, Consumer<String> repairs, int fewest, Function<Tuple, R> made) {
        return value instanceof List<?> fields && fields.size() >= fewest
                ? made.apply(new Tuple(fields, repairs))
                : null;
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
        E constant = constant(number, type);
        if (number != null && constant == null) {
            repairs.accept(number + " in a tuple is no " + type.getSimpleName());
        }
        return constant;
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
