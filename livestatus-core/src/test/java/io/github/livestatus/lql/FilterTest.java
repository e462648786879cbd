package io.github.livestatus.lql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Conditions as trees: what they are simplified to, and how text that LQL cannot hold as it is gets there. */
class FilterTest {
    private static final Filter UP = Hosts.STATE.eq(HostState.UP);
    private static final Filter WEB = Hosts.NAME.eq("web");
    private static final Filter LINUX = Hosts.GROUPS.contains("linux");

    @Test
    void groupsOfNoneAndOneVanish() {
        assertEquals(UP, Filter.allOf(Filter.anyOf(UP)).simplified());
        assertEquals(UP, Filter.allOf(UP, Filter.allOf()).simplified());
        assertEquals(UP, Filter.anyOf(UP, Filter.anyOf()).simplified());
        assertTrue(Filter.allOf(UP, Filter.anyOf()).simplified().isNever());
        assertTrue(Filter.anyOf(UP, Filter.allOf()).simplified().isAlways());
        assertTrue(Filter.allOf().not().simplified().isNever());
        assertTrue(Filter.anyOf(Filter.anyOf().not(), UP).simplified().isAlways());
    }

    @Test
    void groupsInGroupsOfTheirKindAreOneAndDoubleNegationsNone() {
        assertEquals(
                Filter.allOf(UP, WEB, LINUX),
                Filter.allOf(UP, Filter.allOf(WEB, Filter.allOf(LINUX))).simplified());
        assertEquals(
                Filter.anyOf(UP, WEB, LINUX),
                Filter.anyOf(Filter.anyOf(UP, WEB), LINUX).simplified());
        assertEquals(UP, Filter.allOf(UP.not()).not().simplified());
    }

    @Test
    void whatIsSimpleStaysTheSame() {
        Filter tree = Filter.anyOf(UP, Filter.allOf(WEB, LINUX.not()).not());
        assertSame(tree, tree.simplified());
        assertSame(WEB, Filter.allOf(WEB).simplified());
        assertNotSame(tree, Filter.anyOf(tree, WEB).simplified());
    }

    @Test
    void negationCanBePushedIntoTheOperators() {
        assertEquals(
                Filter.anyOf(Hosts.STATE.ne(HostState.UP), Filter.allOf(WEB, Hosts.GROUPS.notContains("linux"))),
                Filter.allOf(UP, Filter.anyOf(WEB.not(), LINUX)).not().withoutNot());
    }

    @Test
    void noEmptyOrSingleGroupIsPrinted() {
        Query query = Query.from(Hosts.TABLE)
                .columns(Hosts.NAME)
                .filter(Filter.anyOf(UP), Filter.allOf(), Filter.allOf(WEB, Filter.anyOf(LINUX, UP)))
                .stats(Stat.count(Filter.anyOf(Filter.allOf(WEB, UP))));
        assertEquals("""
                GET hosts
                Columns: name
                Filter: state = 0
                Filter: name = web
                Filter: groups >= linux
                Filter: state = 0
                Or: 2
                Stats: name = web
                Stats: state = 0
                StatsAnd: 2""", query.toString());
    }

    @Test
    void outerSpacesAreWrittenAsRegularExpressionsOrRefused() {
        assertEquals("name ~ ^[ ]a b[ ][ ]$", Hosts.NAME.eq(" a b  ").toString());
        assertEquals("name !~ ^[ ]$", Hosts.NAME.ne(" ").toString());
        assertEquals("name ~~ ^a\\.[ ]$", Hosts.NAME.equalsIgnoreCase("a. ").toString());
        assertEquals("name ~ x+[ ]", Hosts.NAME.matches("x+ ").toString());
        assertEquals(
                "custom_variables ~ KEY ^a[ ]$",
                Hosts.CUSTOM_VARIABLES.eq("KEY", "a ").toString());
        assertThrows(IllegalArgumentException.class, () -> Hosts.NAME.lt("a "));
        assertThrows(IllegalArgumentException.class, () -> Hosts.NAME.matches("a\\ "));
        assertThrows(IllegalArgumentException.class, () -> Hosts.GROUPS.contains(" linux"));
        assertThrows(
                IllegalArgumentException.class, () -> Query.from(Hosts.TABLE).authUser("ops "));
        assertThrows(
                IllegalArgumentException.class, () -> Query.from(Hosts.TABLE).waitObject(" web01"));
    }

    @Test
    void textToFindIsQuoted() {
        assertEquals("name ~ ^a\\.b\\*", Hosts.NAME.startsWith("a.b*").toString());
        assertEquals(
                "name ~ \\(\\[\\^\\$\\|\\?\\+\\\\",
                Hosts.NAME.contains("([^$|?+\\").toString());
        assertEquals("name ~~ \\.de", Hosts.NAME.containsIgnoreCase(".de").toString());
        assertEquals(
                "(name >= a{b and name < a{c)", Hosts.NAME.startsWith("a{b").toString());
        assertTrue(Hosts.NAME.startsWith("").isAlways());
    }

    @Test
    void valuesOfASetAreAskedOnce() {
        assertEquals(Filter.anyOf(Hosts.NAME.eq("a"), Hosts.NAME.eq("b")), Hosts.NAME.in(List.of("a", "b", "a")));
        assertTrue(Hosts.NAME.in(List.of()).isNever());
        List<String> many =
                IntStream.range(0, 10_000).mapToObj(Integer::toString).toList();
        assertEquals(10_000, Hosts.NAME.in(many).comparisons().count());
    }
}
