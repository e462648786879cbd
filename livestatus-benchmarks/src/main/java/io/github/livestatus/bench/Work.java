package io.github.livestatus.bench;

import java.util.Arrays;

/** What is done with an answer, in the words of the benchmarks' README. */
enum Work {
    NAEMON("allTyped", "body", Body.NAEMON, "every cell as its typed value"),
    VARIED("allTyped", "body", Body.VARIED, "the same of varied rows"),
    ICINGA2("allTyped", "body", Body.ICINGA2, "as Icinga 2 writes it"),
    VARIED_ICINGA2("allTyped", "body", Body.VARIED_ICINGA2, "as Icinga 2 writes varied rows"),
    NAGIOS("allTyped", "body", Body.NAGIOS, "as Nagios writes it"),
    ASCII("allTyped", "body", Body.ASCII, "without escapes"),
    LONG("allTyped", "body", Body.LONG, "2,000 services with outputs of 8 kB"),
    THREE_INTS("threeInts", "ints", Body.NAEMON, "three int columns, the rest untouched"),
    RECORDS("records", "six", Body.SIX, "records of six components"),
    VARIED_RECORDS("records", "six", Body.VARIED_SIX, "records of varied rows"),
    WIDE("allTyped", "body", Body.WIDE, "one row of 250 cells"),
    CAPTURED_NAEMON("allTyped", "body", Body.CAPTURED_NAEMON, "20 rows that a Naemon sent"),
    CAPTURED_NAGIOS("allTyped", "body", Body.CAPTURED_NAGIOS, "20 rows that a Nagios sent"),
    CAPTURED_ICINGA2("allTyped", "body", Body.CAPTURED_ICINGA2, "20 rows that an Icinga 2 sent");

    final String words;
    final int bytes;
    private final Body body;
    private final String method;
    private final String param;

    Work(String method, String param, Body body, String words) {
        this.method = method;
        this.param = param;
        this.body = body;
        this.words = words;
        this.bytes = body.bytes().length;
    }

    /** Returns true if its time counts in milliseconds, as that of 50,000 rows does. */
    boolean isLarge() {
        return bytes > 1_000_000;
    }

    /** Returns true if a figure is one of this work. */
    boolean is(Figure figure) {
        return figure.is(method, param, body.name());
    }

    static Work of(Figure figure) {
        return Arrays.stream(values())
                .filter(work -> work.is(figure))
                .findFirst()
                .orElseThrow();
    }
}
