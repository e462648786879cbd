package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.command.Commands;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Comments;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A real Icinga 2 stores and finds text with any characters. */
@RealServers
class IcingaTextTest {
    private static final List<String> TEXTS = List.of(
            "a.b",
            "aXb",
            "A.B",
            "a{b",
            "A{BC",
            "i{",
            "(a",
            "a)",
            "[z]",
            "[^a]",
            "a^$",
            "$",
            "x*",
            "x+",
            "a|b",
            "ü?",
            "Ü?",
            "C:\\new",
            "c:\\NEW\\",
            "\\",
            "\\d",
            "straße",
            "STRASSE",
            "ß",
            "ẞ",
            "ss",
            "i",
            "I",
            "ı",
            "İ",
            "k",
            "\u212a",
            "ſ",
            "S",
            "σ",
            "ς",
            "Σ",
            "😀",
            "x😀y",
            "müsli",
            "MÜSLI",
            "é",
            "É",
            "a;b",
            "\"q\"",
            "'",
            "#",
            "-",
            "]",
            "\\Qa\\E",
            "(?i)a",
            "%s",
            "$host.name$",
            "0",
            "-1");

    @Test
    void everyTextIsKeptAndFoundAsInJava() throws IOException {
        try (IcingaSite site = IcingaSite.startOnUnixSocket("text", 1, 0);
                LivestatusConnection live = LivestatusConnection.open("unix:" + site.unixSocket())) {
            List<Command> comments = TEXTS.stream()
                    .map(text -> Commands.addHostComment(site.host(0), true, "ops", text))
                    .toList();
            assertTrue(live.sendAll(comments).stream().allMatch(CommandResult::isConfirmed));
            Query all = Query.from(Comments.TABLE).columns(Comments.COMMENT);
            Await.until(
                    Duration.ofSeconds(15),
                    "all comments are there",
                    () -> live.query(all).size() == TEXTS.size());
            assertEquals(new TreeSet<>(TEXTS), new TreeSet<>(live.query(all).column(Comments.COMMENT)));
            for (String text : TEXTS) {
                searches(text).forEach((filter, wanted) -> {
                    assertEquals(found(wanted), found(live, all.filter(filter)), filter::toString);
                    assertEquals(found(wanted.negate()), found(live, all.filter(filter.not())), () -> "not " + filter);
                });
            }
        }
    }

    private static Map<Filter, Predicate<String>> searches(String text) {
        Map<Filter, Predicate<String>> searches = new LinkedHashMap<>();
        searches.put(Comments.COMMENT.eq(text), text::equals);
        searches.put(Comments.COMMENT.startsWith(text), comment -> comment.startsWith(text));
        searches.put(Comments.COMMENT.contains(text), comment -> comment.contains(text));
        searches.put(Comments.COMMENT.equalsIgnoreCase(text), text::equalsIgnoreCase);
        searches.put(Comments.COMMENT.containsIgnoreCase(text), comment -> containsIgnoreCase(comment, text));
        return searches;
    }

    private static boolean containsIgnoreCase(String comment, String text) {
        return IntStream.rangeClosed(0, comment.length())
                .anyMatch(from -> comment.regionMatches(true, from, text, 0, text.length()));
    }

    private static TreeSet<String> found(Predicate<String> wanted) {
        return TEXTS.stream().filter(wanted).collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> found(LivestatusConnection live, Query query) {
        return new TreeSet<>(live.query(query).column(Comments.COMMENT));
    }
}
