package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.multisite.Change.Gap;
import io.github.livestatus.multisite.Change.SiteBack;
import io.github.livestatus.multisite.Change.SiteLost;
import io.github.livestatus.multisite.Change.SnapshotBegin;
import io.github.livestatus.multisite.Change.SnapshotEnd;
import io.github.livestatus.multisite.ObjectQueries.States;
import io.github.livestatus.multisite.ObjectState.Known;
import io.github.livestatus.multisite.SitePosition.OfObjects;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the changes of a site that has no log of alerts. Each read gets the problems and the recent changes, and compares them with
 * the last read. The reader keeps their states. Objects of a backend that an LMD cannot reach keep their last states.
 */
final class ObjectReader implements SiteReader {
    /** The delay after which an LMD has the changes of its backends. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final String site;
    private final ObjectQueries objects;
    private final TimeSource time;
    private final Optional<OfObjects> start;
    private final Map<String, String> lostBackends = new TreeMap<>();
    private Map<ObjectKey, Known> known = Map.of();
    private long newest;

    /** The second since which all changes are known. */
    private long knownSince;

    private boolean isBegun;
    private boolean isSnapshotDue = true;

    /** @param start the position of the site in the stored position of the feed; empty if it is unknown */
    ObjectReader(String site, WatchedStates watched, TimeSource time, Optional<OfObjects> start) {
        this.site = site;
        this.objects = new ObjectQueries(watched);
        this.time = time;
        this.start = start;
        this.newest = start.map(OfObjects::second).orElse(0L);
    }

    @Override
    public SiteNews read(LivestatusView live) {
        States states = fetch(live);
        List<Change> changes = new ArrayList<>(backendChanges(states.failedBackends()));
        List<StateChange> stateChanges = new ArrayList<>();
        Optional<String> omission = compare(states, stateChanges);
        omission.ifPresent(why -> changes.add(new Gap(site, why)));
        stateChanges.sort(Comparator.comparing(StateChange::at));
        changes.addAll(stateChanges);
        isSnapshotDue |= omission.isPresent();
        if (isSnapshotDue && states.failedBackends().isEmpty()) {
            changes.addAll(snapshot(states));
            isSnapshotDue = false;
        }
        keep(states);
        Optional<SitePosition> position = isSnapshotDue ? Optional.empty() : Optional.of(new OfObjects(newest));
        return new SiteNews(changes, position, false);
    }

    private States fetch(LivestatusView live) {
        if (newest == 0 && !isBegun) {
            newest = Math.min(objects.latestChange(live), time.now().getEpochSecond());
        }
        States states = objects.problemsAndChanges(live, Instant.ofEpochSecond(since()));
        List<ObjectKey> left = known.entrySet().stream()
                .filter(object -> object.getValue().state() != 0)
                .map(Map.Entry::getKey)
                .filter(key -> !states.byKey().containsKey(key))
                .toList();
        objects.addByKey(live, left, states);
        return states;
    }

    private long since() {
        return Math.max(1, newest - OVERLAP.toSeconds());
    }

    private List<Change> backendChanges(Map<String, String> failed) {
        List<Change> changes = new ArrayList<>();
        for (String key : List.copyOf(lostBackends.keySet())) {
            if (!failed.containsKey(key)) {
                lostBackends.remove(key);
                changes.add(new SiteBack(site + "/" + key, time.now()));
            }
        }
        failed.forEach((key, words) -> {
            if (lostBackends.put(key, words) == null) {
                changes.add(new SiteLost(site + "/" + key, time.now(), words));
            }
        });
        return changes;
    }

    /** Adds the changed states to {@code changes}. Returns why changes are missing, if any are. */
    private Optional<String> compare(States states, List<StateChange> changes) {
        Optional<String> omission = Optional.empty();
        for (ObjectState state : states.byKey().values()) {
            Known before = known.get(state.key());
            boolean isPartial = !states.failedBackends().isEmpty();
            if (isBegun ? isChanged(before, state) : isDeliveredAtFirst(state, isPartial)) {
                changes.add(state.toChange(site, before(before, state)));
            }
            if (omission.isEmpty()) {
                omission = omission(before, state).map(why -> state.key() + ": " + why);
            }
        }
        isSnapshotDue |=
                states.failedBackends().isEmpty() && !states.byKey().keySet().containsAll(problems());
        return omission;
    }

    private Set<ObjectKey> problems() {
        Map<ObjectKey, Known> problems = new HashMap<>(known);
        problems.values().removeIf(state -> state.state() == 0);
        return problems.keySet();
    }

    private boolean isChanged(Known before, ObjectState now) {
        return before == null ? now.isProblem() || isBackAgain(now) : !before.equals(now.known());
    }

    /**
     * Returns true if the object is fine, had a problem, and changed recently although no recent change of it is known. An object
     * that never had a problem has not changed.
     */
    private boolean isBackAgain(ObjectState now) {
        return !now.isProblem() && now.hasBeenProblem() && now.newest() >= knownSince;
    }

    /** Returns true if the first read delivers the state. Problems are delivered by the snapshot if it can be taken. */
    private boolean isDeliveredAtFirst(ObjectState state, boolean isPartial) {
        boolean isNew =
                start.filter(position -> state.newest() >= position.second()).isPresent();
        return isNew && state.hasBeenProblem() || isPartial && state.isProblem();
    }

    /** Returns the previous state. An object that had no problem at the last read was fine, if it was ever fine. */
    private OptionalInt before(Known before, ObjectState now) {
        if (before != null) {
            return OptionalInt.of(before.state());
        }
        return isBegun && now.lastFine() > 0 ? OptionalInt.of(0) : OptionalInt.empty();
    }

    private Optional<String> omission(Known before, ObjectState now) {
        if (!isBegun) {
            return start.filter(position -> now.newest() > position.second())
                    .map(position -> "it changed after the stored position");
        }
        if (before == null) {
            return isBackAgain(now)
                    ? Optional.of("it had a problem between two polls")
                    : Omission.before(now, knownSince);
        }
        return Omission.between(before, now);
    }

    private List<Change> snapshot(States states) {
        List<Change> changes = new ArrayList<>();
        changes.add(new SnapshotBegin(site));
        states.byKey().values().stream()
                .filter(ObjectState::isProblem)
                .forEach(state -> changes.add(state.toChange(site, before(known.get(state.key()), state))));
        changes.add(new SnapshotEnd(site));
        return changes;
    }

    /**
     * Stores the states of this read. The newest time is limited to the present and follows a clock that was set back. Otherwise a
     * later time would hide all changes before it.
     */
    private void keep(States states) {
        Map<ObjectKey, Known> next = new HashMap<>(states.failedBackends().isEmpty() ? Map.of() : known);
        long now = time.now().getEpochSecond();
        knownSince = since();
        for (ObjectState state : states.byKey().values()) {
            Known before = known.get(state.key());
            next.put(state.key(), state.known());
            boolean isBack = before != null && state.newest() < Math.max(before.changed(), before.hardChanged());
            newest = Math.min(now, isBack ? state.newest() : Math.max(newest, state.newest()));
        }
        known = next;
        isBegun = true;
    }
}
