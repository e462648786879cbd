package io.github.livestatus.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes the rows of a response like one server, with its own code, so that it shares no bug with a client. */
final class AnswerText {

    private final ServerKind manner;
    private final StringBuilder out = new StringBuilder();

    private AnswerText(ServerKind manner) {
        this.manner = manner;
    }

    /** Returns the body in the query's format; empty if Icinga 2 does not know the format. */
    static String of(ServerKind manner, LqlQuery query, Evaluator.Answer answer, Map<String, String> failed) {
        AnswerText text = new AnswerText(manner);
        List<List<Object>> rows = new ArrayList<>(answer.rows());
        boolean named = text.hasNames(query, rows);
        boolean wrapped = query.format.equals("wrapped_json");
        if (named && !wrapped) {
            rows.add(0, List.copyOf(answer.names()));
        }
        if (query.format.equalsIgnoreCase("csv")) {
            text.csv(rows, query.separators);
        } else if (wrapped && manner.has(ServerKind.Quirk.WRAPS_JSON)) {
            text.wrapped(named ? answer.names() : null, rows, answer.total(), failed);
        } else if (isJson(manner, query.format)) {
            text.rows(rows);
            text.end();
        } else if (manner == ServerKind.SHINKEN) {
            text.end();
        }
        return text.out.toString();
    }

    /** Python's formats are written as JSON. Icinga 2 and Shinken send an empty body for an unknown format. */
    private static boolean isJson(ServerKind manner, String format) {
        boolean lenient = manner == ServerKind.ICINGA2 || manner == ServerKind.SHINKEN;
        return !lenient || format.equals("json");
    }

    /**
     * Returns true if the first row has the names. Without Columns most servers send them independent of ColumnHeaders. Icinga 2
     * applies the header, and sends no names without rows.
     */
    private boolean hasNames(LqlQuery query, List<List<Object>> rows) {
        boolean all = query.columns.isEmpty() && !query.isStats();
        return switch (manner) {
            case ICINGA2 -> query.columnHeaders && !(rows.isEmpty() && !query.isStats());
            case SHINKEN -> query.columnHeaders && !query.isStats();
            default -> query.columnHeaders || all;
        };
    }

    private void end() {
        if (manner != ServerKind.ICINGA2) {
            out.append('\n');
        }
    }

    /** Naemon writes the columns first, LMD after the rows, together with the failed backends. */
    private void wrapped(List<String> names, List<List<Object>> rows, int total, Map<String, String> failed) {
        boolean lmd = manner == ServerKind.LMD;
        String between = lmd ? "\n," : ",";
        out.append('{');
        if (names != null && !lmd) {
            out.append("\"columns\":");
            value(names);
            out.append(',');
        }
        out.append(lmd ? "\"data\":\n" : "\"data\":");
        rows(rows);
        if (lmd) {
            out.append(between).append("\"failed\": ");
            value(failed);
            if (names != null) {
                out.append(between).append("\"columns\":");
                value(names);
            }
            out.append(between).append("\"rows_scanned\":").append(total);
        }
        out.append(between).append("\"total_count\":").append(total).append("}");
        end();
    }

    /** Returns LMD's response to a command: the failed backends with their reasons. */
    static String lmdVerdict(Map<String, String> failed) {
        AnswerText text = new AnswerText(ServerKind.LMD);
        text.out.append("{\"failed\": ");
        text.value(failed);
        text.out.append('}');
        text.end();
        return text.out.toString();
    }

    private void rows(List<List<Object>> rows) {
        String between =
                switch (manner) {
                    case ICINGA2 -> ", ";
                    case SHINKEN -> ",";
                    default -> ",\n";
                };
        out.append('[');
        each(rows, between, this::value);
        out.append(']');
    }

    private <T> void each(Collection<T> elements, String between, Consumer<T> write) {
        Iterator<T> all = elements.iterator();
        while (all.hasNext()) {
            write.accept(all.next());
            if (all.hasNext()) {
                out.append(between);
            }
        }
    }

    private void value(Object value) {
        if (value == null) {
            out.append("null");
        } else if (value instanceof String text) {
            string(text);
        } else if (value instanceof Double number) {
            out.append(Numbers.text(manner, number));
        } else if (value instanceof Boolean flag && manner != ServerKind.ICINGA2) {
            out.append(flag ? 1 : 0);
        } else if (value instanceof List<?> list) {
            out.append('[');
            each(list, ",", this::value);
            out.append(']');
        } else if (value instanceof Map<?, ?> dict) {
            dict(dict);
        } else {
            out.append(value);
        }
    }

    private void dict(Map<?, ?> dict) {
        out.append('{');
        each(dict.entrySet(), ",", entry -> {
            string(String.valueOf(entry.getKey()));
            out.append(':');
            value(entry.getValue());
        });
        out.append('}');
    }

    private void string(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    /** All servers except LMD send only ASCII. MK Livestatus also escapes quotes and backslashes by number. */
    private void character(int c) {
        if (c == '"' || c == '\\') {
            out.append(manner.isMk() ? escape(c) : "\\" + (char) c);
        } else if (c == '/' && manner == ServerKind.SHINKEN) {
            out.append("\\/");
        } else if (c < ' ') {
            out.append(control(c));
        } else if (c < 0x80 || manner == ServerKind.LMD) {
            out.appendCodePoint(c);
        } else if (c < 0x10000) {
            out.append(escape(c));
        } else if (manner == ServerKind.NAEMON) {
            out.append(brokenEscape(c));
        } else {
            out.append(escape(Character.highSurrogate(c))).append(escape(Character.lowSurrogate(c)));
        }
    }

    /** LMD and Shinken have short escapes for some control characters. */
    private String control(int c) {
        int at = "\b\f\n\r\t".indexOf(c);
        boolean shortly = at >= 0 && (manner == ServerKind.SHINKEN || manner == ServerKind.LMD && at > 1);
        return shortly ? "\\" + "bfnrt".charAt(at) : escape(c);
    }

    private static String escape(int c) {
        return "\\u" + HexFormat.of().toHexDigits((char) c);
    }

    /**
     * Naemon's livestatus 1.5.1 combines the parts of a four-byte character wrongly, and cuts the escape to six characters:
     * U+1F600 arrives as {@code \u07c0}.
     */
    private static String brokenEscape(int c) {
        byte[] utf8 = new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8);
        int value = (utf8[0] & 0x07) << 18 | (utf8[1] & 0x3f) << 6 | (utf8[2] & 0x3f) << 6 | (utf8[3] & 0x3f);
        return value < 0x10000
                ? escape(value)
                : "\\u" + Integer.toHexString(value).substring(0, 4);
    }

    private void csv(List<List<Object>> rows, String separators) {
        for (List<Object> row : rows) {
            each(row, separators.substring(1, 2), value -> csvValue(value, separators, 2));
            out.append(separators.charAt(0));
        }
    }

    private void csvValue(Object value, String separators, int level) {
        String between = separators.substring(Math.min(level, 3), Math.min(level, 3) + 1);
        if (value instanceof List<?> list) {
            each(list, between, element -> csvValue(element, separators, level + 1));
        } else if (value instanceof Map<?, ?> dict) {
            each(dict.entrySet(), between, entry -> out.append(entry.getKey())
                    .append(separators.charAt(3))
                    .append(entry.getValue()));
        } else if (value instanceof String || value instanceof Long) {
            out.append(value);
        } else if (value instanceof Boolean flag) {
            out.append(flag ? 1 : 0);
        } else if (value instanceof Double && manner == ServerKind.ICINGA2) {
            out.append(IcingaValues.text(value));
        } else if (value != null) {
            value(value);
        }
    }
}
