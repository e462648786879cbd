package io.github.livestatus.generator;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The facts on a command.
 *
 * @param dialects the servers with the names and the order of the catalogue
 * @param notes the notes of the catalogue, each beginning with its dialect
 * @param extension additional arguments of one dialect
 */
record CommandFacts(
        String name, List<Parameter> arguments, List<String> dialects, List<String> notes, Extension extension) {
    private static final Pattern EXTENSION = Pattern.compile("(\\w+):\\+?((?:\\w+\\?:\\w+;?)+)");

    /** An argument; {@code name?:type} in the catalogue if it is optional. */
    record Parameter(String name, String type, boolean optional) {
        private static List<Parameter> list(String listed) {
            return Arrays.stream(listed.split(";"))
                    .filter(argument -> !argument.isEmpty())
                    .map(argument -> argument.split(":"))
                    .map(parts -> new Parameter(parts[0].replace("?", ""), parts[1], parts[0].endsWith("?")))
                    .toList();
        }
    }

    record Extension(String dialect, List<Parameter> arguments) {
        static final Extension NONE = new Extension("", List.of());
    }

    /** Reads {@code commands.tsv}, without commands of which only a prefix is known. */
    static List<CommandFacts> read(Path folder) {
        return Tsv.read(folder.resolve("commands.tsv")).stream()
                .filter(line -> !line.at(0).contains("*"))
                .map(CommandFacts::of)
                .toList();
    }

    private static CommandFacts of(Tsv line) {
        List<String> notes = line.listAt(3, " \\| ");
        Extension extension =
                notes.stream().flatMap(CommandFacts::extension).findFirst().orElse(Extension.NONE);
        List<String> others = notes.stream()
                .filter(note -> extension(note).findAny().isEmpty())
                .toList();
        return new CommandFacts(line.at(0), Parameter.list(line.at(1)), line.listAt(2, ","), others, extension);
    }

    private static Stream<Extension> extension(String note) {
        Matcher matcher = EXTENSION.matcher(note);
        return matcher.matches()
                ? Stream.of(new Extension(matcher.group(1), Parameter.list(matcher.group(2))))
                : Stream.empty();
    }
}
