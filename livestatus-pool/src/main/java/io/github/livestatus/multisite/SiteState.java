package io.github.livestatus.multisite;

/** How a site does, as far as questions to it have shown. */
public enum SiteState {
    /** It has not been asked yet. */
    UNKNOWN,
    /** It answered the last question, be it by refusing it. */
    UP,
    /** It could not be reached, or did not answer, at the last question. */
    FAILING,
    /** It failed several times in a row and is let alone, but for a try now and then. */
    DOWN,
    /** It is not contacted: what tells whether it can be reached says that it cannot. */
    CUT_OFF,
    /** It is logged out. */
    DISABLED
}
