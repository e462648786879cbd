package io.github.livestatus.shell;

import io.github.livestatus.text.Printable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows as text for other programs: uncut, times in ISO 8601 with offset, ages as their start time. */
enum Export {
    /** Comma-separated, with quotes if needed; the first line has the names. */
    CSV {
        @Override
        String text(TextTable table) {
            return lines(table, ",", Export::quoted);
        }
    },

    /** Tab-separated; line feeds and tabs in a cell become blanks. */
    TSV {
        @Override
        String text(TextTable table) {
            return lines(table, "\t", Printable::line);
        }
    },

    /** A JSON list of objects. */
    JSON {
        @Override
        String text(TextTable table) {
            List<String> names = names(table);
            return table.rows().stream()
                    .map(row -> {
                        List<String> members = new ArrayList<>();
                        for (int i = 0; i < names.size(); i++) {
                            members.add(string(names.get(i)) + ": "
                                    + json(row.get(i).value()));
                        }
                        return "  {" + String.join(", ", members) + "}";
                    })
                    .collect(Collectors.joining(",\n", "[\n", "\n]"));
        }
    };

    abstract String text(TextTable table);

    /** Returns the names of the columns. A column of ages has another name, because its start times are exported. */
    private static List<String> names(TextTable table) {
        return table.names().stream()
                .map(name -> name.equals("for") ? "since" : name.equals("up for") ? "started" : name)
                .toList();
    }

    private static String lines(TextTable table, String separator, Function<String, String> cell) {
        List<String> lines = new ArrayList<>();
        lines.add(names(table).stream().map(cell).collect(Collectors.joining(separator)));
        table.rows()
                .forEach(row ->
                        lines.add(row.stream().map(Export::plain).map(cell).collect(Collectors.joining(separator))));
        return String.join("\n", lines);
    }

    private static String plain(Cell cell) {
        return cell.value() instanceof Cell.Age || cell.value() instanceof Instant
                ? time(cell.value())
                : cell.value() instanceof Number number ? number.toString() : cell.text();
    }

    private static String time(Object value) {
        Instant time = value instanceof Cell.Age age ? age.since() : (Instant) value;
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.systemDefault()));
    }

    private static String quoted(String text) {
        boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.equals(text.strip());
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String json(Object value) {
        if (value instanceof Cell.Age || value instanceof Instant) {
            return string(time(value));
        } else if (value == null || value instanceof Boolean) {
            return String.valueOf(value);
        } else if (value instanceof Number number) {
            return Double.isFinite(number.doubleValue()) ? number.toString() : "null";
        } else if (value instanceof List<?> list) {
            return list.stream().map(Export::json).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> string(String.valueOf(entry.getKey())) + ": " + json(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return string(value instanceof String text ? text : Cell.of(value).text());
    }

    private static String string(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' || c == 0x7f ? String.format("\\u%04x", (int) c) : c);
            }
        }
        return quoted.append('"').toString();
    }
}
