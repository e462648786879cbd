package io.github.livestatus.lql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The Javadoc of a method that some servers do not support ends with a sentence that names them, according to the table of
 * capabilities.
 */
class LackingServersTest {
    /** A class and its methods, the required capabilities, and the beginning of the sentence. */
    private static final String NEEDS = """
            Query sort offset: SORT: The client does it for
            Query authUser: AUTH_USER: The client rejects it for
            Query withTotal: TOTAL_COUNT: The client does it for
            Query reloadCache: CACHE: The client omits it for
            Query timelimit: TIMELIMIT: The client does it for
            Query localtime: LOCALTIME: Unless the clocks agree, the client rejects it for
            Query backends: BACKENDS: The client rejects it for
            Query waitObject waitCondition waitTimeout: WAIT: The client does it for
            Query waitTrigger: WAIT: Without a condition the client rejects it for
            Filter not: NEGATE: The client writes it without negation for
            Stat std: DEVIATION_AND_INVERSES: The client does it for
            Stat suminv avginv: DEVIATION_AND_INVERSES+INVERSES_OF_ZERO: The client does it for
            Stat avg: MEANS: The client does it for
            Stat min: LEAST_NEGATIVE: The client does it for
            Stat max: GREATEST_NEGATIVE: The client does it for
            ListColumn contains notContains: SERVICE_MEMBERS: The client does it for
            ListColumn notContains isEmpty isNotEmpty: LIST_ABSENCE: The client does it for
            ListColumn containsIgnoreCase notContainsIgnoreCase: LIST_IGNORE_CASE: The client rejects it for
            ListColumn matches notMatches matchesIgnoreCase notMatchesIgnoreCase: LIST_REGEX: The client rejects it for
            DictColumn compared eq ne equalsIgnoreCase contains matches matchesIgnoreCase: DICT_FILTER: The client rejects it for
            DictColumn ascending descending: STRUCTURE_SORT: The client does it for
            StringColumn contains containsIgnoreCase: REGEX_BRACES: The client rejects braces for
            StringColumn matches notMatches: REGEX_BRACES: The client rejects braces for
            StringColumn matchesIgnoreCase notMatchesIgnoreCase: REGEX_BRACES: The client rejects braces for
            IntColumn eq ne lt le gt ge: LONG_FILTERS: The client rejects numbers of more than 32 bits for
            """;

    private static final Path SOURCES = Path.of("src/main/java/io/github/livestatus/lql");

    /** A method and the Javadoc above it. */
    private static final Pattern METHOD = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:@\\w+\\s+)*[\\w<>?&,. \\[\\]]+?\\b(\\w+)\\(", Pattern.DOTALL);

    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[.)] |^)(?:The|Without a condition the|Unless the clocks agree, the) client"
                    + " (?:does|rejects|writes|omits) [^.]*? for [A-Z][^.]*\\.$");

    @Test
    void javadocNamesTheServers() throws IOException {
        assertEquals(lines(expected()), lines(documented()));
    }

    private static String lines(Map<String, Set<String>> sentences) {
        return sentences.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("\n"));
    }

    /** Returns the sentences of each method; overloads can have different ones. */
    private static Map<String, Set<String>> expected() {
        Map<String, Set<String>> sentences = new TreeMap<>();
        NEEDS.lines().map(line -> line.split(": ")).forEach(need -> {
            List<String> names = List.of(need[0].split(" "));
            for (String method : names.subList(1, names.size())) {
                String sentence = need[2] + " " + lacking(need[1].split("\\+")) + ".";
                sentences
                        .computeIfAbsent(names.get(0) + "." + method, name -> new TreeSet<>())
                        .add(sentence);
            }
        });
        return sentences;
    }

    private static String lacking(String... capabilities) {
        List<String> names = Stream.of(Dialect.values())
                .filter(dialect ->
                        !Stream.of(capabilities).map(Capability::valueOf).allMatch(dialect::has))
                .map(Dialect::toString)
                .toList();
        return String.join(", ", names).replaceFirst(", ([^,]*)$", " and $1");
    }

    private static Map<String, Set<String>> documented() throws IOException {
        Map<String, Set<String>> sentences = new TreeMap<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                String type = file.getFileName().toString().replace(".java", "");
                Matcher method = METHOD.matcher(Files.readString(file));
                while (method.find()) {
                    Matcher sentence = SENTENCE.matcher(description(method.group(1)));
                    if (sentence.find()) {
                        sentences
                                .computeIfAbsent(type + "." + method.group(2), name -> new TreeSet<>())
                                .add(sentence.group());
                    }
                }
            }
        }
        return sentences;
    }

    /** Returns the text before the tags, in one line. */
    private static String description(String javadoc) {
        return javadoc.replaceAll("\\s*\\n\\s*\\*", " ")
                .replaceFirst(" @(param|throws|return)\\b.*", "")
                .strip()
                .replaceAll(" +", " ");
    }
}
