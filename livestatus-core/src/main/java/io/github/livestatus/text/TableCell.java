package io.github.livestatus.text;

/** One cell of an {@link AlignedTable}. */
public interface TableCell {
    /** Returns what the cell says, {@linkplain Printable#line printable}. */
    String text();

    /** Returns true if the cell is a number, which stands right. */
    boolean isNumber();

    /** Returns a part of the text as it is shown, in colour for instance; takes as many columns as the part. */
    default String paint(String part) {
        return part;
    }

    /** Returns a cell without colour whose text is made printable. */
    static TableCell of(String text, boolean isNumber) {
        record Plain(String text, boolean isNumber) implements TableCell {}
        return new Plain(Printable.line(text), isNumber);
    }
}
