package io.github.livestatus.text;

/** One cell of an {@link AlignedTable}. */
public interface TableCell {
    /** Returns the text of the cell, {@linkplain Printable#line printable}. */
    String text();

    /** Returns true if the cell is a number: it is aligned right. */
    boolean isNumber();

    /** Returns a part of the text as it is printed, for instance in colour. It has the same width as the part. */
    default String paint(String part) {
        return part;
    }

    /** Returns a cell without colour. Its text is made printable. */
    static TableCell of(String text, boolean isNumber) {
        record Plain(String text, boolean isNumber) implements TableCell {}
        return new Plain(Printable.line(text), isNumber);
    }
}
