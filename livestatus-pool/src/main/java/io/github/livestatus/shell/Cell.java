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

/** One cell of a table, ready to be shown: printable text, and the colour that its state has. */
record Cell(String text, Colour colour, boolean isNumber) implements TableCell {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final MathContext DIGITS = new MathContext(6);
    private static final double PRINTED_IN_FULL = 1e15;

    /** The colours of consoles, by their codes. */
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

    /** Returns a text without what would steer the terminal. */
    static Cell text(String text) {
        return new Cell(Printable.line(text), Colour.NONE, false);
    }

    static Cell number(long number) {
        return number(number, Colour.NONE);
    }

    static Cell number(long number, Colour colour) {
        return new Cell(Long.toString(number), colour, true);
    }

    /** Returns how long ago something was, in its two largest units; blank for null. */
    static Cell age(Instant then, Instant now) {
        return text(then == null ? "" : HumanReadable.age(Duration.between(then, now)));
    }

    /** Returns a state as consoles show it: what was never checked is pending, whatever its number. */
    static Cell state(Enum<?> state, boolean isChecked) {
        return isChecked ? of(state) : new Cell("PENDING", Colour.CYAN, false);
    }

    /** Returns any value that a column can have. */
    static Cell of(Object value) {
        if (value == null) {
            return text("");
        } else if (value instanceof Enum<?> state) {
            return new Cell(state.name(), colour(state), false);
        } else if (value instanceof Instant time) {
            return text(TIME.format(time.atZone(ZoneId.systemDefault())));
        } else if (value instanceof Boolean flag) {
            return text(flag ? "yes" : "no");
        } else if (value instanceof Number number) {
            return new Cell(digits(number), Colour.NONE, true);
        } else if (value instanceof List<?> list) {
            return text(list.stream().map(Cell::part).collect(Collectors.joining(", ")));
        } else if (value instanceof Map<?, ?> map) {
            return text(map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + part(entry.getValue()))
                    .collect(Collectors.joining(", ")));
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

    /** Returns the cell without its colour, for what is no terminal. */
    Cell withoutColour() {
        return new Cell(text, Colour.NONE, isNumber);
    }

    @Override
    public String paint(String part) {
        return colour.paint(part);
    }
}
