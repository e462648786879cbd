package io.github.livestatus.rows;

import io.github.livestatus.lql.ColumnType;

/** What the cells of a column are likely to look like in an answer, as bytes: one switch over them reads a row. */
public final class CellKind {
    /** A string. */
    public static final byte TEXT = 0;

    /** A whole number, or true or false. */
    public static final byte WHOLE = 1;

    /** A number. */
    public static final byte REAL = 2;

    /** A list, of strings mostly. */
    public static final byte LIST = 3;

    /** Anything. */
    public static final byte ANY = 4;

    private CellKind() {}

    static byte of(ColumnType type) {
        return switch (type) {
            case TEXT, BLOB -> TEXT;
            case NUMBER, FLAG, TIME, STATE -> WHOLE;
            case DECIMAL -> REAL;
            case LIST -> LIST;
            case DICT, ANY -> ANY;
        };
    }
}
