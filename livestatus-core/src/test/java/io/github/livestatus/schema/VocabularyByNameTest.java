package io.github.livestatus.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Finds tables and columns by their names in LQL. */
class VocabularyByNameTest {
    private static final Path CATALOGUE = Path.of("src/test/resources/catalogue");

    @Test
    void everyTableAndColumnOfTheCatalogueIsFoundByName() throws Exception {
        List<String> tables = Files.readAllLines(CATALOGUE.resolve("tables.tsv"));
        for (String line : tables.subList(1, tables.size())) {
            String name = line.split("\t")[0];
            assertEquals(name, Vocabulary.table(name).orElseThrow().name());
        }
        List<String> columns = Files.readAllLines(CATALOGUE.resolve("columns.tsv"));
        for (String line : columns.subList(1, columns.size())) {
            String[] facts = line.split("\t", -1);
            if (!facts[4].contains("dynamic")) {
                assertEquals(
                        facts[1],
                        Vocabulary.column(facts[0], facts[1]).orElseThrow().name(),
                        line);
            }
        }
        assertTrue(Vocabulary.columns("hosts").contains(Hosts.NAME));
    }

    @Test
    void aColumnMayBeginWithTheNameOfItsTable() {
        assertSame(Hosts.ALIAS, Vocabulary.column("hosts", "host_alias").orElseThrow());
        assertSame(
                Services.STATE, Vocabulary.column("services", "service_state").orElseThrow());
    }

    @Test
    void unknownNamesAreNotFound() {
        assertEquals(Optional.empty(), Vocabulary.table("nonsense"));
        assertEquals(Optional.empty(), Vocabulary.column("nonsense", "name"));
        assertEquals(Optional.empty(), Vocabulary.column("hosts", "nonsense"));
        assertEquals(Optional.empty(), Vocabulary.column("hosts", "NAME"));
        assertEquals(Optional.empty(), Vocabulary.column("hosts", "rrddata:m1:1"));
        assertEquals(List.of(), Vocabulary.columns("nonsense"));
    }
}
