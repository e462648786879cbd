package io.github.livestatus.bench;

import java.util.Arrays;

/** What is done with an answer, in the README's words. */
enum Work {
    NAEMON("allTyped", Body.NAEMON, "every cell as its typed value"),
    ICINGA2("allTyped", Body.ICINGA2, "the same as Icinga 2 writes it"),
    NAGIOS("allTyped", Body.NAGIOS, "the same as Nagios writes it"),
    ASCII("allTyped", Body.ASCII, "the same without escapes"),
    LONG("allTyped", Body.LONG, "2,000 services with outputs of 8 kB"),
    THREE_INTS("threeInts", Body.NAEMON, "three int columns, the rest untouched"),
    RECORDS("records", Body.SIX, "records of six components");

    final String words;
    final int bytes;
    private final Body body;
    private final String method;

    Work(String method, Body body, String words) {
        this.method = method;
        this.body = body;
        this.words = words;
        this.bytes = body.bytes().length;
    }

    /** Returns true if a figure is one of this work. */
    boolean is(Figure figure) {
        return figure.is(method) && (body == Body.SIX || figure.is(method, "body", body.name()));
    }

    static Work of(Figure figure) {
        return Arrays.stream(values())
                .filter(work -> work.is(figure))
                .findFirst()
                .orElseThrow();
    }
}
