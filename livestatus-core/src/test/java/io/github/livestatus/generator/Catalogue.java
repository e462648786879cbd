package io.github.livestatus.generator;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts on tables and columns in the catalogue, and our texts on them. */
final class Catalogue {
    private static final String DYNAMIC = "dynamic(name:title:args)";

    private final Map<String, Tsv> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, Tsv>> columns = new LinkedHashMap<>();
    private final Map<String, Tsv> types = new LinkedHashMap<>();
    private final CatalogueTexts texts;

    /** Reads {@code tables.tsv}, {@code columns.tsv}, {@code types.tsv} and the texts. */
    Catalogue(Path folder) {
        texts = new CatalogueTexts(folder);
        for (Tsv table : Tsv.read(folder.resolve("tables.tsv"))) {
            tables.put(table.at(0), table);
            columns.put(table.at(0), new LinkedHashMap<>());
        }
        for (Tsv column : Tsv.read(folder.resolve("columns.tsv"))) {
            columns.get(column.at(0)).put(column.at(1), column);
        }
        for (Tsv type : Tsv.read(folder.resolve("types.tsv"))) {
            types.put(type.at(0) + '.' + type.at(1), type);
        }
    }

    record TableFacts(String name, String className, List<String> key, String words, List<ColumnFacts> columns) {}

    /**
     * @param type the kind of column, as in {@code types.tsv}
     * @param dialects the servers with the names and the order of the catalogue
     * @param words our text on it
     * @param dynamic true if a query has to give arguments with the column's name
     */
    record ColumnFacts(String name, String type, List<String> dialects, String words, boolean dynamic) {}

    List<TableFacts> tables() {
        return tables.values().stream().map(this::table).toList();
    }

    private TableFacts table(Tsv table) {
        List<ColumnFacts> facts = columns.get(table.at(0)).values().stream()
                .map(column -> {
                    Tsv base = base(column);
                    Tsv type = types.getOrDefault(base.at(0) + '.' + base.at(1), Tsv.EMPTY);
                    return new ColumnFacts(
                            column.at(1),
                            type.at(2).isEmpty() ? base.at(2) : type.at(2),
                            column.listAt(3, ","),
                            texts.column(column.at(0), column.at(1), column.listAt(3, ",")),
                            column.at(4).contains(DYNAMIC));
                })
                .toList();
        return new TableFacts(table.at(0), table.at(1), table.listAt(2, ","), texts.table(table.at(0)), facts);
    }

    /** Returns the original of a joined copy, such as {@code hosts.state} of {@code services.host_state}; otherwise itself. */
    private Tsv base(Tsv column) {
        for (String join : tables.get(column.at(0)).listAt(3, ";")) {
            String prefix = join.substring(0, join.indexOf('='));
            Map<String, Tsv> joined = columns.get(join.substring(prefix.length() + 1));
            if (column.at(1).startsWith(prefix)
                    && joined.containsKey(column.at(1).substring(prefix.length()))) {
                return base(joined.get(column.at(1).substring(prefix.length())));
            }
        }
        return column;
    }
}
