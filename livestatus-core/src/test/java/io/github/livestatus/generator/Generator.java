package io.github.livestatus.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes all files that are generated from the catalogue, by their paths below {@code src/main}. */
final class Generator {
    private static final Path CATALOGUE = Path.of("src/test/resources/catalogue");
    private static final String SCHEMA = "java/io/github/livestatus/schema/";

    private Generator() {}

    /** Returns the content of the generated files by path. */
    static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        List<Catalogue.TableFacts> tables = new Catalogue(CATALOGUE).tables();
        sources.put(SCHEMA + "On.java", SchemaWriter.dialectSets(tables));
        for (Catalogue.TableFacts table : tables) {
            sources.put(SCHEMA + table.className() + ".java", SchemaWriter.table(table));
        }
        List<CommandFacts> commands = CommandFacts.read(CATALOGUE);
        CommandsWriter writer = new CommandsWriter(
                Tsv.read(CATALOGUE.resolve("command-descriptions.tsv")),
                Tsv.read(CATALOGUE.resolve("command-words.tsv")));
        sources.put("java/io/github/livestatus/command/Commands.java", writer.commands(commands));
        sources.put("java/io/github/livestatus/wire/CommandObjects.java", CommandObjectsWriter.source(commands));
        sources.put("resources/io/github/livestatus/lql/descriptions.tsv", new CatalogueTexts(CATALOGUE).resource());
        return sources;
    }
}
