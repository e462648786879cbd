package io.github.livestatus.parse;

import io.github.livestatus.rows.Cells;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cells of a body, decoded when they are read. */
final class BodyCells implements Cells {
    /** Receives the values that have no meaning in their column. */
    interface Findings {
        void found(int cell, String reason);
    }

    /** The entry of a whole number that is 0. */
    private static final int ZERO = ~0;

    private static final Findings NOBODY = (cell, reason) -> {};

    /** Number of times that the remembered texts may change their thread; after that, threads that alternate do without them. */
    private static final int MOST_OWNERS = 8;

    private final int[] entries;
    private final MadeCells made;
    private final Findings findings;
    private byte[] bytes;
    private int first;
    private int count;
    private Texts texts;
    private int owners;

    /** @param entries the position of each cell, or the complement of its number */
    BodyCells(byte[] bytes, int[] entries, int count) {
        this(bytes, entries, count, null, NOBODY);
    }

    /**
     * Creates cells that hold one row at a time; there is none yet.
     *
     * @param made the texts of that row that are decoded already
     */
    BodyCells(int[] entries, MadeCells made) {
        this(null, entries, 0, made, NOBODY);
    }

    private BodyCells(byte[] bytes, int[] entries, int count, MadeCells made, Findings findings) {
        this.bytes = bytes;
        this.entries = entries;
        this.count = count;
        this.made = made;
        texts = made == null ? null : made.memory;
        this.findings = findings;
    }

    /** Returns the same cells with a listener for values without meaning. */
    BodyCells heardBy(Findings listener) {
        BodyCells heard = new BodyCells(bytes, entries, count, made, listener);
        heard.first = first;
        return heard;
    }

    /** Moves to another row, whose first cell has this number. Earlier rows cannot be read afterwards. */
    void move(byte[] others, int cell, int width) {
        bytes = others;
        first = cell;
        count = width;
    }

    private int index(int cell) {
        int index = cell - first;
        if (index < 0 || index >= count) {
            throw past();
        }
        return index;
    }

    private static IllegalStateException past() {
        return new IllegalStateException("a row of forEach can be read only during the consumer's call");
    }

    byte[] bytes() {
        return bytes;
    }

    /** Returns the position of a cell, or the complement of its number. */
    int entry(int cell) {
        return entries[index(cell)];
    }

    /** Returns the string decoder of the calling thread. */
    private Texts texts() {
        Texts known = texts;
        if (known != null && known.isOwn()) {
            return known;
        } else if (owners == MOST_OWNERS) {
            return new Texts(0);
        }
        owners++;
        Texts own = new Texts(1 + count / 4);
        texts = own;
        return own;
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

    /** Returns the number at {@code p}, bare or in quotes; null if there is none. */
    private Decimal number(int p) {
        int c = bytes[p];
        Decimal number = Decimal.at(bytes, c == '"' ? p + 1 : p);
        return number == null || c == '"' && bytes[number.end()] != '"' ? null : number;
    }

    @Override
    public boolean isNumber(int cell) {
        int p = entry(cell);
        boolean isNumber = p < 0 || number(p) != null || isNumberWord(p);
        if (!isNumber && !isNothing(p)) {
            findings.found(cell, "not a number");
        }
        return isNumber;
    }

    private boolean isNumberWord(int p) {
        Token word = word(p);
        return word != Token.NULL && word != Token.OTHER;
    }

    /** Returns the kind of the bare value at {@code p}, which is not a number; OTHER if another kind of value is there. */
    private Token word(int p) {
        return Token.isPart(bytes[p]) ? token(p) : Token.OTHER;
    }

    /** Returns true if the value is one of the forms of "no value": null, "" or 0. */
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
        return p < 0 ? ~p : longOf(p);
    }

    private long longOf(int p) {
        Decimal number = number(p);
        return number == null ? (long) toDouble(word(p)) : number.toLong();
    }

    @Override
    public double doubleAt(int cell) {
        int index = index(cell);
        int p = entries[index];
        if (p < 0) {
            return ~p;
        }
        double known = made == null ? Double.NaN : made.floats[index];
        return Double.isNaN(known) ? doubleOf(index, p) : known;
    }

    private double doubleOf(int index, int p) {
        if (made != null) {
            made.want(index);
        }
        if (Decimal.isTenPlaces(bytes, p)) {
            return Decimal.tenPlaces(bytes, p);
        }
        Decimal number = number(p);
        return number == null ? toDouble(word(p)) : number.toDouble();
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
        int index = index(cell);
        String known = made == null ? null : made.texts[index];
        return known == null ? textOf(index) : known;
    }

    private String textOf(int index) {
        int p = entries[index];
        if (made != null) {
            made.want(index);
        }
        if (p < 0) {
            return Integer.toString(~p);
        } else if (bytes[p] == '"') {
            return texts().text(bytes, p + 1);
        }
        return isNullAt(p) ? "" : json(p);
    }

    private String json(int p) {
        int end = new CarefulReader(bytes).end(p, 0);
        return new String(bytes, p, end - p, StandardCharsets.UTF_8);
    }

    @Override
    public Instant timeAt(int cell) {
        int p = entry(cell);
        return p == ZERO ? null : p < 0 ? Instant.ofEpochSecond(~p) : timeOf(cell, p);
    }

    private Instant timeOf(int cell, int p) {
        Decimal number = number(p);
        Instant time = number == null ? null : number.toTime();
        if (time == null && !isNothing(p) && !(number != null && isNever(number.toDouble()))) {
            findings.found(cell, "not a time");
        }
        return time;
    }

    private static boolean isNever(double seconds) {
        return seconds > -1e-6 && seconds < 1e-6 || seconds == -1;
    }

    @Override
    public List<Object> listAt(int cell) {
        int index = index(cell);
        int p = entries[index];
        List<Object> known = made == null ? null : made.lists[index];
        if (known != null) {
            return known;
        } else if (p >= 0 && bytes[p] == '[') {
            return list(index, p);
        } else if (!isNothing(p)) {
            findings.found(cell, "not a list");
        }
        return List.of();
    }

    /** Returns a list; fast for the most frequent kind, a list of one plain string. */
    @SuppressWarnings("unchecked") // a value in brackets is a list
    private List<Object> list(int index, int p) {
        if (made != null) {
            made.want(index);
        }
        List<Object> single = texts().single(bytes, p);
        return single == null ? (List<Object>) value(p) : single;
    }

    private Object value(int p) {
        return new CarefulReader(bytes).value(p, texts());
    }

    @Override
    @SuppressWarnings("unchecked") // a value in braces is a dict
    public Map<String, Object> dictAt(int cell) {
        int p = entry(cell);
        if (p >= 0 && bytes[p] == '{') {
            return (Map<String, Object>) value(p);
        } else if (p >= 0 && bytes[p] == '[') {
            return pairs(cell);
        } else if (!isNothing(p)) {
            findings.found(cell, "not a dict");
        }
        return Map.of();
    }

    private Map<String, Object> pairs(int cell) {
        Map<String, Object> dict = new LinkedHashMap<>();
        for (Object element : listAt(cell)) {
            if (element instanceof List<?> pair && pair.size() == 2 && pair.get(0) instanceof String key) {
                dict.put(key, pair.get(1));
            } else {
                findings.found(cell, "an element is not a pair");
            }
        }
        return Collections.unmodifiableMap(dict);
    }

    @Override
    public byte[] bytesAt(int cell) {
        String text = textAt(cell);
        if (text.chars().anyMatch(c -> c > 0xff)) {
            findings.found(cell, "a character is not a byte");
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public Object valueAt(int cell) {
        int index = index(cell);
        int p = entries[index];
        if (p < 0) {
            return (long) ~p;
        }
        return bytes[p] == '"' ? textAt(cell) : value(p);
    }

    @Override
    public BodyCells copy(int from, int size) {
        int[] copied = new int[size];
        int begin = -1;
        int last = -1;
        for (int i = 0; i < size; i++) {
            copied[i] = entry(from + i);
            last = Math.max(last, copied[i]);
            begin = begin < 0 ? copied[i] : begin;
        }
        if (last < 0) {
            return new BodyCells(new byte[0], copied, size);
        }
        for (int i = 0; i < size; i++) {
            copied[i] = copied[i] < 0 ? copied[i] : copied[i] - begin;
        }
        int behind = new CarefulReader(bytes).end(last, 0) + 1; // includes the byte that ends the last cell
        return new BodyCells(Arrays.copyOfRange(bytes, begin, behind + AnswerParser.SLACK), copied, size);
    }

    @Override
    public void repaired(int cell, String reason) {
        findings.found(cell, reason);
    }
}
