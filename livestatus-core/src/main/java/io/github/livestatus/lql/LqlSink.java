package io.github.livestatus.lql;

/** Takes LQL piece by piece, so that it becomes lines or bytes with nothing in between. */
public interface LqlSink {
    /** More of the line. It may hold any character, newlines too: whoever makes a request of it has to refuse those. */
    void text(String text);

    /** More of the line: a number, in decimal digits. */
    void number(long number);

    /** The end of the line. */
    void endLine();
}
