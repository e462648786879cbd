package io.github.livestatus.rows;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Values as a server sent them, each readable in the meaning that its column gives it. Servers differ in form for the same
 * fact ({@code true} for 1, {@code "0"} for 0, {@code 0} for an empty list, pairs for a dict); every method here takes all
 * forms that have been seen. A value that no meaning can be given to reads as the empty value named at the method and is
 * counted as a repair.
 *
 * <p>Cells are addressed by one number; rows know where theirs begin. Implementations are immutable and safe to read from
 * any thread.
 */
public interface Cells {
    /** Returns true if the server sent {@code null}. */
    boolean isNull(int cell);

    /** Returns true if there is a number to read: false for null, and for text, lists and dicts that hold none. */
    boolean isNumber(int cell);

    /** Returns the cell as a whole number: int, integral float, numeric text, or bool; 0 where there is none. */
    long longAt(int cell);

    /** Returns the cell as a float, {@code NaN} and infinities included; 0 where there is none. */
    double doubleAt(int cell);

    /** Returns the cell as text: text as it is, "" for null, anything else as its JSON. */
    String textAt(int cell);

    /**
     * Returns the cell as a point in time to the microsecond, from seconds since 1970; null for 0, -1 (never), null and
     * "".
     */
    Instant timeAt(int cell);

    /** Returns the cell as a list of JSON values that nobody can change; empty for null, 0 and "". */
    List<Object> listAt(int cell);

    /** Returns the cell as a dict in the order sent, from a JSON object or a list of pairs; empty for null, 0 and "". */
    Map<String, Object> dictAt(int cell);

    /** Returns the cell as bytes: the code points of its text, each of them one byte. */
    byte[] bytesAt(int cell);

    /** Returns the cell as JSON has it: null, Boolean, Long, Double, String, List or Map. */
    Object valueAt(int cell);

    /** Returns as many of these cells, numbered from 0, which keep nothing else alive. */
    Cells copy(int first, int count);

    /** Counts a value that was readable but meant nothing, such as a state that no server is known to send. */
    void repaired(int cell, String reason);
}
