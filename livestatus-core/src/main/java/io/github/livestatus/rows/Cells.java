package io.github.livestatus.rows;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Values as a server sent them. Each method reads a cell as one type. Servers send the same fact in different forms ({@code true}
 * for 1, {@code "0"} for 0, {@code 0} for an empty list, pairs for a dict); every method accepts all known forms. A value that
 * cannot be read as the type gives the empty value that the method names, and counts as a repair.
 *
 * <p>A cell is addressed by one number; a row knows the number of its first cell. Implementations are immutable and thread-safe.
 */
public interface Cells {
    /** Returns true if the server sent {@code null}. */
    boolean isNull(int cell);

    /** Returns true if the cell holds a number. Returns false for null, and for text, lists and dicts without a number. */
    boolean isNumber(int cell);

    /** Returns the cell as a whole number: int, integral float, numeric text, or bool; 0 if it holds none. */
    long longAt(int cell);

    /** Returns the cell as a float, which may be {@code NaN} or infinite; 0 if it holds none. */
    double doubleAt(int cell);

    /** Returns the cell as text: text unchanged, "" for null, the JSON of any other value. */
    String textAt(int cell);

    /** Returns the cell, seconds since 1970, as an Instant with microseconds; null for 0, -1 (never), null and "". */
    Instant timeAt(int cell);

    /** Returns the cell as an unmodifiable list of JSON values; empty for null, 0 and "". */
    List<Object> listAt(int cell);

    /** Returns the cell as a dict in the order sent, from a JSON object or a list of pairs; empty for null, 0 and "". */
    Map<String, Object> dictAt(int cell);

    /** Returns the cell as bytes: one byte for each code point of its text. */
    byte[] bytesAt(int cell);

    /** Returns the cell as its JSON value: null, Boolean, Long, Double, String, List or Map. */
    Object valueAt(int cell);

    /** Returns a copy of these cells, numbered from 0. The copy keeps no reference to the other cells. */
    Cells copy(int first, int count);

    /** Counts a value that has the right type and no meaning, such as a state that no known server sends. */
    void repaired(int cell, String reason);
}
