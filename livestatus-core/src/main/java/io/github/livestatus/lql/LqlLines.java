package io.github.livestatus.lql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** LQL as strings. */
final class LqlLines implements LqlSink {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    /** The lines that are written. */
    static List<String> of(Consumer<LqlSink> written) {
        LqlLines sink = new LqlLines();
        written.accept(sink);
        return List.copyOf(sink.lines);
    }

    /** What is written of one line. */
    static String text(Consumer<LqlSink> written) {
        LqlLines sink = new LqlLines();
        written.accept(sink);
        return sink.line.toString();
    }

    @Override
    public void text(String text) {
        line.append(text);
    }

    @Override
    public void number(long number) {
        line.append(number);
    }

    @Override
    public void endLine() {
        lines.add(line.toString());
        line.setLength(0);
    }
}
