package io.github.livestatus.multisite;

import io.github.livestatus.text.Printable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One item of a {@link ChangeFeed}, for one site. It is of exactly one kind: {@link #stateChange} has a value, or one of the {@code
 * is} methods returns true. The constructors of its classes are for the library and for tests. Immutable.
 *
 * <p>The changes of a site are in this order:
 *
 * <ol>
 * <li>{@code SiteBack}, if the site was lost before;
 * <li>{@code Gap}, if changes are missing;
 * <li>the changes that were found;
 * <li>the snapshot, if there is one.
 * </ol>
 *
 * <p>A snapshot is always complete in one {@link ChangeBatch}. No change of another site is between its begin and its end:
 *
 * <pre>
 * SnapshotBegin     the snapshot begins
 * StateChange ...   each present problem of the site, and nothing else
 * SnapshotEnd       the snapshot is complete; any other open problem of the site is over, or its object was deleted
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
     * The site cannot be polled: it does not respond, rejects the query, is disabled, or was removed. It is delivered once. The
     * next {@code SiteLost} of the site comes only after a {@link SiteBack}. Open problems of the site stay open meanwhile.
     *
     * @param site the name of the site, or {@code lmd/backend} for a backend that an LMD cannot reach
     * @param at the time at which this was detected, by the clock of this machine
     * @param why the reason as text
     */
    record SiteLost(String site, Instant at, String why) implements Change {
        /** Throws {@link NullPointerException} if an argument is null. */
        public SiteLost {
            Objects.requireNonNull(site, "site");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(why, "why");
        }

        /** Returns in words that the site is not read. */
        @Override
        public String toString() {
            return Printable.line(at + " " + site + " is not read: " + why);
        }
    }

    /**
     * The site is polled again.
     *
     * @param site the name of the site, or {@code lmd/backend}
     * @param at the time at which this was detected, by the clock of this machine
     */
    record SiteBack(String site, Instant at) implements Change {
        /** Throws {@link NullPointerException} if an argument is null. */
        public SiteBack {
            Objects.requireNonNull(site, "site");
            Objects.requireNonNull(at, "at");
        }

        /** Returns in words that the site is read again. */
        @Override
        public String toString() {
            return Printable.line(at + " " + site + " is read again");
        }
    }

    /**
     * Changes of this site are missing at this point. A snapshot follows in the same batch, or in a later one if backends of an LMD are
     * lost.
     *
     * @param site the name of the site
     * @param why the reason as text
     */
    record Gap(String site, String why) implements Change {
        /** Throws {@link NullPointerException} if an argument is null. */
        public Gap {
            Objects.requireNonNull(site, "site");
            Objects.requireNonNull(why, "why");
        }

        /** Returns the site and the reason of the gap, in words. */
        @Override
        public String toString() {
            return Printable.line(site + " has a gap: " + why);
        }
    }

    /**
     * The present problems of the site follow.
     *
     * @param site the name of the site
     */
    record SnapshotBegin(String site) implements Change {
        /** Throws {@link NullPointerException} if an argument is null. */
        public SnapshotBegin {
            Objects.requireNonNull(site, "site");
        }

        /** Returns in words that a snapshot begins. */
        @Override
        public String toString() {
            return Printable.line(site + " has these problems:");
        }
    }

    /**
     * The problems since {@link SnapshotBegin} are all problems of the site.
     *
     * @param site the name of the site
     */
    record SnapshotEnd(String site) implements Change {
        /** Throws {@link NullPointerException} if an argument is null. */
        public SnapshotEnd {
            Objects.requireNonNull(site, "site");
        }

        /** Returns in words that a snapshot ends. */
        @Override
        public String toString() {
            return Printable.line(site + " has no other problems");
        }
    }
}
