package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SiteOutcome;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One typed query over a master and three nodes, compared with the plain LQL of each. */
@RealServers
class FourSitesTest {
    private static final Query ALL = Query.from(Services.TABLE)
            .columns(Services.HOST_NAME, Services.DESCRIPTION, Services.STATE, Services.PLUGIN_OUTPUT)
            .filter(Services.HAS_BEEN_CHECKED.isTrue());

    private final RealSites four;

    FourSitesTest(RealSites four) {
        this.four = four;
    }

    @BeforeEach
    void giveStates() throws IOException {
        four.calm();
        int number = 0;
        for (String site : four.names()) {
            for (int state = 0; state < 4; state++) {
                number++;
                four.state(site, site + "-host" + number, "svc " + state, state, "output " + number + " \"ü\" \\ 日本");
            }
        }
    }

    private LivestatusSites open() {
        LivestatusSites.Builder builder = LivestatusSites.builder();
        for (String name : four.names()) {
            builder = builder.site(Site.of(name, four.endpoint(name)));
        }
        return builder.build();
    }

    private static String line(Row row) {
        return row.get(Services.HOST_NAME) + ";" + row.get(Services.DESCRIPTION) + ";" + row.getLong(Services.STATE)
                + ";" + row.get(Services.PLUGIN_OUTPUT);
    }

    private Set<String> plain(String site) throws IOException {
        return new TreeSet<>(four.plain(site).ask(ALL.toString()).lines().toList());
    }

    private static Set<String> rows(SitesResult result, String site) {
        Set<String> lines = new TreeSet<>();
        for (Row row : result) {
            if (row.site().equals(site)) {
                lines.add(line(row));
            }
        }
        return lines;
    }

    @Test
    void everySiteReturnsTheSameAsForPlainLql() throws IOException {
        try (LivestatusSites sites = open()) {
            SitesResult all = sites.query(ALL);
            assertTrue(all.isComplete(), () -> all.outcomes().toString());
            assertEquals(four.names(), List.copyOf(all.outcomes().keySet()));
            for (String site : four.names()) {
                assertTrue(plain(site).size() >= 4, site);
                assertEquals(plain(site), rows(all, site));
            }
        }
    }

    @Test
    void sortAndLimitApplyToAllSitesTogether() throws IOException {
        Query worst = ALL.filter(Services.STATE.ne(ServiceState.OK))
                .sort(Services.STATE.descending(), Services.HOST_NAME.ascending())
                .limit(5);
        List<String> expected = new ArrayList<>();
        for (String site : four.names()) {
            expected.addAll(plain(site));
        }
        expected.removeIf(line -> line.split(";")[2].equals("0"));
        Collections.sort(expected);
        expected.sort((left, right) -> right.split(";")[2].compareTo(left.split(";")[2]));
        try (LivestatusSites sites = open()) {
            SitesResult five = sites.query(worst);
            assertEquals(
                    expected.subList(0, 5),
                    five.stream().map(FourSitesTest::line).toList());
        }
    }

    @Test
    void aStoppedCoreIsAnOutcomeAndTheOthersAnswer() throws IOException {
        try (LivestatusSites sites = open()) {
            SitesResult before = sites.query(ALL);
            for (String dead : List.of(RealSites.SITE03, RealSites.SITE04, RealSites.MASTER)) {
                four.site(dead).stop();
                SitesResult after = sites.query(ALL);
                SiteOutcome outcome = after.outcomes().get(dead);
                assertInstanceOf(SiteOutcome.Unreachable.class, outcome, outcome::toString);
                assertTrue(rows(after, dead).isEmpty());
                for (String site : four.names()) {
                    if (!site.equals(dead)) {
                        assertTrue(after.outcomes().get(site).isAnswered());
                        assertEquals(rows(before, site), rows(after, site));
                    }
                }
                four.heal();
            }
        }
    }
}
