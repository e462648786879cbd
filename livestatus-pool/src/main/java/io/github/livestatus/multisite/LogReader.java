package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.multisite.Change.Gap;
import io.github.livestatus.multisite.Change.SnapshotBegin;
import io.github.livestatus.multisite.Change.SnapshotEnd;
import io.github.livestatus.multisite.ObjectQueries.States;
import io.github.livestatus.multisite.SitePosition.InLog;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Log;
import io.github.livestatus.schema.LogClass;
import io.github.livestatus.schema.StateType;
import io.github.livestatus.schema.Status;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the changes of a site that has a log of alerts. Its position counts the lines of the last second that was read, since the
 * core may write more lines with that second. It also counts the lines of some hours before, since their number grows only if a
 * clock was set back. After a restart of the core, objects may be deleted and unsaved states lost. Then the problems are read
 * again. The reader keeps the states of these problems.
 *
 * <p>Lines that are later than the site's clock are not read, since a position after such a line would skip all lines that follow.
 * The reader knows their number. Whenever it changes, the problems are read again, after a gap.
 */
final class LogReader implements SiteReader {
    /** The maximum number of lines in one batch, except if one second has more lines. */
    static final int MOST_LINES = 1_000;

    /** How often a snapshot is delayed because alerts arrived while it was read. */
    private static final int MOST_DELAYS = 3;

    private static final Duration DAY = Duration.ofDays(1);

    /** The tolerated difference between clocks. Beyond it, the site is queried for the times of its checks. */
    private static final Duration TOLERANCE = Duration.ofHours(1);

    private static final Filter ALERTS = Filter.allOf(
            Log.CLASS.eq(LogClass.ALERT), Filter.anyOf(Log.TYPE.eq("HOST ALERT"), Log.TYPE.eq("SERVICE ALERT")));
    private static final Stat<Long> COUNT = Stat.count();
    private static final Query START = Query.from(Status.TABLE).columns(Status.PROGRAM_START);

    private final String site;
    private final WatchedStates watched;
    private final TimeSource time;
    private final ObjectQueries objects;
    private final Map<ObjectKey, StateChange> inSnapshot = new HashMap<>();
    private final Map<ObjectKey, Integer> states = new HashMap<>();
    private InLog position;
    private boolean isCheckedForAge;
    private boolean isStateKnown;
    private Instant programStart;
    private int readingsSinceSnapshot;
    private int delays;
    private Duration lead = Duration.ZERO;
    private long linesAhead;

    /** @param start the position of the site in the stored position of the feed; empty if it is unknown */
    LogReader(String site, WatchedStates watched, TimeSource time, Optional<InLog> start) {
        this.site = site;
        this.watched = watched;
        this.time = time;
        this.objects = new ObjectQueries(watched);
        this.position = start.orElse(null);
    }

    /**
     * Returns the new changes. All steps that can fail come before the first change of a field, so that a failed read is repeated
     * completely.
     */
    @Override
    public SiteNews read(LivestatusView live) {
        if (position == null) {
            return startAnew(live, List.of());
        }
        if (!lead.isZero()) {
            lead = lead(live);
        }
        InLog from = position;
        long end = clockEnd(lead);
        List<Result> answers = live.queryAll(
                List.of(some(before(lines(from), end), from), countBefore(from), narrowed(START), countFrom(end)));
        if (count(answers.get(3)) != linesAhead || from.second() >= end) {
            return lookAhead(live);
        }
        AlertLines all = AlertLines.of(answers.get(0));
        AlertLines lines = isTooMany(all, from) ? fewer(live, from, all.last()) : all;
        boolean isCut = lines.last() < all.last();
        String trouble = trouble(live, from, lines, count(answers.get(1)));
        if (!trouble.isEmpty()) {
            return startAnew(live, List.of(new Gap(site, trouble)));
        }
        InLog next = next(live, from, lines);
        Instant start = programStart(answers.get(2));
        boolean isSnapshotDue = !isCut && isStartedAnew(start);
        Optional<States> read = isSnapshotDue ? Optional.of(objects.problems(live)) : Optional.empty();
        Optional<States> problems = read.filter(present -> !isDelayed(live, from, end, lines.size()));
        boolean isMore = isCut || isSnapshotDue && problems.isEmpty();
        List<Change> changes = new ArrayList<>();
        lines.after(from.lines()).forEach(line -> addChange(line, changes));
        if (++readingsSinceSnapshot > 1) {
            inSnapshot.clear();
        }
        problems.ifPresent(present -> addSnapshot(present, changes));
        programStart = isMore ? programStart : start;
        position = next;
        isCheckedForAge = true;
        return new SiteNews(changes, Optional.of(next), isMore);
    }

    private Query narrowed(Query query) {
        return watched.scope().narrowed(query);
    }

    /** Returns the query for all lines from the second of a position on. */
    private Query lines(InLog from) {
        return narrowed(AlertLines.QUERY.filter(Log.TIME.ge(Instant.ofEpochSecond(from.second())), ALERTS));
    }

    private static Query before(Query lines, long end) {
        return lines.filter(Log.TIME.lt(Instant.ofEpochSecond(end)));
    }

    /** Returns the query for one line more than a batch may contain. */
    private static Query some(Query lines, InLog from) {
        return lines.limit(MOST_LINES + from.lines() + 1L);
    }

    private static boolean isTooMany(AlertLines lines, InLog from) {
        return lines.size() > MOST_LINES + from.lines();
    }

    /**
     * Returns true if the problems that were just read are newer than the lines. Returns true at most {@link #MOST_DELAYS} times in
     * a row; otherwise there might never be a snapshot.
     */
    private boolean isDelayed(LivestatusView live, InLog from, long end, int known) {
        delays = isOvertaken(live, from, end, known) ? (delays + 1) % (MOST_DELAYS + 1) : 0;
        return delays > 0;
    }

    /** Returns true if there are more lines from the second of a position on than are known. */
    private boolean isOvertaken(LivestatusView live, InLog from, long end, int known) {
        return AlertLines.of(live.query(before(lines(from), end))).size() > known;
    }

    /** Returns the first second that is later than the site's clock. */
    private long clockEnd(Duration ahead) {
        return time.now().plus(ahead).plus(TOLERANCE).getEpochSecond();
    }

    /**
     * Returns how far the site's clock is ahead of this machine's clock, according to its latest check; zero if the difference is
     * tolerated.
     */
    private Duration lead(LivestatusView live) {
        Duration most = objects.latestCheck(live)
                .map(latest -> Duration.between(time.now(), latest))
                .orElse(Duration.ZERO);
        return most.compareTo(TOLERANCE.dividedBy(2)) < 0 ? Duration.ZERO : most;
    }

    private Query countFrom(long second) {
        return narrowed(Query.from(Log.TABLE)
                .filter(Log.TIME.ge(Instant.ofEpochSecond(second)), ALERTS)
                .stats(COUNT));
    }

    /** Continues if only the site's clock is ahead and no new line is later than that clock. Otherwise starts anew with a gap. */
    private SiteNews lookAhead(LivestatusView live) {
        Duration measured = lead(live);
        long end = clockEnd(measured);
        long ahead = count(live.query(countFrom(end)));
        boolean isReached = position.second() < end;
        if (isReached && ahead == linesAhead && measured.compareTo(lead) > 0) {
            lead = measured;
            return new SiteNews(List.of(), Optional.of(position), true);
        }
        String why = isReached
                ? "the log has " + ahead + " alerts later than the clock, and before it had " + linesAhead
                : "a clock was set back: it has not reached " + Instant.ofEpochSecond(position.second());
        return startAnew(live, List.of(new Gap(site, why)));
    }

    private Query countBefore(InLog place) {
        return narrowed(Query.from(Log.TABLE)
                .filter(
                        Log.TIME.ge(Instant.ofEpochSecond(place.windowStart())),
                        Log.TIME.lt(Instant.ofEpochSecond(place.second())),
                        ALERTS)
                .stats(COUNT));
    }

    private static long count(Result answer) {
        return answer.findFirst().map(row -> row.get(COUNT)).orElse(0L);
    }

    /**
     * Returns the first lines of too many lines: those of whole seconds, or of one second if that second alone has too many.
     *
     * @param last the second of the last line
     */
    private AlertLines fewer(LivestatusView live, InLog from, long last) {
        long nothingNewBefore = from.second();
        long end = last + 1;
        while (end - nothingNewBefore > 1) {
            long middle = nothingNewBefore + (end - nothingNewBefore) / 2;
            AlertLines lines = AlertLines.of(live.query(some(before(lines(from), middle), from)));
            if (isTooMany(lines, from)) {
                end = middle;
            } else if (lines.size() > from.lines()) {
                return lines;
            } else {
                nothingNewBefore = middle;
            }
        }
        return AlertLines.of(live.query(before(lines(from), end)));
    }

    /** Returns the reason why the reader cannot continue at a position; "" if it can. */
    private String trouble(LivestatusView live, InLog from, AlertLines lines, long before) {
        if (before > from.before()) {
            return "a clock was set back: alerts were added to the log before " + Instant.ofEpochSecond(from.second());
        } else if (before < from.before() || lines.in(from.second()) < from.lines()) {
            return "the log lacks alerts of " + Instant.ofEpochSecond(from.second())
                    + " and before that were delivered";
        } else if (!isCheckedForAge && from.before() == 0 && from.lines() == 0 && !isKept(live, from)) {
            return "the log does not reach back to " + Instant.ofEpochSecond(from.second());
        }
        return "";
    }

    /** Returns true if the log has any line of the day before a position. A core writes some lines each day. */
    private boolean isKept(LivestatusView live, InLog from) {
        Instant end = Instant.ofEpochSecond(from.second());
        Query day = Query.from(Log.TABLE)
                .columns(Log.TIME)
                .filter(Log.TIME.ge(end.minus(DAY)), Log.TIME.le(end))
                .limit(1);
        return live.query(narrowed(day)).size() > 0;
    }

    private void addChange(Row line, List<Change> changes) {
        ObjectKey key = AlertLines.key(line);
        StateType type = AlertLines.stateType(line);
        if (!watched.isOf(key) || watched.isHardOnly() && type == StateType.SOFT) {
            return;
        }
        int state = (int) line.getLong(Log.STATE);
        StateChange change = new StateChange(
                site,
                key,
                state,
                type,
                (int) line.getLong(Log.ATTEMPT),
                before(key),
                line.get(Log.TIME),
                line.get(Log.PLUGIN_OUTPUT));
        StateChange known = inSnapshot.remove(key);
        if (known == null || !isSame(known, change)) {
            changes.add(change);
        }
        keep(key, state);
    }

    private OptionalInt before(ObjectKey key) {
        Integer state = states.get(key);
        if (state == null) {
            return isStateKnown ? OptionalInt.of(0) : OptionalInt.empty();
        }
        return OptionalInt.of(state);
    }

    /** Stores the state of an object. While it is unknown which objects are fine, states of fine objects are stored too. */
    private void keep(ObjectKey key, int state) {
        if (state == 0 && isStateKnown) {
            states.remove(key);
        } else {
            states.put(key, state);
        }
    }

    private static boolean isSame(StateChange one, StateChange other) {
        return one.at().equals(other.at())
                && one.state() == other.state()
                && one.stateType() == other.stateType()
                && one.attempt() == other.attempt();
    }

    private InLog next(LivestatusView live, InLog from, AlertLines lines) {
        long second = Math.max(from.second(), lines.last());
        InLog next = new InLog(second, lines.in(second), from.before() + lines.size() - lines.in(second));
        return next.windowStart() == from.windowStart() ? next : counted(live, next);
    }

    private InLog counted(LivestatusView live, InLog place) {
        return new InLog(place.second(), place.lines(), count(live.query(countBefore(place))));
    }

    private static Instant programStart(Result status) {
        return status.findFirst().map(row -> row.get(Status.PROGRAM_START)).orElse(Instant.EPOCH);
    }

    /** Returns true if the core was restarted. For the first read: if it was started in or after the second of the position. */
    private boolean isStartedAnew(Instant start) {
        return programStart == null ? start.getEpochSecond() >= position.second() : !programStart.equals(start);
    }

    /** Moves to the end of the log. Returns a snapshot of the present problems. */
    private SiteNews startAnew(LivestatusView live, List<Change> gaps) {
        Instant start = programStart(live.query(narrowed(START)));
        Duration measured = lead(live);
        long clockEnd = clockEnd(measured);
        long ahead = count(live.query(countFrom(clockEnd)));
        InLog end = end(live, clockEnd);
        States problems = objects.problems(live);
        for (int i = 0; i < MOST_DELAYS && isOvertaken(live, end, clockEnd, end.lines()); i++) {
            end = end(live, clockEnd);
            problems = objects.problems(live);
        }
        List<Change> changes = new ArrayList<>(gaps);
        addSnapshot(problems, changes);
        lead = measured;
        linesAhead = ahead;
        programStart = start;
        position = end;
        isCheckedForAge = true;
        return new SiteNews(changes, Optional.of(end), false);
    }

    private InLog end(LivestatusView live, long clockEnd) {
        InLog late = new InLog(lately(live, clockEnd), 0, 0);
        long last = Math.max(
                late.second(),
                AlertLines.of(live.query(some(before(lines(late), clockEnd), late)))
                        .last());
        InLog end = new InLog(last, 0, 0);
        int lines = AlertLines.of(live.query(before(lines(end), last + 1))).size();
        return counted(live, new InLog(last, lines, 0));
    }

    /**
     * Returns the time of a late alert. If there is none in the last day, returns the time of the latest check; without checks,
     * returns the present time.
     */
    private long lately(LivestatusView live, long clockEnd) {
        Instant now = time.now();
        Query newest = before(AlertLines.QUERY.filter(Log.TIME.ge(now.minus(DAY)), ALERTS), clockEnd)
                .limit(1);
        Optional<Instant> alert = live.query(narrowed(newest)).findFirst().map(row -> row.get(Log.TIME));
        return alert.or(() -> live.query(narrowed(Query.from(Hosts.TABLE).columns(Hosts.LAST_CHECK))).stream()
                        .map(row -> row.get(Hosts.LAST_CHECK))
                        .filter(Objects::nonNull)
                        .filter(now::isAfter)
                        .max(Instant::compareTo))
                .orElse(now)
                .getEpochSecond();
    }

    private void addSnapshot(States problems, List<Change> changes) {
        inSnapshot.clear();
        readingsSinceSnapshot = 0;
        changes.add(new SnapshotBegin(site));
        problems.byKey().values().stream().filter(ObjectState::isProblem).forEach(problem -> {
            StateChange change = problem.toChange(site, before(problem.key()));
            inSnapshot.put(problem.key(), change);
            changes.add(change);
        });
        changes.add(new SnapshotEnd(site));
        states.clear();
        isStateKnown = true;
        inSnapshot.forEach((key, change) -> states.put(key, change.state()));
    }
}
