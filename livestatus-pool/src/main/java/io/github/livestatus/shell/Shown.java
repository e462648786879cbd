package io.github.livestatus.shell;

import io.github.livestatus.multisite.SitesResult;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of a verb: rows, or lines of text. The prompt and scripts print it; inside a loop or a method {@code show(...)} does.
 * {@code csv}, {@code json} and {@code tsv} export it, and {@code wide}, {@code narrow} and {@code full} change its layout.
 */
public final class Shown {
    private final TextTable table;
    private final TextTable.Form form;
    private final List<String> notes;
    private final List<String> complaints;
    private final List<SitesResult> results;

    private Shown(
            TextTable table,
            TextTable.Form form,
            List<String> notes,
            List<String> complaints,
            List<SitesResult> results) {
        this.table = table;
        this.form = form;
        this.notes = notes;
        this.complaints = complaints;
        this.results = results;
    }

    /**
     * Returns a table with lines below it.
     *
     * @param notes lines below the table
     * @param complaints lines on missing sites, below the notes
     */
    static Shown of(TextTable table, List<String> notes, List<String> complaints, List<SitesResult> results) {
        return new Shown(table, TextTable.Form.FITTED, notes, complaints, results);
    }

    /** Returns lines of text. */
    static Shown text(List<String> lines) {
        return of(new TextTable(List.of()), lines, List.of(), List.of());
    }

    static Shown text(String line) {
        return text(List.of(line));
    }

    Shown in(TextTable.Form other) {
        return new Shown(table, other, notes, complaints, results);
    }

    TextTable table() {
        return table;
    }

    /**
     * Returns the table, for an export.
     *
     * @throws IllegalArgumentException for text, for example of {@code help}
     */
    TextTable rows() {
        if (table.names().isEmpty()) {
            throw new IllegalArgumentException("only rows can be exported, but this is text");
        }
        return table;
    }

    /** Returns true for the result of a failed verb, which has printed its failure. */
    boolean isNothing() {
        return table.names().isEmpty() && notes.isEmpty();
    }

    List<String> complaints() {
        return complaints;
    }

    /** Returns the number of rows. */
    public int size() {
        return table.size();
    }

    /** Returns the names of the columns. */
    public List<String> names() {
        return table.names();
    }

    /** Returns the text of a cell, uncut. */
    public String get(int row, String column) {
        return table.cell(row, column).text();
    }

    /** Returns the query's result, or the last one if the verb sent several queries; null for text. */
    public SitesResult result() {
        return results.isEmpty() ? null : results.get(results.size() - 1);
    }

    List<String> lines(Terminal terminal) {
        List<String> lines = new ArrayList<>(table.lines(terminal, form));
        lines.addAll(notes);
        complaints.forEach(line -> lines.add(terminal.hasColours() ? Cell.Colour.RED.paint(line) : line));
        return lines;
    }

    /** Returns the table without colours and without a limit of width. */
    @Override
    public String toString() {
        return String.join("\n", lines(Terminal.ofText()));
    }
}
