package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.QueryPlan;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SiteOutcome;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.multisite.SitesView;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Services;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Views, grouping by site, totals and plans at a master and three nodes. */
@RealServers
class ViewsOfFourSitesTest {
    private static final Query NAMES = Query.from(Services.TABLE).columns(Services.HOST_NAME, Services.DESCRIPTION);
    private static final Stat<Long> ALL = Stat.count(Services.DESCRIPTION.ne("none"));

    private final RealSites four;

    ViewsOfFourSitesTest(RealSites four) {
        this.four = four;
    }

    private LivestatusSites open() {
        LivestatusSites.Builder builder = LivestatusSites.builder();
        for (String name : four.names()) {
            String region = name.equals(four.names().get(0)) ? "center" : "mx";
            builder.site(Site.of(name, four.endpoint(name)).tag("region", region));
        }
        return builder.build();
    }

    private long plain(String site) throws IOException {
        return four.plain(site).ask(NAMES.toString()).lines().count();
    }

    @Test
    void pagesCountsAndPlansMatchPlainLql() throws IOException {
        long all = 0;
        for (String name : four.names()) {
            all += plain(name);
        }
        try (LivestatusSites sites = open()) {
            SitesView nodes =
                    sites.only(site -> "mx".equals(site.tags().get("region"))).within(Duration.ofSeconds(30));
            long ofNodes = all - plain(four.names().get(0));
            Query page = NAMES.sort(Services.DESCRIPTION.ascending())
                    .offset(3)
                    .limit(5)
                    .withTotal();
            assertEquals(OptionalLong.of(ofNodes), nodes.query(page).total());
            assertEquals(
                    OptionalLong.of(all),
                    sites.query(NAMES.limit(2).withTotal()).total());
            SitesResult each = sites.query(Query.from(Services.TABLE).stats(ALL).groupBySite());
            assertEquals(four.names(), each.stream().map(Row::site).toList());
            for (Row row : each) {
                assertEquals(plain(row.site()), row.get(ALL));
                assertEquals(
                        row.site(),
                        sites.only(row.site())
                                .query(Query.from(Services.TABLE).stats(ALL))
                                .single()
                                .site());
            }
            SitesResult ofContact = sites.authUser("alice").query(NAMES);
            assertEquals(0, ofContact.size(), "Icinga 2 does not support AuthUser");
            assertTrue(ofContact.outcomes().values().stream().allMatch(SiteOutcome::isIncompatible));
            QueryPlan plan = nodes.explain(page);
            assertEquals(Set.copyOf(four.names().subList(1, 4)), plan.sites().keySet());
            for (String name : plan.sites().keySet()) {
                List<String> sent = plan.sites().get(name).sent();
                assertEquals(1, sent.size(), plan::toString);
                assertEquals(
                        plain(name), four.plain(name).ask(sent.get(0)).lines().count(), plan::toString);
                assertTrue(plan.sites().get(name).here().toString().contains("SORT"), plan::toString);
            }
        }
    }
}
