package io.github.livestatus.lql;

/** The types of columns: what servers send, and the Java type that {@code Row.get} returns. */
public enum ColumnType {
    /** Text: String. */
    TEXT,
    /** Whole numbers: Long. */
    NUMBER,
    /** Floating point numbers: Double. */
    DECIMAL,
    /** True and false, or 1 and 0: Boolean. */
    FLAG,
    /** Points in time, as seconds since 1970: Instant. */
    TIME,
    /** Numbers that stand for the constants of an enum: the constant. */
    STATE,
    /** Lists of elements of one type: List. */
    LIST,
    /** Dicts of texts by key: Map. */
    DICT,
    /** Bytes: byte[]. */
    BLOB,
    /** Only the name is known: the value as in JSON. */
    ANY
}
