package io.github.livestatus.generator;

import java.util.List;
import java.util.Locale;

/** Java source in the build's format: 4 spaces, 120 columns, and 8 more spaces for continued lines. */
final class Java {
    /** The first line of a generated file. */
    static final String GENERATED = "// Generated from the catalogue by a test program: see GeneratedSourcesTest.\n";

    private static final int WIDTH = 120;

    private Java() {}

    /** Returns a statement that ends in a call, with the formatter's line breaks. */
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

    /** Returns the head of a method: on one line, or with its parameters below. */
    static String head(String indent, String start, List<String> parameters) {
        String line = indent + start + String.join(", ", parameters) + ") {\n";
        return fits(line) ? line : indent + start + broken(indent + "        ", parameters, ") {\n");
    }

    /** Returns the arguments below the parenthesis: on one line, or one per line. */
    private static String broken(String indent, List<String> listed, String end) {
        String line = indent + String.join(", ", listed) + end;
        return '\n' + (fits(line) ? line : indent + String.join(",\n" + indent, listed) + end);
    }

    private static boolean fits(String line) {
        return line.stripTrailing().length() <= WIDTH;
    }

    /** Returns a Javadoc comment, wrapped at the margin. */
    static String javadoc(String indent, String text) {
        return javadoc(indent, text, List.of());
    }

    /** Returns a Javadoc comment with tags. */
    static String javadoc(String indent, String text, List<String> tags) {
        if (tags.isEmpty() && fits(indent + "/** " + text + " */")) {
            return indent + "/** " + text + " */\n";
        }
        StringBuilder comment = new StringBuilder(indent + "/**\n");
        wrap(comment, indent + " *", text);
        if (!tags.isEmpty()) {
            comment.append(indent).append(" *\n");
        }
        tags.forEach(tag -> wrap(comment, indent + " *", tag));
        return comment.append(indent).append(" */\n").toString();
    }

    private static void wrap(StringBuilder comment, String start, String text) {
        StringBuilder line = new StringBuilder(start);
        for (String word : text.split(" ")) {
            if (!fits(line + " " + word)) {
                comment.append(line).append('\n');
                line = new StringBuilder(text.startsWith("@") ? start + "    " : start);
            }
            line.append(' ').append(word);
        }
        comment.append(line).append('\n');
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
