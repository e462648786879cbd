package io.github.livestatus.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.lql.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The README's table of what servers can do says what the code says. */
class CapabilitiesInReadmeTest {
    /** What the README calls an ability, by the start of its row. */
    private static final Map<String, Capability> ABILITIES = Map.ofEntries(
            Map.entry("sorts and skips rows", Capability.SORTS),
            Map.entry("answers many queries", Capability.PIPELINES),
            Map.entry("waits for a change", Capability.WAITS),
            Map.entry("restricts a query to a contact", Capability.KNOWS_AUTH_USER),
            Map.entry("gives up after `timelimit`", Capability.KNOWS_TIMELIMIT),
            Map.entry("shifts times", Capability.KNOWS_LOCALTIME),
            Map.entry("chooses among `backends`", Capability.KNOWS_BACKENDS),
            Map.entry("negates filters", Capability.NEGATES),
            Map.entry("negates in statistics", Capability.NEGATES_STATS),
            Map.entry("computes deviations", Capability.COMPUTES_DEVIATION_AND_INVERSES),
            Map.entry("matches elements of lists", Capability.MATCHES_IN_LISTS),
            Map.entry("filters by the value of a custom variable", Capability.FILTERS_DICTS),
            Map.entry("groups statistics by yes and no", Capability.GROUPS_BY_FLAGS),
            Map.entry("has regular expressions with braces", Capability.HAS_BRACES_IN_REGEX),
            Map.entry("complains of a filter on an unknown column", Capability.COMPLAINS_OF_UNKNOWN_COLUMNS),
            Map.entry("tells its columns", Capability.HAS_COLUMNS_TABLE));

    private static List<List<String>> table() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "README.md"));
        return lines.subList(lines.indexOf("## Servers and versions"), lines.size()).stream()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> List.of(line.substring(1).strip().split(" *\\| *")))
                .toList();
    }

    @Test
    void abilitiesOfServersAreThoseOfTheCode() throws IOException {
        List<List<String>> table = table();
        List<Dialect> dialects = table.get(0).subList(1, 7).stream()
                .map(name -> Dialect.valueOf(name.replace(" ", "").toUpperCase(Locale.ROOT)))
                .toList();
        List<String> differences = new ArrayList<>();
        for (List<String> row : table.subList(2, table.size())) {
            Capability ability = ability(row.get(0));
            for (int i = 0; i < dialects.size(); i++) {
                if (row.get(i + 1).equals("yes") != ability.of(dialects.get(i))) {
                    differences.add(row.get(0) + ": " + dialects.get(i));
                }
            }
        }
        assertEquals(ABILITIES.size(), table.size() - 2);
        assertEquals(List.of(), differences);
    }

    private static Capability ability(String words) {
        return ABILITIES.entrySet().stream()
                .filter(entry -> words.startsWith(entry.getKey()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no ability is known as \"" + words + '"'))
                .getValue();
    }
}
