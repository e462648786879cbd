package io.github.livestatus.multisite;

import io.github.livestatus.text.Printable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One item of a {@link ChangeFeed}, for one site. It is of exactly one kind: {@link #stateChange} has a value, or one of the {@code
 * is} methods returns true. Immutable.
 *
 * <p>The changes of a site are ordered: {@code SiteBack} comes before the changes found after the recovery. {@code Gap} comes
 * before the changes behind the gap; the snapshot comes last. A snapshot is always complete within one {@link ChangeBatch}:
 *
 * <pre>
 * SnapshotBegin     the snapshot begins
 * StateChange ...   each present problem, and nothing else
 * SnapshotEnd       an open problem that was not in the snapshot is over, or its object was deleted
 * </pre>
 */
public sealed interface Change
        permits StateChange, Change.SiteLost, Change.SiteBack, Change.Gap, Change.SnapshotBegin, Change.SnapshotEnd {
    /** Returns the name of the site. */
    String site();

    /** Returns the state change if this is one; empty for the other kinds. */
    default Optional<StateChange> stateChange() {
        return this instanceof StateChange change ? Optional.of(change) : Optional.empty();
    }

    /** Returns true if the site cannot be polled any more. */
    default boolean isSiteLost() {
        return this instanceof SiteLost;
    }

    /** Returns true if the site is polled again. */
    default boolean isSiteBack() {
        return this instanceof SiteBack;
    }

    /** Returns true if changes are missing at this point. */
    default boolean isGap() {
        return this instanceof Gap;
    }

    /** Returns true if a snapshot begins. */
    default boolean isSnapshotBegin() {
        return this instanceof SnapshotBegin;
    }

    /** Returns true if a snapshot ends. */
    default boolean isSnapshotEnd() {
        return this instanceof SnapshotEnd;
    }

    /**
     * The site cannot be polled: it does not respond, rejects the query, is disabled, or was removed. Delivered once until {@link
     * SiteBack}. Open problems of the site stay open meanwhile.
     *
     * @param at the time at which this was detected, by the clock of this machine
     * @param why the reason as text
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
     * The site is polled again.
     *
     * @param at the time at which this was detected, by the clock of this machine
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
     * Changes of this site are missing at this point. A snapshot follows.
     *
     * @param why the reason as text
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

    /** The present problems of the site follow. */
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

    /** The problems since {@link SnapshotBegin} are all problems of the site. */
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
