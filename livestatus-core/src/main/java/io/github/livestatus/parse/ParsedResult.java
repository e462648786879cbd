package io.github.livestatus.parse;

import io.github.livestatus.result.Result;
import io.github.livestatus.result.ResultColumns;
import io.github.livestatus.result.Row;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

/** The rows of one body. */
final class ParsedResult implements Result {
    private final byte[] body;
    private final ResultColumns columns;
    private final int width;
    private final int size;
    private final BodyCells cells;
    private final int length;
    private volatile long repairs = -1;

    /** @param length how many bytes of the body came from the server */
    ParsedResult(byte[] body, int length, ResultColumns columns, int size, BodyCells cells) {
        this.body = body;
        this.length = length;
        this.columns = columns;
        this.width = columns.width();
        this.size = size;
        this.cells = cells;
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
        if (repairs < 0) {
            repairs = new Repairs(body, cells, columns).count(size);
        }
        return repairs;
    }

    @Override
    public long bytes() {
        return length;
    }

    @Override
    public String toString() {
        return table(50);
    }
}
