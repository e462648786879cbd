package io.github.livestatus.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A line of a table of tab-separated values; a value that the line is too short for is "". */
record Tsv(List<String> values) {
    static final Tsv EMPTY = new Tsv(List.of());

    /** All lines of a file but the first, which names the values. */
    static List<Tsv> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> new Tsv(List.of(line.split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String at(int value) {
        return value < values.size() ? values.get(value) : "";
    }

    /** A value that lists several. */
    List<String> listAt(int value, String separator) {
        return at(value).isEmpty() ? List.of() : List.of(at(value).split(separator));
    }
}
