package io.github.livestatus.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What reads a body, each in the fastest way that we found for it. All make the same typed values. */
public enum Library {
    LIVESTATUS("this library, forEach", "", new LivestatusReader()),
    LIVESTATUS_RESULT("this library, Result", "", new LivestatusResultReader()),
    JACKSON(
            "Jackson",
            "2.22.1, JsonParser, fast double parser, names not canonicalized, records by hand",
            new JacksonReader()),
    FASTJSON2("fastjson2", "2.0.64, JSONReader of bytes, records by hand", new Fastjson2Reader(StandardCharsets.UTF_8)),
    FASTJSON2_ASCII(
            "fastjson2, ASCII",
            "2.0.64, JSONReader of US_ASCII bytes, records by hand",
            new Fastjson2Reader(StandardCharsets.US_ASCII)),
    DSL_JSON("dsl-json", "2.0.2, one JsonReader used again, exact doubles, records by hand", new DslJsonReader()),
    JSONITER("jsoniter", "0.9.23, one JsonIterator used again, records by hand", new JsoniterReader()),
    WAST("wast", "0.0.28, its tree of the whole body, as it has no reader of tokens", new WastReader());

    /** One way to read a body. */
    interface Reader {
        /** Every cell as the type of its column; dicts are skipped. */
        void allTyped(Body body, byte[] bytes, Sink sink);

        /** The cells of {@link Body#ints()} only. */
        void threeInts(Body body, byte[] bytes, Sink sink);

        /** The rows of {@link Body#SIX}. */
        List<Problem> records(byte[] bytes);
    }

    private final String title;
    private final String settings;
    private final Reader reader;

    Library(String title, String settings, Reader reader) {
        this.title = title;
        this.settings = settings;
        this.reader = reader;
    }

    /** Its name for people. */
    String title() {
        return title;
    }

    /** Its version, and how it is used; empty for this library. */
    String settings() {
        return settings;
    }

    boolean isRival() {
        return !settings.isEmpty();
    }

    Reader reader() {
        return reader;
    }
}
