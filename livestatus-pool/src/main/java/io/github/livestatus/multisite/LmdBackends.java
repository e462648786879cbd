package io.github.livestatus.multisite;

import io.github.livestatus.client.Livestatus;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.SiteOutcome.Unreachable;
import io.github.livestatus.schema.Backends;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The servers behind an LMD, which answers for those that it reaches and names the others. */
final class LmdBackends {
    private static final Query KEYS = Query.from(Backends.TABLE).columns(Backends.KEY);

    private LmdBackends() {}

    /** Whether those that failed are all that a query was for: then LMD's answer is none. */
    static boolean areAll(Query query, Map<String, String> failed, Livestatus lmd) {
        Set<String> asked = new HashSet<>(query.backends());
        if (asked.isEmpty()) {
            asked.addAll(lmd.query(KEYS).column(Backends.KEY));
        }
        return failed.keySet().containsAll(asked);
    }

    /** What became of those that failed, by {@code lmd/backend}. */
    static Map<String, SiteOutcome> outcomes(String lmd, Map<String, String> failed) {
        Map<String, SiteOutcome> outcomes = new LinkedHashMap<>();
        failed.forEach((key, words) -> outcomes.put(lmd + "/" + key, outcome("backend " + key + " of " + lmd, words)));
        return outcomes;
    }

    /** For an LMD that reaches none of its backends. */
    static SiteOutcome none(String lmd, Map<String, String> failed) {
        return outcome("any backend of " + lmd, failed.toString());
    }

    private static SiteOutcome outcome(String what, String words) {
        return new Unreachable(new ConnectFailedException(what, words, true, null));
    }
}
