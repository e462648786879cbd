package io.github.livestatus.exchange;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Services;
import io.github.livestatus.wire.Plan;
import io.github.livestatus.wire.RequestEncoder;
import io.github.livestatus.wire.ServerInfo;
import org.junit.jupiter.api.Test;

/** The connections to a server encode a query once, and send the same bytes for each repetition. */
class PreparedQueryCacheTest {
    private static Query query() {
        return Query.from(Services.TABLE).columns(Services.HOST_NAME).limit(1);
    }

    private static PreparedQuery planned(Query query, ServerInfo server) {
        return PreparedQuery.of(query, server, Plan.asIs(query), false, RequestEncoder.get(query, false));
    }

    @Test
    void anUnchangedQueryIsEncodedOnceForOneServer() {
        Query query = query();
        ServerInfo naemon = ServerInfo.set(Dialect.NAEMON);
        PreparedQueryCache plans = new PreparedQueryCache();
        assertNull(plans.find(query, naemon));
        PreparedQuery first = planned(query, naemon);
        plans.keep(first);
        assertSame(
                first.requests().get(0).request(),
                plans.find(query, naemon).requests().get(0).request());
        assertSame(first, plans.find(query, ServerInfo.set(Dialect.NAEMON)));
        assertNull(plans.find(query, ServerInfo.set(Dialect.ICINGA2)));
        assertNull(plans.find(query.limit(2), naemon));
    }

    /** The cache compares identities, because comparing queries would cost as much as encoding. */
    @Test
    void onlyTheSameQueryObjectIsFound() {
        Query query = query();
        ServerInfo naemon = ServerInfo.set(Dialect.NAEMON);
        PreparedQueryCache plans = new PreparedQueryCache();
        plans.keep(planned(query, naemon));
        assertNull(plans.find(query(), naemon));
    }
}
