package io.github.livestatus.parse;

import io.github.livestatus.rows.Cells;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cells of a body, made into values when they are read. */
final class BodyCells implements Cells {
    /** Hears of values that mean nothing in the column they stand in. */
    interface Findings {
        void found(int cell, String reason);
    }

    /** The entry of a whole number that is 0. */
    private static final int ZERO = ~0;

    private static final Findings NOBODY = (cell, reason) -> {};

    private final byte[] bytes;
    private final Texts texts;
    private final Findings findings;
    private int[] entries;

    /** @param entries where the cells begin, or the complements of numbers that stand there */
    BodyCells(byte[] bytes, int[] entries, Texts texts) {
        this(bytes, entries, texts, NOBODY);
    }

    private BodyCells(byte[] bytes, int[] entries, Texts texts, Findings findings) {
        this.bytes = bytes;
        this.entries = entries;
        this.texts = texts;
        this.findings = findings;
    }

    /** The same cells, read to find what is wrong with them. */
    BodyCells heardBy(Findings listener) {
        return new BodyCells(bytes, entries, texts, listener);
    }

    /** Ends the life of these cells: their bytes are about to be overwritten. */
    void end() {
        entries = null;
    }

    /** Where a cell begins; the complement of a number that the scanner has read. */
    int entry(int cell) {
        if (entries == null) {
            throw new IllegalStateException("a row that forEach hands over can be read during that call only");
        }
        return entries[cell];
    }

    @Override
    public boolean isNull(int cell) {
        int p = entry(cell);
        return p >= 0 && isNullAt(p);
    }

    private boolean isNullAt(int p) {
        return bytes[p] == 'n' && token(p) == Token.NULL;
    }

    private Token token(int p) {
        return Token.kind(bytes, p, Token.end(bytes, p));
    }

    private static boolean isNumberStart(int c) {
        return Token.isDigit(c) || c == '-';
    }

    @Override
    public boolean isNumber(int cell) {
        int p = entry(cell);
        boolean isNumber = p < 0 || isNumberAt(p);
        if (!isNumber && !isNothing(p)) {
            findings.found(cell, "no number");
        }
        return isNumber;
    }

    private boolean isNumberAt(int p) {
        return switch (bytes[p]) {
            case '"' -> isNumericText(p + 1);
            case '[', '{' -> false;
            default -> isNumberToken(p);
        };
    }

    private boolean isNumericText(int from) {
        int end = isNumberStart(bytes[from]) ? Token.numberEnd(bytes, from) : -1;
        return end > 0 && bytes[end] == '"';
    }

    private boolean isNumberToken(int p) {
        if (isNumberStart(bytes[p]) && Token.numberEnd(bytes, p) > 0) {
            return true;
        }
        Token token = token(p);
        return token != Token.NULL && token != Token.OTHER;
    }

    /** Returns true if there is one of the forms in which servers say that there is nothing: null, "" or 0. */
    private boolean isNothing(int p) {
        if (p < 0) {
            return p == ZERO;
        }
        return switch (bytes[p]) {
            case '"' -> bytes[p + 1] == '"';
            case '0' -> !Token.isPart(bytes[p + 1]);
            default -> isNullAt(p);
        };
    }

    @Override
    public long longAt(int cell) {
        int p = entry(cell);
        return p < 0 ? ~p : Token.isDigit(bytes[p]) ? Decimal.toLong(bytes, p) : otherLong(p);
    }

    private long otherLong(int p) {
        return switch (bytes[p]) {
            case '"' -> isNumericText(p + 1) ? Decimal.toLong(bytes, p + 1) : 0;
            case '[', '{' -> 0;
            default -> {
                Token token = token(p);
                yield token == Token.NUMBER ? Decimal.toLong(bytes, p) : (long) toDouble(token);
            }
        };
    }

    @Override
    public double doubleAt(int cell) {
        int p = entry(cell);
        return p < 0 ? ~p : Token.isDigit(bytes[p]) ? Decimal.toDouble(bytes, p) : otherDouble(p);
    }

    private double otherDouble(int p) {
        return switch (bytes[p]) {
            case '"' -> isNumericText(p + 1) ? Decimal.toDouble(bytes, p + 1) : 0;
            case '[', '{' -> 0;
            default -> {
                Token token = token(p);
                yield token == Token.NUMBER ? Decimal.toDouble(bytes, p) : toDouble(token);
            }
        };
    }

    private static double toDouble(Token token) {
        return switch (token) {
            case TRUE -> 1;
            case NAN -> Double.NaN;
            case INFINITY -> Double.POSITIVE_INFINITY;
            case MINUS_INFINITY -> Double.NEGATIVE_INFINITY;
            default -> 0;
        };
    }

    @Override
    public String textAt(int cell) {
        int p = entry(cell);
        if (p < 0) {
            return Integer.toString(~p);
        } else if (bytes[p] == '"') {
            return texts.text(p + 1);
        }
        return isNullAt(p) ? "" : json(p);
    }

    private String json(int p) {
        int end = new Scanner(bytes).value(p, 0);
        return new String(bytes, p, end - p, StandardCharsets.UTF_8);
    }

    @Override
    public Instant timeAt(int cell) {
        int p = entry(cell);
        if (p < 0) {
            return p == ZERO ? null : Instant.ofEpochSecond(~p);
        }
        int from = bytes[p] == '"' && isNumericText(p + 1) ? p + 1 : p;
        boolean isNumber = isNumberStart(bytes[from]);
        Instant time = isNumber ? Decimal.toTime(bytes, from) : null;
        if (time == null && !isNothing(p) && !(isNumber && isNever(from))) {
            findings.found(cell, "no time");
        }
        return time;
    }

    private boolean isNever(int p) {
        double seconds = Decimal.toDouble(bytes, p);
        return Token.numberEnd(bytes, p) > 0 && (seconds > -1e-6 && seconds < 1e-6 || seconds == -1);
    }

    @Override
    public List<Object> listAt(int cell) {
        int p = entry(cell);
        if (p >= 0 && bytes[p] == '[') {
            return list(p);
        } else if (!isNothing(p)) {
            findings.found(cell, "no list");
        }
        return List.of();
    }

    /** A list; soon made when it holds one plain string, as most do. */
    private List<Object> list(int p) {
        if (bytes[p + 1] == '"') {
            int end = Texts.plainEnd(bytes, p + 2);
            if (bytes[end] == '"' && bytes[end + 1] == ']') {
                return texts.single(p + 2, end);
            }
        }
        return new Values(bytes, texts, p).list();
    }

    @Override
    public Map<String, Object> dictAt(int cell) {
        int p = entry(cell);
        if (p >= 0 && bytes[p] == '{') {
            return new Values(bytes, texts, p).dict();
        } else if (p >= 0 && bytes[p] == '[') {
            return pairs(cell);
        } else if (!isNothing(p)) {
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
        return Collections.unmodifiableMap(dict);
    }

    @Override
    public byte[] bytesAt(int cell) {
        String text = textAt(cell);
        if (text.chars().anyMatch(c -> c > 0xff)) {
            findings.found(cell, "a character is no byte");
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public Object valueAt(int cell) {
        int p = entry(cell);
        return p < 0 ? (Object) (long) ~p : new Values(bytes, texts, p).value();
    }

    @Override
    public BodyCells copy(int first, int count) {
        int[] copied = new int[count];
        int from = -1;
        int last = -1;
        for (int i = 0; i < count; i++) {
            copied[i] = entry(first + i);
            last = Math.max(last, copied[i]);
            from = from < 0 ? copied[i] : from;
        }
        if (last < 0) {
            return new BodyCells(new byte[0], copied, new Texts(new byte[0], count));
        }
        for (int i = 0; i < count; i++) {
            copied[i] = copied[i] < 0 ? copied[i] : copied[i] - from;
        }
        int behind = new Scanner(bytes).value(last, 0) + 1; // what ends the last cell is read with it
        byte[] own = Arrays.copyOfRange(bytes, from, behind);
        return new BodyCells(own, copied, new Texts(own, count));
    }

    @Override
    public void repaired(int cell, String reason) {
        findings.found(cell, reason);
    }
}
