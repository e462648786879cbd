package io.github.livestatus.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.lql.Filter;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTreeTest {
    private static final Filter UP = Hosts.STATE.eq(HostState.UP);
    private static final Filter WEB = Hosts.NAME.eq("web");
    private static final Filter LINUX = Hosts.GROUPS.contains("linux");

    @Test
    void negationCanBePushedIntoTheOperators() {
        assertEquals(
                Filter.anyOf(Hosts.STATE.ne(HostState.UP), Filter.allOf(WEB, Hosts.GROUPS.notContains("linux"))),
                FilterTree.withoutNot(
                        Filter.allOf(UP, Filter.anyOf(WEB.not(), LINUX)).not()));
        assertEquals(FilterTree.NEVER, FilterTree.withoutNot(FilterTree.NEVER));
    }

    @Test
    void comparisonsAreReturnedFromLeftToRight() {
        assertEquals(
                List.of(UP, WEB, LINUX),
                FilterTree.comparisons(UP.and(WEB.or(LINUX.not()).not())));
    }
}
