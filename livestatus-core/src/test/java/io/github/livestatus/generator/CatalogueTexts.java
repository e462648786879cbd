package io.github.livestatus.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our texts on tables and columns. A joined copy such as {@code services.host_state} has the text of the column that it copies,
 * with the object named more exactly: "the host of the service". Names of columns and values stand in backticks. A part in braces, as
 * in <code>{lmd: LMD truncates fractions.}</code>, is for columns that one of these servers has: not every server that has a column
 * has each copy of it.
 */
final class CatalogueTexts {
    private static final Pattern NAME = Pattern.compile("`([^`]*)`");

    /** A part of a text for columns that one of these servers has. */
    private static final Pattern PART = Pattern.compile("\\{([a-z0-9,]+):([^}]*)\\}");

    private final List<Tsv> words;
    private final Map<String, Tsv> tables = new LinkedHashMap<>();
    private final Map<String, String> columns = new TreeMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();

    /** Reads {@code tables.tsv}, {@code joins.tsv} and {@code column-words.tsv}. */
    CatalogueTexts(Path folder) {
        Tsv.read(folder.resolve("tables.tsv")).forEach(table -> tables.put(table.at(0), table));
        Tsv.read(folder.resolve("joins.tsv")).forEach(join -> notes.put(join.at(0) + '.' + join.at(1), join.at(2)));
        words = Tsv.read(folder.resolve("column-words.tsv"));
        for (Tsv line : words) {
            for (String table : line.listAt(0, ",")) {
                String text = text(line).replace("{o}", object(table));
                if (columns.put(table + '.' + line.at(1), text) != null) {
                    throw new IllegalStateException("two texts for " + table + '.' + line.at(1));
                }
            }
        }
    }

    /**
     * A table whose columns another table has too.
     *
     * @param named the object in the text of a column, as a regular expression
     * @param copied the object in the text of its copy
     * @param note a sentence for each copy; "" for none
     */
    private record Join(String table, String prefix, String joined, String named, String copied, String note) {
        String copy(String text, Predicate<String> isColumn) {
            String renamed = NAME.matcher(text)
                    .replaceAll(name -> isColumn.test(joined + '.' + name.group(1))
                            ? '`' + prefix + name.group(1) + '`'
                            : Matcher.quoteReplacement(name.group()));
            return (named.isEmpty() ? renamed : renamed.replaceFirst(named, copied))
                    + (note.isEmpty() ? "" : ' ' + note);
        }
    }

    /** Returns the text of a line of {@code column-words.tsv}, with the first versions with the column if they are known. */
    private static String text(Tsv line) {
        StringBuilder text = new StringBuilder(line.at(2));
        for (String since : line.listAt(3, " and ")) {
            int version = since.lastIndexOf(' ');
            String server = since.substring(0, version);
            text.append('{').append(Servers.key(server)).append(": ").append(server);
            text.append(" has it since").append(since.substring(version)).append(".}");
        }
        return text.toString();
    }

    private String object(String table) {
        return tables.get(table).at(4);
    }

    /** Returns the text on a table. */
    String table(String table) {
        return tables.get(table).at(5);
    }

    /** Returns the text on a column that these servers have; "" if there is none. */
    String column(String table, String column, List<String> dialects) {
        return PART.matcher(column(table, column))
                .replaceAll(part -> List.of(part.group(1).split(",")).stream().anyMatch(dialects::contains)
                        ? Matcher.quoteReplacement(part.group(2))
                        : "");
    }

    private String column(String table, String column) {
        String own = columns.get(table + '.' + column);
        if (own != null) {
            return own;
        }
        for (Join join : joins(table)) {
            if (column.startsWith(join.prefix())) {
                String joined =
                        column(join.joined(), column.substring(join.prefix().length()));
                if (!joined.isEmpty()) {
                    return join.copy(joined, columns::containsKey);
                }
            }
        }
        return "";
    }

    private List<Join> joins(String table) {
        List<Join> joins = new ArrayList<>();
        for (String join : tables.get(table).listAt(3, ";")) {
            String prefix = join.substring(0, join.indexOf('='));
            String joined = join.substring(prefix.length() + 1);
            String named = prefix.isEmpty() ? "" : "\\bthe " + object(joined) + "\\b(?! group)";
            String copied = prefix.isEmpty() ? "" : "the " + object(joined) + " of the " + object(table);
            joins.add(new Join(table, prefix, joined, named, copied, notes.getOrDefault(table + '.' + prefix, "")));
        }
        return joins;
    }

    /** Returns the file for {@code Column.description()} and {@code Table.description()}. */
    String resource() {
        StringBuilder lines =
                new StringBuilder("# Generated from the catalogue by a test program: see GeneratedSourcesTest.\n");
        for (String table : tables.keySet()) {
            line(lines, "table", table, object(table), table(table));
        }
        for (String table : tables.keySet()) {
            joins(table).forEach(join -> line(lines, "join", table, join.prefix(), join.joined(), join.note()));
        }
        words.forEach(line -> line(lines, "column", line.at(0), line.at(1), text(line)));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String... values) {
        lines.append(String.join("\t", values).stripTrailing()).append('\n');
    }

    /** Returns a text for {@code description()}. */
    static String plain(String text) {
        return text.replace("`", "");
    }

    /** Returns a text for Javadoc. */
    static String javadoc(String text) {
        return NAME.matcher(text).replaceAll("{@code $1}");
    }
}
