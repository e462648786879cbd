package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.rows.RowFilter;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Searching for text with any characters: every kind of server finds the same rows as Java. */
class TextSearchTest {
    private static final List<String> TEXTS = List.of(
            "a.b",
            "aXb",
            "A.B",
            " a.b",
            "a.b ",
            "a{b",
            "A{BC",
            "i{",
            "a|b",
            "(a",
            "a)",
            "[z]",
            "[^a]",
            "a^$",
            "$",
            "x*",
            "x+",
            "\u00fc?",
            "\u00dc?",
            "C:\\new",
            "c:\\NEW\\",
            "\\",
            "\\d",
            "stra\u00dfe",
            "STRASSE",
            "\u00df",
            "\u1e9e",
            "ss",
            "i",
            "I",
            "\u0131",
            "\u0130",
            "k",
            "\u212a",
            "\u017f",
            "S",
            "\u03c3",
            "\u03c2",
            "\u03a3",
            "\ud83d\ude00",
            "x\ud83d\ude00y",
            "\ud801\udc00",
            "\ud801\udc28",
            "m\u00fcsli",
            "M\u00dcSLI",
            "e\u0301",
            "\u00e9",
            "\u00c9",
            "a;b",
            "\"q\"",
            "'",
            "#",
            "-",
            "]",
            "&&",
            "\\Qa\\E",
            "(?i)a",
            "%s",
            "0",
            "-1");
    private static final Query HOSTS = Query.from(Hosts.TABLE).columns(Hosts.NAME, Hosts.ALIAS);

    private static FakeTable hosts() {
        FakeTable.Builder hosts =
                FakeTable.named("hosts").column("name", Type.STRING).column("alias", Type.STRING);
        hosts.row("h", "");
        for (int i = 0; i < TEXTS.size(); i++) {
            hosts.row("h" + i, TEXTS.get(i));
        }
        return hosts.build();
    }

    private static Map<Filter, Predicate<String>> searches(String text) {
        Map<Filter, Predicate<String>> searches = new LinkedHashMap<>();
        searches.put(Hosts.ALIAS.eq(text), text::equals);
        searches.put(Hosts.ALIAS.ne(text), alias -> !alias.equals(text));
        searches.put(Hosts.ALIAS.in(List.of(text, "S")), alias -> alias.equals(text) || alias.equals("S"));
        searches.put(Hosts.ALIAS.startsWith(text), alias -> alias.startsWith(text));
        searches.put(Hosts.ALIAS.contains(text), alias -> alias.contains(text));
        searches.put(Hosts.ALIAS.equalsIgnoreCase(text), text::equalsIgnoreCase);
        searches.put(Hosts.ALIAS.notEqualsIgnoreCase(text), alias -> !alias.equalsIgnoreCase(text));
        searches.put(Hosts.ALIAS.containsIgnoreCase(text), alias -> containsIgnoreCase(alias, text));
        return searches;
    }

    private static boolean containsIgnoreCase(String alias, String text) {
        for (int i = 0; i <= alias.length(); i++) {
            if (alias.regionMatches(true, i, text, 0, text.length())) {
                return true;
            }
        }
        return false;
    }

    private static TreeSet<String> names(Predicate<String> wanted) {
        TreeSet<String> names = new TreeSet<>();
        if (wanted.test("")) {
            names.add("h");
        }
        for (int i = 0; i < TEXTS.size(); i++) {
            if (wanted.test(TEXTS.get(i))) {
                names.add("h" + i);
            }
        }
        return names;
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void everyServerFindsTheSameTextAsJava(ServerKind manner) {
        int refused = 0;
        try (FakeLivestatus fake =
                        FakeLivestatus.builder(manner).table(hosts()).unix().start();
                Livestatus live = LivestatusConnection.open(fake.endpoint())) {
            for (String text : TEXTS) {
                for (Map.Entry<Filter, Predicate<String>> search :
                        searches(text).entrySet()) {
                    Filter filter = search.getKey();
                    try {
                        assertEquals(
                                names(search.getValue()),
                                new TreeSet<>(live.query(HOSTS.filter(filter)).column(Hosts.NAME)),
                                filter::toString);
                        assertEquals(
                                names(search.getValue().negate()),
                                new TreeSet<>(
                                        live.query(HOSTS.filter(filter.not())).column(Hosts.NAME)),
                                () -> "not " + filter);
                    } catch (UnsupportedByServerException e) {
                        assertTrue(manner == ServerKind.NAEMON && text.indexOf('{') >= 0, () -> text + ": " + e);
                        refused++;
                    }
                }
            }
        }
        assertEquals(manner == ServerKind.NAEMON ? 6 : 0, refused, "braces in regular expressions");
    }

    @Test
    void theClientFindsTheSameTextAsJava() {
        try (FakeLivestatus fake = FakeLivestatus.builder(ServerKind.NAGIOS)
                        .table(hosts())
                        .unix()
                        .start();
                Livestatus live = LivestatusConnection.open(fake.endpoint())) {
            Result all = live.query(HOSTS);
            for (String text : TEXTS) {
                searches(text).forEach((filter, wanted) -> {
                    TreeSet<String> found = new TreeSet<>();
                    all.stream().filter(RowFilter.of(filter)).forEach(row -> found.add(row.get(Hosts.NAME)));
                    // the client cannot search for characters that Nagios' livestatus replaces
                    if (text.codePoints().allMatch(c -> c < 0x10000)) {
                        assertEquals(names(wanted), found, filter::toString);
                    }
                });
            }
        }
    }
}
