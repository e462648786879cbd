package io.github.livestatus.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * The declaration of a column.
 *
 * @param type the column's type, such as {@code ListColumn<String>}
 * @param call the factory method of its table
 * @param argument the class argument of the call between name and dialects; "" for none
 */
record ColumnKind(String type, String call, String argument) {
    private static final String LQL = "io.github.livestatus.lql.";

    /**
     * Reads a type of {@code types.tsv} or {@code columns.tsv}: one word, or {@code enum HostState}, or {@code list
     * HostService} for a list of such tuples.
     */
    static ColumnKind of(String type) {
        String[] words = type.split(" ");
        return switch (words[0]) {
            case "string" -> new ColumnKind("StringColumn", "text", "");
            case "int" -> new ColumnKind("IntColumn", "number", "");
            case "float" -> new ColumnKind("FloatColumn", "decimal", "");
            case "time" -> new ColumnKind("TimeColumn", "time", "");
            case "bool", "flag" -> new ColumnKind("FlagColumn", "flag", "");
            case "dict", "dictdouble" -> new ColumnKind("DictColumn", "dict", "");
            case "blob" -> new ColumnKind("BlobColumn", "blob", "");
            case "ints" -> listOf("Long");
            case "floats" -> listOf("Double");
            case "enum" -> new ColumnKind("EnumColumn<" + words[1] + ">", "state", words[1] + ".class");
            case "list" -> words.length == 1 ? new ColumnKind("ListColumn<String>", "list", "") : listOf(words[1]);
            default -> throw new IllegalArgumentException("not a type: " + type);
        };
    }

    private static ColumnKind listOf(String element) {
        return new ColumnKind("ListColumn<" + element + ">", "list", element + ".class");
    }

    /** Returns the class of another package that its type needs. */
    String imported() {
        return LQL + type.replaceFirst("<.*", "");
    }

    /** Returns the call up to the parenthesis. */
    String head() {
        return "TABLE." + call + "(";
    }

    /** Returns the arguments of the call. */
    List<String> arguments(String name, String dialects) {
        List<String> arguments = new ArrayList<>(List.of(name));
        if (!argument.isEmpty()) {
            arguments.add(argument);
        }
        arguments.add(dialects);
        return arguments;
    }
}
