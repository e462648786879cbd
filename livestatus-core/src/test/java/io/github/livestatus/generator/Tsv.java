package io.github.livestatus.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A line of tab-separated values. Missing values at the end are "". */
record Tsv(List<String> values) {
    static final Tsv EMPTY = new Tsv(List.of());

    /** Returns all lines of a file except the first, which has the names of the values. */
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

    /** Returns the parts of a value with several. */
    List<String> listAt(int value, String separator) {
        return at(value).isEmpty() ? List.of() : List.of(at(value).split(separator));
    }
}
