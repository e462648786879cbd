package io.github.livestatus.parse;

import io.github.livestatus.result.Result;
import io.github.livestatus.result.ResultColumns;
import io.github.livestatus.result.Row;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

/** The rows of one body. */
final class ParsedResult implements Result {
    private final ResultColumns columns;
    private final int width;
    private final int size;
    private final BodyCells cells;
    private final Repairs repairs;
    private final long bytes;

    ParsedResult(ResultColumns columns, int size, BodyCells cells, Repairs repairs, long bytes) {
        this.columns = columns;
        this.width = columns.width();
        this.size = size;
        this.cells = cells;
        this.repairs = repairs;
        this.bytes = bytes;
    }

    @Override
    public ResultColumns columns() {
        return columns;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Row row(int index) {
        return Row.of(columns, cells, Objects.checkIndex(index, size) * width);
    }

    @Override
    public Iterator<Row> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public Row next() {
                if (next == size) {
                    throw new NoSuchElementException("the result has " + size + " rows");
                }
                return Row.of(columns, cells, next++ * width);
            }
        };
    }

    @Override
    public long repairs() {
        return repairs.count();
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return table(50);
    }
}
