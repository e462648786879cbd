package io.github.livestatus.multisite;

/** The last known state of a site, from queries and commands. */
public enum SiteState {
    /** Nothing was sent to the site yet. */
    UNKNOWN,
    /** The site responded to the last call. A rejection counts as a response. */
    UP,
    /** The last call did not reach the site, or got no response. */
    FAILING,
    /** The circuit breaker is open after consecutive failures. The site is contacted once after each pause. */
    DOWN,
    /** The site is skipped because its status host or status service shows that it is not reachable. */
    CUT_OFF,
    /** The user disabled the site. */
    DISABLED,
    /** The site was removed by {@code replace}. For a new site, {@link SiteChange#before()} is {@code REMOVED} too. */
    REMOVED
}
