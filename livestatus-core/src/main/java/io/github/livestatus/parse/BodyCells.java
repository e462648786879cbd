package io.github.livestatus.parse;

import io.github.livestatus.lql.Cells;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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

    private static final Findings NOBODY = (cell, reason) -> {};

    private final byte[] bytes;
    private final Texts texts;
    private final Findings findings;
    private int[] starts;

    /** @param starts of the cells, and behind them the end of the last row */
    BodyCells(byte[] bytes, int[] starts, Texts texts) {
        this(bytes, starts, texts, NOBODY);
    }

    private BodyCells(byte[] bytes, int[] starts, Texts texts, Findings findings) {
        this.bytes = bytes;
        this.starts = starts;
        this.texts = texts;
        this.findings = findings;
    }

    /** The same cells, read to find what is wrong with them. */
    BodyCells heardBy(Findings listener) {
        return new BodyCells(bytes, starts, texts, listener);
    }

    /** Ends the life of these cells: their bytes are about to be overwritten. */
    void end() {
        starts = null;
    }

    /** Where a cell begins. */
    int start(int cell) {
        return flaggedStart(cell) & ~Scanner.SPECIAL;
    }

    private int flaggedStart(int cell) {
        if (starts == null) {
            throw new IllegalStateException("a row that forEach hands over can be read during that call only");
        }
        return starts[cell];
    }

    /** Whether the bytes of a cell are not JSON. */
    boolean isMended(int cell) {
        return scanner().isMended(start(cell));
    }

    private Scanner scanner() {
        return new Scanner(bytes, bytes.length, 0, Settings.BOUNDLESS, 0, null, null);
    }

    @Override
    public boolean isNull(int cell) {
        int p = start(cell);
        return bytes[p] == 'n' && token(p) == Token.NULL;
    }

    private Token token(int p) {
        return Token.kind(bytes, p, Token.end(bytes, p));
    }

    /** Whether a cell is a number that begins with a digit, as nearly all do. */
    private boolean isPlainNumber(int flaggedStart) {
        return flaggedStart >= 0 && isDigit(bytes[flaggedStart]);
    }

    @Override
    public boolean isNumber(int cell) {
        int start = flaggedStart(cell);
        if (isPlainNumber(start)) {
            return true;
        }
        int p = start & ~Scanner.SPECIAL;
        boolean isNumber = bytes[p] == '"' ? isNumericText(p + 1) : isNumberToken(p);
        if (!isNumber && !isNothing(p)) {
            findings.found(cell, "no number");
        }
        return isNumber;
    }

    private boolean isNumericText(int from) {
        return (isDigit(bytes[from]) || bytes[from] == '-') && Token.isNumber(bytes, from, Texts.end(bytes, from));
    }

    private boolean isNumberToken(int p) {
        if (bytes[p] == '[' || bytes[p] == '{') {
            return false;
        }
        Token token = token(p);
        return token != Token.NULL && token != Token.OTHER;
    }

    /** Whether there is one of the forms in which servers say that there is nothing: null, "" or 0. */
    private boolean isNothing(int p) {
        return switch (bytes[p]) {
            case '"' -> bytes[p + 1] == '"';
            case '0' -> Token.end(bytes, p) == p + 1;
            default -> bytes[p] == 'n' && token(p) == Token.NULL;
        };
    }

    @Override
    public long longAt(int cell) {
        int start = flaggedStart(cell);
        return isPlainNumber(start) ? Decimal.toLong(bytes, start) : otherLong(start & ~Scanner.SPECIAL);
    }

    private long otherLong(int p) {
        if (bytes[p] == '"') {
            return isNumericText(p + 1) ? Decimal.toLong(bytes, p + 1) : 0;
        } else if (!isNumberToken(p)) {
            return 0;
        }
        Token token = token(p);
        return token == Token.NUMBER ? Decimal.toLong(bytes, p) : (long) toDouble(token);
    }

    @Override
    public double doubleAt(int cell) {
        int start = flaggedStart(cell);
        return isPlainNumber(start) ? Decimal.toDouble(bytes, start) : otherDouble(start & ~Scanner.SPECIAL);
    }

    private double otherDouble(int p) {
        if (bytes[p] == '"') {
            return isNumericText(p + 1) ? Decimal.toDouble(bytes, p + 1) : 0;
        } else if (!isNumberToken(p)) {
            return 0;
        }
        Token token = token(p);
        return token == Token.NUMBER ? Decimal.toDouble(bytes, p) : toDouble(token);
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
        int start = flaggedStart(cell);
        int p = start & ~Scanner.SPECIAL;
        if (bytes[p] == '"') {
            int end = lastQuote(cell);
            return start < 0 ? texts.decoded(bytes, p + 1, end) : texts.plain(bytes, p + 1, end);
        }
        return isNull(cell) ? "" : json(p);
    }

    /** The quote that ends a string: between it and the next cell there is none. */
    private int lastQuote(int cell) {
        int p = start(cell + 1) - 1;
        while (bytes[p] != '"') {
            p--;
        }
        return p;
    }

    private String json(int p) {
        int end = scanner().value(p, 0);
        return new String(bytes, p, end - p, StandardCharsets.UTF_8);
    }

    @Override
    public Instant timeAt(int cell) {
        int start = flaggedStart(cell);
        int p = start & ~Scanner.SPECIAL;
        int from = bytes[p] == '"' ? p + 1 : p;
        boolean isNumber =
                isPlainNumber(start) || (from > p ? isNumericText(from) : bytes[p] == '-' && token(p) == Token.NUMBER);
        Instant time = isNumber ? Decimal.toTime(bytes, from) : null;
        if (time == null && !isNothing(p) && !(isNumber && isNever(Decimal.toDouble(bytes, from)))) {
            findings.found(cell, "no time");
        }
        return time;
    }

    private static boolean isNever(double seconds) {
        return seconds > -1e-6 && seconds < 1e-6 || seconds == -1;
    }

    @Override
    public List<Object> listAt(int cell) {
        int p = start(cell);
        if (bytes[p] == '[') {
            return new Values(bytes, texts, p).list();
        } else if (!isNothing(p)) {
            findings.found(cell, "no list");
        }
        return List.of();
    }

    @Override
    public Map<String, Object> dictAt(int cell) {
        int p = start(cell);
        if (bytes[p] == '{') {
            return new Values(bytes, texts, p).dict();
        } else if (bytes[p] == '[') {
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
        return new Values(bytes, texts, start(cell)).value();
    }

    @Override
    public void repaired(int cell, String reason) {
        findings.found(cell, reason);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
