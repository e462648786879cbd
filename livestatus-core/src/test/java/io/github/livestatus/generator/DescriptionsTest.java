package io.github.livestatus.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Table;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Log;
import io.github.livestatus.schema.Services;
import io.github.livestatus.schema.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every table, column and command has a description. */
class DescriptionsTest {
    private static final Path CATALOGUE = Path.of("src/test/resources/catalogue");
    private static final Path COMMANDS = Path.of("src/main/java/io/github/livestatus/command/Commands.java");

    /** Columns with arguments: they are methods, not constants. */
    private static final int METHODS = 5;

    private static final Set<String> SMALL_WORDS = Set.of("a", "an", "the", "of", "is", "in", "on", "it", "for", "and");

    /** A method of {@code Commands} for a command, with its comment. */
    private static final Pattern COMMAND =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public static Command (\\w+)\\(([^)]*)\\)", Pattern.DOTALL);

    /** Words that are not plain English, or that replace a word of the field. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(question|told|be it|but for|such a|let alone|logged out|what is, is|to be had)\\b",
            Pattern.CASE_INSENSITIVE);

    private final CatalogueTexts texts = new CatalogueTexts(CATALOGUE);

    private static List<Tsv> columns() {
        return Tsv.read(CATALOGUE.resolve("columns.tsv"));
    }

    private String text(Tsv column) {
        return texts.column(column.at(0), column.at(1), column.listAt(3, ","));
    }

    private static List<Tsv> tables() {
        return Tsv.read(CATALOGUE.resolve("tables.tsv"));
    }

    @Test
    void everyColumnConstantOfEveryTableHasADescription() {
        List<String> bare = new ArrayList<>();
        int constants = 0;
        for (Tsv table : tables()) {
            for (Column<?> column : Vocabulary.columns(table.at(0))) {
                constants++;
                if (column.description().isEmpty()) {
                    bare.add(column.toString());
                }
            }
        }
        assertEquals(List.of(), bare);
        assertEquals(columns().size() - METHODS, constants);
        assertTrue(constants >= 3627, "there are " + constants);
    }

    @Test
    void descriptionsAtRuntimeEqualTheJavadoc() {
        for (Tsv column : columns()) {
            Table table = Vocabulary.table(column.at(0)).orElseThrow();
            String said = Vocabulary.column(column.at(0), column.at(1))
                    .orElseGet(() -> table.any(column.at(1)))
                    .description();
            assertEquals(CatalogueTexts.plain(text(column)), said, column.toString());
        }
        for (Tsv table : tables()) {
            String said = Vocabulary.table(table.at(0)).orElseThrow().description();
            assertEquals(CatalogueTexts.plain(texts.table(table.at(0))), said);
            assertIsPlain(table.at(0), said);
        }
        assertEquals(
                CatalogueTexts.plain(texts.column("services", "rrddata", List.of("checkmk"))),
                Services.rrddata("load", "load1:0:3600:60").description());
    }

    @Test
    void descriptionsArePlainSentencesWithMoreThanTheName() {
        for (Tsv column : columns()) {
            String text = text(column);
            assertIsPlain(column.at(0) + '.' + column.at(1), text);
            Set<String> words =
                    new TreeSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\W+")));
            words.removeAll(SMALL_WORDS);
            words.removeAll(List.of(column.at(1).split("_")));
            assertFalse(words.isEmpty(), column + " only repeats its name: " + text);
        }
    }

    private static void assertIsPlain(String of, String text) {
        assertTrue(text.matches("[A-Z][^\\s](?:[^\\s]| (?! ))*\\."), of + ": " + text);
        assertFalse(FORBIDDEN.matcher(text).find(), of + ": " + text);
        assertTrue(text.length() < 370, of + " says too much: " + text);
    }

    @Test
    void theDescriptionOfAJoinedCopyNamesTheJoinedObject() {
        for (Tsv table : tables()) {
            for (String join : table.listAt(3, ";")) {
                String prefix = join.substring(0, join.indexOf('='));
                String joined = join.substring(prefix.length() + 1);
                for (Tsv column : columns()) {
                    boolean isCopy = !prefix.isEmpty()
                            && column.at(0).equals(joined)
                            && Vocabulary.column(table.at(0), prefix + column.at(1))
                                    .filter(copy -> copy.name().equals(prefix + column.at(1)))
                                    .isPresent();
                    if (isCopy && !isOwn(table.at(0), prefix + column.at(1))) {
                        String text = texts.column(table.at(0), prefix + column.at(1), column.listAt(3, ","));
                        String object = object(joined) + " of the " + object(table.at(0));
                        assertTrue(
                                text.contains("the " + object),
                                table.at(0) + '.' + prefix + column.at(1) + ": " + text);
                    }
                }
            }
        }
    }

    private static String object(String table) {
        return tables().stream()
                .filter(line -> line.at(0).equals(table))
                .findFirst()
                .orElseThrow()
                .at(4);
    }

    /** Returns true if the column has its own text, such as service_description of log. */
    private static boolean isOwn(String table, String column) {
        return Tsv.read(CATALOGUE.resolve("column-words.tsv")).stream()
                .anyMatch(line ->
                        line.listAt(0, ",").contains(table) && line.at(1).equals(column));
    }

    @Test
    void theDescriptionOfAJoinedCopyNamesColumnsOfItsOwnTable() {
        assertTrue(Hosts.STATE.description().endsWith("see has_been_checked."));
        assertTrue(Services.HOST_STATE.description().endsWith("see host_has_been_checked."));
        assertEquals(
                "Long name of the host of the log line. This is the current value, not the value at the time of the line.",
                firstAndLast(Log.CURRENT_HOST_ALIAS.description()));
    }

    /** Returns the first and the last sentence. */
    private static String firstAndLast(String text) {
        return text.substring(0, text.indexOf('.') + 1) + text.substring(text.lastIndexOf(". ") + 1);
    }

    @Test
    void aTextSpeaksOnlyOfServersThatHaveTheColumn() {
        assertEquals(
                "Time between two regular checks of the host, in units of interval_length (by default minutes)."
                        + " LMD truncates fractions: 0.5 becomes 0.",
                Hosts.CHECK_INTERVAL.description());
        assertEquals(
                "Time between two regular checks of the host of the log line, in units of interval_length (by default minutes)."
                        + " This is the current value, not the value at the time of the line.",
                Log.CURRENT_HOST_CHECK_INTERVAL.description());
        for (Tsv column : columns()) {
            boolean isOfLmd = column.listAt(3, ",").contains("lmd");
            assertTrue(isOfLmd || !text(column).contains("LMD"), column + ": " + text(column));
        }
    }

    @Test
    void everyTextBelongsToAColumnOfTheCatalogue() {
        List<String> known = columns().stream()
                .map(column -> column.at(0) + '.' + column.at(1))
                .toList();
        for (Tsv words : Tsv.read(CATALOGUE.resolve("column-words.tsv"))) {
            for (String table : words.listAt(0, ",")) {
                assertTrue(known.contains(table + '.' + words.at(1)), words.toString());
            }
        }
    }

    @Test
    void anUnknownColumnHasNoDescription() {
        assertEquals("", Table.named("nonsense").description());
        assertEquals("", Table.named("nonsense").any("name").description());
        assertEquals("", Services.TABLE.text("team").description());
    }

    @Test
    void everyCommandDescribesItselfAndItsArguments() throws IOException {
        List<String> described = Tsv.read(CATALOGUE.resolve("command-descriptions.tsv")).stream()
                .map(line -> line.at(0))
                .toList();
        assertEquals(
                CommandFacts.read(CATALOGUE).stream().map(CommandFacts::name).toList(), described);
        Set<String> methods = new TreeSet<>();
        Matcher method = COMMAND.matcher(Files.readString(COMMANDS));
        while (method.find()) {
            String comment = method.group(1).replaceAll("\\s+\\* ?", " ").strip();
            methods.add(method.group(2));
            assertTrue(comment.matches("[A-Z].*\\. The command is \\{@code [A-Z_]+}, on .*"), comment);
            Stream.of(method.group(3).split(","))
                    .filter(parameter -> !parameter.isBlank())
                    .map(parameter -> parameter.replaceFirst(".* ", "").strip())
                    .forEach(name ->
                            assertTrue(comment.contains("@param " + name + " "), method.group(2) + ": " + name));
        }
        assertEquals(described.size(), methods.size());
    }
}
