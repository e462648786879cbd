package io.github.livestatus.rows;

import io.github.livestatus.lql.ColumnType;

/** The likely form of a column's cells in a response, as a byte constant: the parser reads a row with one switch over it. */
public final class CellKind {
    /** A string. */
    public static final byte TEXT = 0;

    /** A whole number, true or false. */
    public static final byte WHOLE = 1;

    /** A number. */
    public static final byte REAL = 2;

    /** A list, mostly of strings. */
    public static final byte LIST = 3;

    /** Any value. */
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
