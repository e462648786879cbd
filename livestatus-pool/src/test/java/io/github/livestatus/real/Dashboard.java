package io.github.livestatus.real;

import io.github.livestatus.lql.Query;
import io.github.livestatus.mirror.SitesMirror;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import java.time.Duration;

/** Shows the problems of all sites to any number of viewers. Viewers cause no queries to the cores. */
final class Dashboard implements AutoCloseable {
    private static final Query PROBLEMS = Query.from(Services.TABLE)
            .columns(Services.HOST_NAME, Services.DESCRIPTION, Services.STATE, Services.PLUGIN_OUTPUT)
            .filter(Services.STATE.ne(ServiceState.OK), Services.HAS_BEEN_CHECKED.isTrue())
            .sort(Services.STATE.descending(), Services.LAST_STATE_CHANGE.descending());

    private final SitesMirror mirror;

    Dashboard(LivestatusSites sites, Duration refresh) {
        mirror = SitesMirror.builder(sites).refresh(refresh).start();
    }

    /** Returns the current problems, and the age of each site's rows. */
    SitesResult problems() {
        return mirror.query(PROBLEMS);
    }

    /** Returns the page for a viewer. */
    String page() {
        SitesResult problems = problems();
        StringBuilder page = new StringBuilder(problems.table(100));
        problems.outcomes()
                .forEach((site, outcome) ->
                        page.append('\n').append(site).append(": ").append(outcome));
        return page.toString();
    }

    @Override
    public void close() {
        mirror.close();
    }
}
