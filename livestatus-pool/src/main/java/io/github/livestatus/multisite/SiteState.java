package io.github.livestatus.multisite;

/** The state of a site, as far as queries and commands have shown it. */
public enum SiteState {
    /** Nothing was sent to it yet. */
    UNKNOWN,
    /** It answered the last time, if only by refusing. */
    UP,
    /** It could not be reached, or did not answer, the last time. */
    FAILING,
    /** It failed several times in a row and is not contacted, except once after each pause. */
    DOWN,
    /** It is not contacted: its status host or service says that it cannot be reached. */
    CUT_OFF,
    /** The user disabled it. */
    DISABLED,
    /** It is no longer one of the sites, or not yet. */
    REMOVED
}
