package io.github.livestatus.multisite;

import io.github.livestatus.text.Printable;
import java.time.Instant;
import java.util.Objects;

/**
 * What a {@link ChangeFeed} tells of one site. Immutable.
 *
 * <p>The changes of a site come in an order: {@code SiteBack} before what was found when the site was read again, {@code Gap}
 * before the changes behind the gap, and then the snapshot. A snapshot is whole within one {@link ChangeBatch}:
 *
 * <pre>
 * SnapshotBegin     from here on
 * StateChange ...   each problem that is present, and nothing else
 * SnapshotEnd       whatever is open and was not among them is over, or its object was deleted
 * </pre>
 */
public sealed interface Change
        permits StateChange, Change.SiteLost, Change.SiteBack, Change.Gap, Change.SnapshotBegin, Change.SnapshotEnd {
    /** Returns the name of the site. */
    String site();

    /**
     * The site is not read at present: it does not answer, refuses the query, is disabled, or was taken out. Told once, until
     * {@link SiteBack}; what is open stays open meanwhile.
     *
     * @param at when that was seen, by the clock of this machine
     * @param why the reason in words
     */
    record SiteLost(String site, Instant at, String why) implements Change {
        /** Refuses null. */
        public SiteLost {
            Objects.requireNonNull(site, "site");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(why, "why");
        }

        @Override
        public String toString() {
            return Printable.line(at + " " + site + " is not read: " + why);
        }
    }

    /**
     * The site is read again.
     *
     * @param at when that was seen, by the clock of this machine
     */
    record SiteBack(String site, Instant at) implements Change {
        /** Refuses null. */
        public SiteBack {
            Objects.requireNonNull(site, "site");
            Objects.requireNonNull(at, "at");
        }

        @Override
        public String toString() {
            return Printable.line(at + " " + site + " is read again");
        }
    }

    /**
     * Changes of this site are missing here. A snapshot follows.
     *
     * @param why the reason in words
     */
    record Gap(String site, String why) implements Change {
        /** Refuses null. */
        public Gap {
            Objects.requireNonNull(site, "site");
            Objects.requireNonNull(why, "why");
        }

        @Override
        public String toString() {
            return Printable.line(site + " has a gap: " + why);
        }
    }

    /** The problems follow that the site has at present. */
    record SnapshotBegin(String site) implements Change {
        /** Refuses null. */
        public SnapshotBegin {
            Objects.requireNonNull(site, "site");
        }

        @Override
        public String toString() {
            return Printable.line(site + " has these problems:");
        }
    }

    /** The site has no problems but those since {@link SnapshotBegin}. */
    record SnapshotEnd(String site) implements Change {
        /** Refuses null. */
        public SnapshotEnd {
            Objects.requireNonNull(site, "site");
        }

        @Override
        public String toString() {
            return Printable.line(site + " has no other problems");
        }
    }
}
