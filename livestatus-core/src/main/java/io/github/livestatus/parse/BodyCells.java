package io.github.livestatus.parse;

import io.github.livestatus.lql.Cells;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cells of a body, made into values when they are read. */
final class BodyCells implements Cells {
    /** Hears of values that mean nothing in the column they stand in. */
    interface Findings {
        void found(int cell, String reason);
    }

    private static final Findings IGNORED = (cell, reason) -> {};

    private final byte[] bytes;
    private final Findings findings;
    private int[] starts;

    BodyCells(byte[] bytes, int[] starts) {
        this(bytes, starts, IGNORED);
    }

    private BodyCells(byte[] bytes, int[] starts, Findings findings) {
        this.bytes = bytes;
        this.starts = starts;
        this.findings = findings;
    }

    /** The same cells, read to find what is wrong with them. */
    BodyCells heardBy(Findings listener) {
        return new BodyCells(bytes, starts, listener);
    }

    /** Ends the life of these cells: their bytes are about to be overwritten. */
    void end() {
        starts = null;
    }

    /** Where a cell begins. */
    int start(int cell) {
        return startAndFlag(cell) & ~Scanner.NOT_PLAIN;
    }

    private int startAndFlag(int cell) {
        if (starts == null) {
            throw new IllegalStateException("a row that forEach hands over can be read during that call only");
        }
        return starts[cell];
    }

    @Override
    public boolean isNull(int cell) {
        int p = start(cell);
        return bytes[p] == 'n' && Token.kind(bytes, p, Values.tokenEnd(bytes, p)) == Token.Kind.NULL;
    }

    @Override
    public boolean isNumber(int cell) {
        boolean isNumber = valueAt(cell) instanceof Number || isTruth(cell) || isNumericText(cell);
        if (!isNumber && !isEmpty(cell)) {
            findings.found(cell, "no number");
        }
        return isNumber;
    }

    private boolean isTruth(int cell) {
        return valueAt(cell) instanceof Boolean;
    }

    private boolean isNumericText(int cell) {
        byte[] text = numericText(cell);
        return text.length > 0;
    }

    /** A string that holds a number, as its ASCII; else nothing. */
    private byte[] numericText(int cell) {
        if (bytes[start(cell)] == '"') {
            byte[] text = textAt(cell).trim().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            if (Token.isNumber(text, 0, text.length)) {
                return text;
            }
        }
        return new byte[0];
    }

    /** Whether the cell is one of the ways in which servers say that there is nothing. */
    private boolean isEmpty(int cell) {
        Object value = valueAt(cell);
        return value == null || value.equals("") || value.equals(0L);
    }

    @Override
    public long longAt(int cell) {
        Object value = valueAt(cell);
        if (value instanceof Number number) {
            return number.longValue();
        } else if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        byte[] text = numericText(cell);
        return text.length == 0 ? 0 : Token.toLong(text, 0, text.length);
    }

    @Override
    public double doubleAt(int cell) {
        Object value = valueAt(cell);
        if (value instanceof Number number) {
            return number.doubleValue();
        } else if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        byte[] text = numericText(cell);
        return text.length == 0 ? 0 : Token.toDouble(text, 0, text.length);
    }

    @Override
    public String textAt(int cell) {
        int start = startAndFlag(cell);
        int p = start & ~Scanner.NOT_PLAIN;
        if (bytes[p] == '"') {
            int end = Text.end(bytes, p + 1);
            return start < 0 ? Text.decoded(bytes, p + 1, end) : Text.plain(bytes, p + 1, end);
        } else if (isNull(cell)) {
            return "";
        }
        int end = new Scanner(bytes, bytes.length, 0, LENIENT, 0, new int[0]).value(p, 0);
        return new String(bytes, p, end - p, java.nio.charset.StandardCharsets.UTF_8);
    }

    static final Settings LENIENT = new Settings(false, 500, Integer.MAX_VALUE);

    @Override
    public Instant timeAt(int cell) {
        int p = start(cell);
        byte[] text = numericText(cell);
        Instant time = null;
        boolean isNumber = text.length > 0;
        if (isNumber) {
            time = Token.toTime(text, 0, text.length);
        } else if (bytes[p] == '-' || bytes[p] >= '0' && bytes[p] <= '9') {
            int end = Values.tokenEnd(bytes, p);
            isNumber = Token.isNumber(bytes, p, end);
            time = isNumber ? Token.toTime(bytes, p, end) : null;
        }
        double seconds = time == null ? doubleAt(cell) : 0;
        if (seconds != 0 && seconds != -1 || !isNumber && !isEmpty(cell)) {
            findings.found(cell, "no time");
        }
        return time;
    }

    @Override
    public List<Object> listAt(int cell) {
        int p = start(cell);
        if (bytes[p] == '[') {
            return new Values(bytes, p).list();
        } else if (!isEmpty(cell)) {
            findings.found(cell, "no list");
        }
        return List.of();
    }

    @Override
    public Map<String, Object> dictAt(int cell) {
        int p = start(cell);
        if (bytes[p] == '{') {
            return new Values(bytes, p).dict();
        } else if (bytes[p] == '[') {
            return pairs(cell);
        } else if (!isEmpty(cell)) {
            findings.found(cell, "no dict");
        }
        return Map.of();
    }

    private Map<String, Object> pairs(int cell) {
        Map<String, Object> dict = new LinkedHashMap<>();
        for (Object element : listAt(cell)) {
            if (element instanceof List<?> pair && pair.size() == 2 && pair.get(0) instanceof String key) {
                dict.put(key, pair.get(1));
            } else {
                findings.found(cell, "an element is no pair");
            }
        }
        return dict;
    }

    @Override
    public byte[] bytesAt(int cell) {
        String text = textAt(cell);
        if (text.chars().anyMatch(c -> c > 0xff)) {
            findings.found(cell, "a code point is no byte");
        }
        return text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    @Override
    public Object valueAt(int cell) {
        return new Values(bytes, start(cell)).value();
    }

    @Override
    public void repaired(int cell, String reason) {
        findings.found(cell, reason);
    }
}
