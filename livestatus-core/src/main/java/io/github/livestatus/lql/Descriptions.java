package io.github.livestatus.lql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts on the known tables and columns. They are read from a file in the jar at the first call: a program that asks for none
 * does not load them. A joined copy such as {@code services.host_state} has the text of the column that it copies, with the object
 * named more exactly. Immutable.
 */
final class Descriptions {
    private static final int COLUMNS = 1024;

    /** A name of a column or a value, in backticks. */
    private static final Pattern NAME = Pattern.compile("`([^`]*)`");

    /** A part of a text for columns that one of these servers has, as in <code>{lmd: LMD truncates fractions.}</code>. */
    private static final Pattern PART = Pattern.compile("\\{([a-z0-9,]+):([^}]*)\\}");

    private final Map<String, String> tables = new HashMap<>();
    private final Map<String, String> objects = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>(2 * COLUMNS);
    private final Map<String, List<Join>> joins = new HashMap<>();

    private Descriptions(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            read(line.split("\t", -1));
        }
    }

    /** Reads a line: the tables come first, each with what one of its rows is, then joins, then columns of one or more tables. */
    private void read(String[] values) {
        switch (values[0]) {
            case "table" -> {
                objects.put(values[1], values[2]);
                tables.put(values[1], values[3]);
            }
            case "join" -> {
                String object = "the " + objects.get(values[3]);
                String copied = object + " of the " + objects.get(values[1]);
                String note = values.length > 4 ? values[4] : "";
                joins.computeIfAbsent(values[1], table -> new ArrayList<>())
                        .add(new Join(values[2], values[3], "\\b" + object + "\\b(?! group)", copied, note));
            }
            case "column" -> {
                for (String table : values[1].split(",")) {
                    columns.put(table + '.' + values[2], values[3].replace("{o}", objects.get(table)));
                }
            }
            default -> {}
        }
    }

    /** Holds the texts once they are read. */
    private static final class Read {
        static final Descriptions ALL = read();

        private static Descriptions read() {
            InputStream file = Descriptions.class.getResourceAsStream("descriptions.tsv");
            Objects.requireNonNull(file, "descriptions.tsv is not in the jar");
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return new Descriptions(lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * A table whose columns another table has too.
     *
     * @param named what the text of a column calls the object, as a regular expression
     * @param copied what the text of its copy calls it
     * @param note what is said of each copy; "" for nothing
     */
    private record Join(String prefix, String joined, String named, String copied, String note) {
        /** Returns the text of the copy; the names of columns that stand in it are those of the copy's table. */
        String copy(String text, Predicate<String> isColumn) {
            String renamed = NAME.matcher(text)
                    .replaceAll(name -> isColumn.test(joined + '.' + name.group(1))
                            ? '`' + prefix + name.group(1) + '`'
                            : Matcher.quoteReplacement(name.group()));
            return (prefix.isEmpty() ? renamed : renamed.replaceFirst(named, copied))
                    + (note.isEmpty() ? "" : ' ' + note);
        }
    }

    /** Returns the text on a table; "" if no server is known to have it. */
    static String of(Table table) {
        return plain(Read.ALL.tables.getOrDefault(table.name(), ""));
    }

    /** Returns the text on a column; "" if no server is known to have it. */
    static String of(Column<?> column) {
        String name = column.name();
        int arguments = name.indexOf(':');
        String text = Read.ALL.column(column.table().name(), arguments < 0 ? name : name.substring(0, arguments));
        Set<String> servers = column.dialects().stream()
                .map(dialect -> dialect.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return plain(PART.matcher(text)
                .replaceAll(part -> Stream.of(part.group(1).split(",")).anyMatch(servers::contains)
                        ? Matcher.quoteReplacement(part.group(2))
                        : ""));
    }

    private static String plain(String text) {
        return text.replace("`", "");
    }

    private String column(String table, String name) {
        String own = columns.get(table + '.' + name);
        if (own != null) {
            return own;
        }
        for (Join join : joins.getOrDefault(table, List.of())) {
            if (name.startsWith(join.prefix())) {
                String joined =
                        column(join.joined(), name.substring(join.prefix().length()));
                if (!joined.isEmpty()) {
                    return join.copy(joined, columns::containsKey);
                }
            }
        }
        return "";
    }
}
