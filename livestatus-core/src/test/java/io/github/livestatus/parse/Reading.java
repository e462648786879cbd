package io.github.livestatus.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.RowColumns;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The result of reading a body in one manner: strict or not, as a stream or whole, with columns of some types or none. */
final class Reading {
    private static final int SHOWN_ROWS = 50;
    private static final int FRAMES = 6;

    /** The classes of this test, which are not part of the path. */
    private static final Set<String> OWN =
            Set.of(Reading.class.getName(), Mutations.class.getName(), Corpus.class.getName());

    private static final int MOST_WORDS = 80;

    private static final Selected<?>[] KINDS = {
        Kinds.TEXT,
        Kinds.INT,
        Kinds.FLOAT,
        Kinds.FLAG,
        Kinds.TIME,
        Kinds.BLOB,
        Kinds.DICT,
        Kinds.ANY,
        Kinds.TEXTS,
        Kinds.INTS,
        Kinds.COLOUR,
        Kinds.MORE_TEXT
    };

    private final Random choices;
    private final byte[] body;
    private long values;
    private long repairs;
    private String trace;
    private boolean isRefused;

    private Reading(Corpus.Input input) {
        choices = new Random(input.manner());
        body = input.body();
    }

    static Reading of(Corpus.Input input) {
        Reading reading = new Reading(input);
        reading.read();
        return reading;
    }

    private void read() {
        boolean isStrict = choices.nextInt(4) == 0;
        AnswerParser parser = isStrict ? AnswerParser.strict() : AnswerParser.lenient();
        RowColumns columns = choices.nextInt(3) == 0 ? null : columns();
        int form = choices.nextInt(4);
        String manner = (isStrict ? "strict " : "lenient ") + (form == 0 ? "rows" : form == 1 ? "wrapped" : "whole");
        try {
            switch (form) {
                case 0 -> stream(parser, columns);
                case 1 -> read(parser.parseWrapped(body, body.length, columns).result());
                default -> read(parser.parse(body, body.length, columns));
            }
            trace = manner + " read, " + size(values) + " values, " + size(repairs) + " mended";
        } catch (LivestatusException e) {
            isRefused = true;
            trace = manner + " " + way(e);
        }
    }

    /** Returns the kind of message, and the lines of the parser in its stack trace. */
    private static String way(LivestatusException e) {
        String words = e.getMessage()
                .replaceAll("(?s)( of the body)?(, near|; the response begins with) \".*", "")
                .replaceAll("(?s)column .*:", "a column:")
                .replaceAll("(?s)\\[.*\\]|\".*\"|'.*'", "...")
                .replaceAll("-?[0-9]+", "N");
        StringBuilder way = new StringBuilder(words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) : words);
        Arrays.stream(e.getStackTrace())
                .filter(frame ->
                        frame.getClassName().startsWith("io.github.livestatus.") && !OWN.contains(frame.getClassName()))
                .limit(FRAMES)
                .forEach(frame -> way.append(" < ").append(frame.getMethodName()));
        return way.toString();
    }

    /** Returns the number of binary digits, so that similar sizes are equal. */
    private static int size(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }

    /** Returns columns of all types, as many as the first row seems to have. */
    private RowColumns columns() {
        int width = 1;
        int depth = 0;
        for (int i = 0; i < body.length && !(body[i] == ']' && depth == 2); i++) {
            depth += body[i] == '[' || body[i] == '{' ? 1 : body[i] == ']' || body[i] == '}' ? -1 : 0;
            width += body[i] == ',' && depth == 2 ? 1 : 0;
        }
        Selected<?>[] columns = new Selected<?>[width];
        Arrays.setAll(columns, i -> KINDS[choices.nextInt(KINDS.length)]);
        return RowColumns.of(List.of(columns));
    }

    private void stream(AnswerParser parser, RowColumns columns) {
        int part = 1 + choices.nextInt(Math.max(1, body.length));
        int[] parts = new int[body.length / part + 1];
        Arrays.fill(parts, part);
        parser.forEach(SplitDelivery.source(body, parts), body.length, columns, this::read);
    }

    private void read(Result result) {
        int shown = 0;
        for (Row row : result) {
            if (shown++ < SHOWN_ROWS) {
                read(row);
            }
        }
        repairs += result.repairs();
    }

    private void read(Row row) {
        assertEquals(SplitDelivery.shown(row), SplitDelivery.shown(row.copy()));
        values += CellRow.of(row).columns().width();
    }

    /** Returns the path through the parser as text. */
    String trace() {
        return trace;
    }

    long values() {
        return values;
    }

    long repairs() {
        return repairs;
    }

    boolean isRefused() {
        return isRefused;
    }
}
