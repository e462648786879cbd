package io.github.livestatus.lql;

import java.util.Objects;
import java.util.Set;

/** A column of text. Null reads as "", which is what servers other than Icinga 2 send for the same fact. */
public record StringColumn(Table table, String name, Set<Dialect> dialects) implements Column<String> {
    public StringColumn {
        Name.check("column", name);
    }

    public Filter eq(String value) {
        return compared(Operator.EQ, value);
    }

    public Filter ne(String value) {
        return compared(Operator.NE, value);
    }

    public Filter lt(String value) {
        return compared(Operator.LT, value);
    }

    public Filter le(String value) {
        return compared(Operator.LE, value);
    }

    public Filter gt(String value) {
        return compared(Operator.GT, value);
    }

    public Filter ge(String value) {
        return compared(Operator.GE, value);
    }

    public Filter equalsIgnoreCase(String value) {
        return compared(Operator.EQ_IGNORE_CASE, value);
    }

    public Filter notEqualsIgnoreCase(String value) {
        return compared(Operator.NE_IGNORE_CASE, value);
    }

    /** Whether the regular expression is found anywhere in the text, in the server's own regex language. */
    public Filter matches(String regex) {
        return compared(Operator.MATCHES, regex);
    }

    public Filter notMatches(String regex) {
        return compared(Operator.NOT_MATCHES, regex);
    }

    public Filter matchesIgnoreCase(String regex) {
        return compared(Operator.MATCHES_IGNORE_CASE, regex);
    }

    public Filter notMatchesIgnoreCase(String regex) {
        return compared(Operator.NOT_MATCHES_IGNORE_CASE, regex);
    }

    public Filter isEmpty() {
        return compared(Operator.EQ, "");
    }

    public Filter isNotEmpty() {
        return compared(Operator.NE, "");
    }

    private Filter compared(Operator operator, String value) {
        return new Filter.Comparison(this, operator, Objects.requireNonNull(value, "value"));
    }

    @Override
    public String read(Cells cells, int cell) {
        return cells.textAt(cell);
    }

    @Override
    public int compare(Cells left, int leftCell, Cells right, int rightCell) {
        return Text.compare(left.textAt(leftCell), right.textAt(rightCell));
    }
}
