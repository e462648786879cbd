package io.github.livestatus.lql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trees of conditions: their simplification, and the escapes for text that LQL cannot contain. */
class FilterTest {
    private static final Filter UP = Hosts.STATE.eq(HostState.UP);
    private static final Filter WEB = Hosts.NAME.eq("web");
    private static final Filter LINUX = Hosts.GROUPS.contains("linux");

    private static final Filter ALWAYS = Filter.allOf();
    private static final Filter NEVER = Filter.anyOf();

    @Test
    void groupsOfNoneAndOneAreSimplified() {
        assertEquals(UP, Filter.allOf(Filter.anyOf(UP)));
        assertEquals(UP, Filter.allOf(UP, ALWAYS));
        assertEquals(UP, Filter.anyOf(UP, NEVER));
        assertEquals(NEVER, Filter.allOf(UP, NEVER));
        assertEquals(ALWAYS, Filter.anyOf(UP, ALWAYS));
        assertEquals(NEVER, ALWAYS.not());
        assertEquals(ALWAYS, Filter.anyOf(NEVER.not(), UP));
        assertNotEquals(ALWAYS, NEVER);
    }

    @Test
    void nestedGroupsOfOneKindAreMergedAndDoubleNegationsRemoved() {
        assertEquals(Filter.allOf(UP, WEB, LINUX), Filter.allOf(UP, Filter.allOf(WEB, Filter.allOf(LINUX))));
        assertEquals(Filter.anyOf(UP, WEB, LINUX), Filter.anyOf(Filter.anyOf(UP, WEB), LINUX));
        assertEquals(UP, Filter.allOf(UP.not()).not());
        Filter both = Filter.allOf(UP, WEB);
        assertSame(both, both.not().not());
    }

    @Test
    void filtersCanBeJoinedOneByOne() {
        assertEquals(Filter.allOf(UP, WEB, LINUX), UP.and(WEB).and(LINUX));
        assertEquals(Filter.anyOf(UP, WEB, LINUX), UP.or(WEB).or(LINUX));
        assertEquals(
                Filter.anyOf(Filter.allOf(UP, WEB), LINUX.not()), UP.and(WEB).or(LINUX.not()));
        assertEquals(
                "((state = 0 and name = web) or not groups >= linux)",
                UP.and(WEB).or(LINUX.not()).toString());
    }

    @Test
    void partsOfAFilterCanBeRead() {
        Filter.AnyOf any = assertInstanceOf(Filter.AnyOf.class, UP.and(WEB).or(LINUX.not()));
        assertEquals(
                List.of(UP, WEB),
                assertInstanceOf(Filter.AllOf.class, any.parts().get(0)).parts());
        assertEquals(
                LINUX, assertInstanceOf(Filter.Not.class, any.parts().get(1)).part());
        assertSame(Hosts.STATE, assertInstanceOf(Filter.Comparison.class, UP).column());
    }

    @Test
    void equalFiltersHaveEqualHashCodes() {
        assertEquals(UP.and(WEB).not(), UP.and(WEB).not());
        assertEquals(UP.and(WEB).not().hashCode(), UP.and(WEB).not().hashCode());
        assertEquals(UP.or(WEB).hashCode(), UP.or(WEB).hashCode());
        assertNotEquals(UP.and(WEB), UP.or(WEB));
        assertNotEquals(UP.and(WEB), UP.and(WEB).not());
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
    void outerSpacesAreSentAsRegularExpressionsOrRejected() {
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
        assertEquals(ALWAYS, Hosts.NAME.startsWith(""));
    }

    @Test
    void repeatedValuesOfASetAreSentOnce() {
        assertEquals(Filter.anyOf(Hosts.NAME.eq("a"), Hosts.NAME.eq("b")), Hosts.NAME.in(List.of("a", "b", "a")));
        assertEquals(NEVER, Hosts.NAME.in(List.of()));
        List<String> many =
                IntStream.range(0, 10_000).mapToObj(Integer::toString).toList();
        assertEquals(10_000, ((Filter.AnyOf) Hosts.NAME.in(many)).parts().size());
    }
}
