package io.github.livestatus.rows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Cells that were computed in the client. Each value is null, Long, Double, String, List or Map. */
public record ValueCells(Object[] values) implements Cells {
    @Override
    public boolean isNull(int cell) {
        return values[cell] == null;
    }

    @Override
    public boolean isNumber(int cell) {
        return values[cell] instanceof Number;
    }

    @Override
    public long longAt(int cell) {
        return values[cell] instanceof Number number ? number.longValue() : 0;
    }

    @Override
    public double doubleAt(int cell) {
        return values[cell] instanceof Number number ? number.doubleValue() : 0;
    }

    @Override
    public String textAt(int cell) {
        return values[cell] == null ? "" : values[cell].toString();
    }

    @Override
    public Instant timeAt(int cell) {
        long micros = Math.round(doubleAt(cell) * 1e6);
        return micros <= 0 ? null : Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
    }

    @Override
    @SuppressWarnings("unchecked") // every list comes from listAt
    public List<Object> listAt(int cell) {
        return values[cell] instanceof List<?> list ? (List<Object>) list : List.of();
    }

    @Override
    @SuppressWarnings("unchecked") // every map comes from dictAt
    public Map<String, Object> dictAt(int cell) {
        return values[cell] instanceof Map<?, ?> dict ? (Map<String, Object>) dict : Map.of();
    }

    @Override
    public byte[] bytesAt(int cell) {
        return textAt(cell).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public Object valueAt(int cell) {
        return values[cell];
    }

    @Override
    public ValueCells copy(int first, int count) {
        return new ValueCells(Arrays.copyOfRange(values, first, first + count));
    }

    @Override
    public void repaired(int cell, String reason) {}
}
