package io.github.livestatus.bench;

import java.util.List;

/** What reads a body. All make the same typed values. */
public enum Library {
    LIVESTATUS("this library", new LivestatusReader()),
    JACKSON("Jackson 2", new JacksonReader()),
    FASTJSON2("fastjson2", new Fastjson2Reader());

    /** One way to read a body. */
    interface Reader {
        /** Every cell as the type of its column. */
        void allTyped(Body body, byte[] bytes, Sink sink);

        /** The cells of {@link Body#ints()} only. */
        void threeInts(Body body, byte[] bytes, Sink sink);

        /** The rows of {@link Body#SIX}. */
        List<Problem> records(byte[] bytes);
    }

    private final String title;
    private final Reader reader;

    Library(String title, Reader reader) {
        this.title = title;
        this.reader = reader;
    }

    /** Its name for people. */
    String title() {
        return title;
    }

    Reader reader() {
        return reader;
    }
}
