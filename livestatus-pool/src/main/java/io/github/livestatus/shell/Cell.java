package io.github.livestatus.shell;

import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.text.HumanReadable;
import io.github.livestatus.text.Printable;
import io.github.livestatus.text.TableCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One cell of a table: printable text, and the colour of its state.
 *
 * @param value the value for exports and for sorting; null for an empty cell
 */
record Cell(String text, Colour colour, boolean isNumber, Object value) implements TableCell, Comparable<Cell> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final MathContext DIGITS = new MathContext(6);
    private static final double PRINTED_IN_FULL = 1e15;
    private static final List<String> BEST_FIRST =
            List.of("PENDING", "OK", "UP", "WARNING", "UNKNOWN", "UNREACHABLE", "CRITICAL", "DOWN");

    /** The time since an event; sorts the latest event first. */
    record Age(Instant since) {}

    /** The colours of a terminal, with their codes. */
    enum Colour {
        NONE(""),
        RED("31"),
        GREEN("32"),
        YELLOW("33"),
        MAGENTA("35"),
        CYAN("36");

        private final String code;

        Colour(String code) {
            this.code = code;
        }

        String paint(String text) {
            return this == NONE ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
        }
    }

    /** Returns a text without control characters. */
    static Cell text(String text) {
        return new Cell(Printable.line(text), Colour.NONE, false, text);
    }

    static Cell number(long number) {
        return number(number, Colour.NONE);
    }

    static Cell number(long number, Colour colour) {
        return new Cell(Long.toString(number), colour, true, number);
    }

    /** Returns the time since an event, in its two largest units; empty for null. */
    static Cell age(Instant then, Instant now) {
        return then == null
                ? of(null)
                : text(HumanReadable.age(Duration.between(then, now))).valued(new Age(then));
    }

    /** Returns a state; PENDING for an object that was never checked, whatever its state number is. */
    static Cell state(Enum<?> state, boolean isChecked) {
        return isChecked ? of(state) : new Cell("PENDING", Colour.CYAN, false, "PENDING");
    }

    /** Returns the cell for any value of a column. */
    static Cell of(Object value) {
        if (value == null) {
            return text("").valued(null);
        } else if (value instanceof Enum<?> state) {
            return new Cell(state.name(), colour(state), false, state.name());
        } else if (value instanceof Instant time) {
            return text(TIME.format(time.atZone(ZoneId.systemDefault()))).valued(time);
        } else if (value instanceof Boolean flag) {
            return text(flag ? "yes" : "no").valued(flag);
        } else if (value instanceof Number number) {
            return new Cell(digits(number), Colour.NONE, true, number);
        } else if (value instanceof List<?> list) {
            return text(list.stream().map(Cell::part).collect(Collectors.joining(", ")))
                    .valued(list);
        } else if (value instanceof Map<?, ?> map) {
            return text(map.entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + part(entry.getValue()))
                            .collect(Collectors.joining(", ")))
                    .valued(map);
        } else if (value instanceof Record tuple) {
            return text(tuple.toString().replaceFirst("^\\w+", ""));
        } else if (value instanceof byte[] bytes) {
            return text(bytes.length + " bytes");
        }
        return text(value.toString());
    }

    private static String part(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Cell::part).collect(Collectors.joining("|"))
                : of(value).text();
    }

    private static Colour colour(Enum<?> state) {
        if (state == HostState.UP || state == ServiceState.OK) {
            return Colour.GREEN;
        } else if (state == ServiceState.WARNING) {
            return Colour.YELLOW;
        } else if (state == HostState.DOWN || state == ServiceState.CRITICAL) {
            return Colour.RED;
        }
        return state == HostState.UNREACHABLE || state == ServiceState.UNKNOWN ? Colour.MAGENTA : Colour.NONE;
    }

    private static String digits(Number number) {
        double value = number.doubleValue();
        boolean isPlain = number instanceof Double && Double.isFinite(value) && Math.abs(value) < PRINTED_IN_FULL;
        if (!isPlain) {
            return number.toString();
        }
        BigDecimal shown = value == Math.rint(value)
                ? BigDecimal.valueOf((long) value)
                : BigDecimal.valueOf(value).round(DIGITS);
        return shown.toPlainString();
    }

    /** Returns the cell without its colour, for output that is not a terminal. */
    Cell withoutColour() {
        return new Cell(text, Colour.NONE, isNumber, value);
    }

    private Cell valued(Object what) {
        return new Cell(text, colour, isNumber, what);
    }

    /** Compares states by severity, numbers and times by value, and text in natural order. Empty cells come first. */
    @Override
    public int compareTo(Cell other) {
        if (value == null || other.value == null) {
            return Boolean.compare(value != null, other.value != null);
        } else if (value instanceof Number one && other.value instanceof Number two) {
            return Double.compare(one.doubleValue(), two.doubleValue());
        } else if (value instanceof Instant one && other.value instanceof Instant two) {
            return one.compareTo(two);
        } else if (value instanceof Age one && other.value instanceof Age two) {
            return two.since().compareTo(one.since());
        }
        int one = BEST_FIRST.indexOf(text);
        int two = BEST_FIRST.indexOf(other.text);
        return one >= 0 && two >= 0 ? Integer.compare(one, two) : NaturalOrder.OF_TEXT.compare(text, other.text);
    }

    @Override
    public String paint(String part) {
        return colour.paint(part);
    }
}
