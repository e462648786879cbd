package io.github.livestatus.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a README. Tests run in the folder of livestatus-pool. */
enum Readme {
    /** The main page. */
    FRONT(".."),
    CORE("../livestatus-core"),
    POOL("../livestatus-pool");

    private final Path folder;

    Readme(String folder) {
        this.folder = Path.of(folder);
    }

    /**
     * A fenced block.
     *
     * @param readme its file
     * @param line the number of its first line
     * @param section the heading above it, without number signs
     * @param language the word after the fence
     */
    record Block(Readme readme, int line, String section, String language, String text) {
        @Override
        public String toString() {
            return readme + ", " + section + ", line " + line;
        }
    }

    /** Returns the folder of the README. */
    Path folder() {
        return folder;
    }

    List<String> lines() {
        try {
            return Files.readAllLines(folder.resolve("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the blocks of all READMEs in a language. */
    static List<Block> blocks(String language) {
        return Stream.of(values())
                .flatMap(readme -> readme.blocks().stream())
                .filter(block -> block.language().equals(language))
                .toList();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = lines();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                section = line.replaceFirst("#+ *", "");
            } else if (line.startsWith("```")) {
                int start = i + 1;
                i = start;
                while (!lines.get(i).equals("```")) {
                    i++;
                }
                String text = String.join("\n", lines.subList(start, i)) + "\n";
                blocks.add(new Block(this, start + 1, section, line.substring(3).strip(), text));
            }
        }
        return blocks;
    }

    /** Returns the cells of the tables of a section, row by row, without the heads. */
    List<List<String>> rows(String section) {
        List<List<String>> rows = new ArrayList<>();
        boolean isInside = false;
        for (String line : lines()) {
            if (line.startsWith("#")) {
                isInside = line.replaceFirst("#+ *", "").equals(section);
            } else if (isInside && line.startsWith("|")) {
                String[] cells = line.substring(1).split(" *\\| *");
                rows.add(List.of(cells).stream().map(String::strip).toList());
            }
        }
        return rows;
    }
}
