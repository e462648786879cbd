package io.github.livestatus.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a column is declared.
 *
 * @param type the column's type, as in {@code ListColumn<String>}
 * @param call what makes it, up to the parenthesis
 * @param last what the call takes after table, name and dialects; "" for nothing
 * @param imports the classes that it needs of other packages
 */
record ColumnKind(String type, String call, String last, Set<String> imports) {
    private static final String LQL = "io.github.livestatus.lql.";

    /**
     * Reads a type of {@code types.tsv} or {@code columns.tsv}: one word, or {@code enum HostState}, or
     * {@code list HostService HostService::read} for a list whose elements that method reads.
     */
    static ColumnKind of(String type) {
        String[] words = type.split(" ");
        return switch (words[0]) {
            case "string" -> plain("StringColumn");
            case "int" -> plain("IntColumn");
            case "float" -> plain("FloatColumn");
            case "time" -> plain("TimeColumn");
            case "bool", "flag" -> plain("FlagColumn");
            case "dict", "dictdouble" -> plain("DictColumn");
            case "blob" -> plain("BlobColumn");
            case "ints" -> new ColumnKind("ListColumn<Long>", "ListColumn.ofInts(", "", Set.of(LQL + "ListColumn"));
            case "floats" ->
                new ColumnKind("ListColumn<Double>", "ListColumn.ofFloats(", "", Set.of(LQL + "ListColumn"));
            case "enum" ->
                new ColumnKind(
                        "EnumColumn<" + words[1] + ">",
                        "new EnumColumn<>(",
                        words[1] + ".class",
                        Set.of(LQL + "EnumColumn"));
            case "list" ->
                words.length == 1
                        ? new ColumnKind("ListColumn<String>", "ListColumn.ofText(", "", Set.of(LQL + "ListColumn"))
                        : listOf(words[1], words[2]);
            default -> throw new IllegalArgumentException("not a type: " + type);
        };
    }

    private static ColumnKind plain(String column) {
        return new ColumnKind(column, "new " + column + "(", "", Set.of(LQL + column));
    }

    private static ColumnKind listOf(String element, String reader) {
        Set<String> imports = new TreeSet<>(List.of(LQL + "ListColumn"));
        if (element.startsWith("List<")) {
            imports.add("java.util.List");
        }
        return new ColumnKind("ListColumn<" + element + ">", "new ListColumn<>(", reader, imports);
    }

    /** The arguments of the call. */
    List<String> arguments(String name, String dialects) {
        List<String> arguments = new ArrayList<>(List.of("TABLE", name, dialects));
        if (!last.isEmpty()) {
            arguments.add(last);
        }
        return arguments;
    }
}
