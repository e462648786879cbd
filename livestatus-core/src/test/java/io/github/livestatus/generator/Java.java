package io.github.livestatus.generator;

import java.util.List;
import java.util.Locale;

/** Java source in the format that the build checks: 4 spaces, 120 columns, continued lines by 8 more. */
final class Java {
    /** The first line of a file that nobody should edit. */
    static final String GENERATED = "// Generated from the catalogue: change that or the generator, not this file.\n";

    private static final int WIDTH = 120;

    private Java() {}

    /** A statement that ends in a call: on one line, or broken where the formatter breaks it. */
    static String call(String indent, String start, String call, List<String> arguments) {
        String listed = String.join(", ", arguments);
        String line = indent + start + call + listed + ");\n";
        String next = indent + "        ";
        if (fits(line)) {
            return line;
        }
        if (start.endsWith(" = ") && fits(next + call + listed + ");")) {
            return indent + start.stripTrailing() + "\n" + next + call + listed + ");\n";
        }
        return indent + start + call + broken(next, arguments, ");\n");
    }

    /** The head of a method: on one line, or with its parameters below. */
    static String head(String indent, String start, List<String> parameters) {
        String line = indent + start + String.join(", ", parameters) + ") {\n";
        return fits(line) ? line : indent + start + broken(indent + "        ", parameters, ") {\n");
    }

    /** What the parenthesis holds, below it: on one line, or on a line each. */
    private static String broken(String indent, List<String> listed, String end) {
        String line = indent + String.join(", ", listed) + end;
        return '\n' + (fits(line) ? line : indent + String.join(",\n" + indent, listed) + end);
    }

    private static boolean fits(String line) {
        return line.stripTrailing().length() <= WIDTH;
    }

    /** A comment of sentences, wrapped at the margin. */
    static String javadoc(String indent, String text) {
        if (indent.length() + text.length() + "/**  */".length() <= WIDTH) {
            return indent + "/** " + text + " */\n";
        }
        StringBuilder comment = new StringBuilder(indent + "/**\n");
        StringBuilder line = new StringBuilder(indent + " *");
        for (String word : text.split(" ")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                comment.append(line).append('\n');
                line = new StringBuilder(indent + " *");
            }
            line.append(' ').append(word);
        }
        return comment.append(line).append('\n').append(indent).append(" */\n").toString();
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }

    /** {@code HOST_NAME} or {@code host_name} as a variable or method: {@code hostName}. */
    static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("_")) {
            camel.append(
                    camel.isEmpty()
                            ? word.substring(0, 1)
                            : word.substring(0, 1).toUpperCase(Locale.ROOT));
            camel.append(word.substring(1));
        }
        return camel.toString();
    }
}
