package io.github.livestatus.lql;

/** The types of columns: what servers send, and the Java type that it is read as. */
public enum ColumnType {
    /** Text, read as String. */
    TEXT,
    /** Whole numbers, read as Long. */
    NUMBER,
    /** Floating point numbers, read as Double. */
    DECIMAL,
    /** Yes and no, read as Boolean. */
    FLAG,
    /** Points in time, read as Instant. */
    TIME,
    /** Numbers that stand for the constants of an enum, read as these. */
    STATE,
    /** Lists of one kind of element. */
    LIST,
    /** Dicts of text by key. */
    DICT,
    /** Bytes. */
    BLOB,
    /** Only the name is known: read as in JSON. */
    ANY
}
