package io.github.livestatus.lql;

/** What a column holds: how its values look on the wire, and as what they are read. */
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
    /** Known by name only, read as JSON has it. */
    ANY
}
