package io.github.livestatus.generator;

import io.github.livestatus.generator.Catalogue.ColumnFacts;
import io.github.livestatus.generator.Catalogue.TableFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the constants classes of {@code schema}. */
final class SchemaWriter {
    private static final String PACKAGE = Java.GENERATED + "package io.github.livestatus.schema;\n\n";
    private static final String INDENT = "    ";

    private SchemaWriter() {}

    /** The distinct sets of dialects of columns. */
    static String dialectSets(List<TableFacts> tables) {
        Map<String, List<String>> sets = new TreeMap<>();
        for (TableFacts table : tables) {
            table.columns().forEach(column -> sets.put(set(column), column.dialects()));
        }
        StringBuilder source = new StringBuilder(PACKAGE);
        source.append("import io.github.livestatus.lql.Dialect;\n\n");
        source.append("/** The servers that a column is known on, by name. */\nfinal class On {\n");
        sets.forEach((name, dialects) -> source.append(Java.call(
                INDENT,
                "static final Dialect[] " + name + " = ",
                "of(",
                dialects.stream()
                        .map(dialect -> "Dialect." + dialect.toUpperCase(Locale.ROOT))
                        .toList())));
        return source.append("""

                    private On() {}

                    private static Dialect[] of(Dialect... servers) {
                        return servers;
                    }
                }
                """).toString();
    }

    private static String set(ColumnFacts column) {
        return column.dialects().size() == Servers.COUNT
                ? "ALL"
                : String.join("_", column.dialects()).toUpperCase(Locale.ROOT);
    }

    /** Returns the source of the class of one table. */
    static String table(TableFacts table) {
        TreeSet<String> imports = new TreeSet<>(List.of("io.github.livestatus.lql.Table"));
        StringBuilder members = new StringBuilder();
        for (ColumnFacts column : table.columns()) {
            ColumnKind kind = ColumnKind.of(column.type());
            imports.add(kind.imported());
            members.append('\n').append(column.dynamic() ? method(column, kind) : constant(column, kind));
        }
        StringBuilder source = new StringBuilder(PACKAGE);
        imports.forEach(name -> source.append("import ").append(name).append(";\n"));
        source.append('\n').append(Java.javadoc("", CatalogueTexts.javadoc(table.words()) + limit(table)));
        source.append("public final class ").append(table.className()).append(" {\n");
        source.append(Java.javadoc(INDENT, "The table {@code " + table.name() + "}."));
        List<String> names = new ArrayList<>(List.of(Java.quoted(table.name())));
        table.key().forEach(key -> names.add(Java.quoted(key)));
        source.append(Java.call(INDENT, "public static final Table TABLE = ", "Table.named(", names));
        source.append(members)
                .append("\n    private ")
                .append(table.className())
                .append("() {}\n}\n");
        return source.toString();
    }

    private static String limit(TableFacts table) {
        boolean isUsed =
                table.columns().stream().anyMatch(column -> column.dialects().size() == Servers.COUNT);
        return isUsed ? " \"On all servers\" does not include Shinken." : "";
    }

    private static String constant(ColumnFacts column, ColumnKind kind) {
        String upper = column.name().toUpperCase(Locale.ROOT);
        String name = upper.equals("TABLE") ? "TABLE_NAME" : upper;
        return Java.javadoc(INDENT, words(column))
                + Java.call(
                        INDENT,
                        "public static final " + kind.type() + " " + name + " = ",
                        kind.head(),
                        kind.arguments(Java.quoted(column.name()), "On." + set(column)));
    }

    /** Returns a method for a column with arguments, because its name alone is no column of the server. */
    private static String method(ColumnFacts column, ColumnKind kind) {
        String name = Java.quoted(column.name() + ':') + " + title + ':' + arguments";
        String form = " A query names the column {@code " + column.name() + ":TITLE:ARGUMENTS}.";
        String arguments = kind.call().equals("blob")
                ? "the path of the file; write a blank as {@code \\s} and a backslash as {@code \\\\}"
                : "the arguments, with colons between them";
        List<String> parameters = List.of(
                "@param title any name without blanks and colons; it does not change the values",
                "@param arguments " + arguments);
        return Java.javadoc(INDENT, words(column) + form, parameters)
                + Java.head(
                        INDENT,
                        "public static " + kind.type() + " " + Java.camelCase(column.name()) + "(",
                        List.of("String title", "String arguments"))
                + Java.call(INDENT + INDENT, "return ", kind.head(), kind.arguments(name, "On." + set(column)))
                + "    }\n";
    }

    private static String words(ColumnFacts column) {
        if (column.words().isEmpty()) {
            throw new IllegalStateException("no words for the column " + column.name());
        }
        return CatalogueTexts.javadoc(column.words()) + " O"
                + Servers.clause(column.dialects()).substring(1) + '.';
    }
}
