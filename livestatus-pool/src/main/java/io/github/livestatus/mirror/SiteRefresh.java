package io.github.livestatus.mirror;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.memory.Refreshed;
import io.github.livestatus.mirror.TableSnapshot.Changes;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.TableResult;
import io.github.livestatus.schema.Backends;
import io.github.livestatus.schema.PeerStatus;
import io.github.livestatus.schema.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One refresh of one site: reads what changed since a copy was made, and makes the next one. Rows are told apart by the site's own
 * keys and stamps, and compared with those that are held: no clock of ours has a say in what is read.
 *
 * <p>All queries of a step go out together. The first step reads what tells of changes; the second, where there are any, the
 * rows that changed; the third, which is rare, whole tables whose rows cannot be had by their keys.
 */
final class SiteRefresh {
    /** Above this share of its rows a table is read whole. */
    private static final double MOST_BY_KEY = 0.2;

    private static final Query LMD_TIMES = Query.from(Backends.TABLE)
            .columns(Backends.KEY)
            .optional(Backends.LAST_UPDATE, Backends.LOCALTIME, Backends.STATUS);

    private final LivestatusView live;
    private final List<HeldTable> tables;
    private final long now;
    private final Map<String, String> failedBackends = new LinkedHashMap<>();
    private long bytes;
    private long changedRows;

    /**
     * @param tables those that are held of servers of this kind
     * @param now the moment that the next copy shows, by the mirror's clock
     */
    SiteRefresh(LivestatusView live, List<HeldTable> tables, long now) {
        this.live = live;
        this.tables = tables;
        this.now = now;
    }

    /** Returns what was read, for who listens. */
    Refreshed done() {
        return new Refreshed(changedRows, bytes);
    }

    /**
     * Returns a copy of all rows.
     *
     * @param reloadAt when it is to be made anew
     */
    SiteCopy load(long reloadAt) {
        changedRows = 0;
        failedBackends.clear();
        List<Query> queries = new ArrayList<>();
        tables.forEach(table -> queries.add(Stamps.stamped(table.query(), table)));
        addLmdTimes(queries);
        List<QueryOutcome> outcomes = live.queryEach(queries);
        SiteSnapshot snapshot = SiteSnapshot.at(now);
        Stamps stamps = Stamps.NONE;
        List<List<Object>> starts = List.of();
        for (int i = 0; i < tables.size(); i++) {
            HeldTable table = tables.get(i);
            QueryOutcome outcome = outcomes.get(i);
            if (!outcome.isSuccess() && outcome.failure().isQueryFault()) {
                continue; // a server without that table, or one of its columns, goes on being asked
            }
            Result rows = read(outcome);
            changedRows += rows.size();
            snapshot = snapshot.with(TableSnapshot.of(table, rows));
            stamps = stamps.with(table, rows);
            starts = isStatus(table) ? starts(rows) : starts;
        }
        return new SiteCopy(
                live.dialect(),
                snapshot.withFailed(failedBackends),
                starts,
                stamps,
                lag(outcomes),
                now,
                reloadAt,
                changedRows);
    }

    /**
     * Returns the next copy, made of one of the same site and what changed since.
     *
     * @param isScan whether all rows are looked at, also those without a new stamp
     * @param reloadAt when it is to be made anew, if it is made anew now, as the core was started again
     */
    SiteCopy update(SiteCopy last, boolean isScan, long reloadAt) {
        List<Step> steps = steps(last, isScan);
        List<Query> queries = new ArrayList<>();
        steps.forEach(step -> queries.add(step.query));
        addLmdTimes(queries);
        List<QueryOutcome> outcomes = live.queryEach(queries);
        List<Result> answers = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            answers.add(read(outcomes.get(i)));
        }
        boolean isOtherCore = false;
        for (int i = 0; i < steps.size(); i++) {
            isOtherCore |= isStatus(steps.get(i).table) && !starts(answers.get(i)).equals(last.starts());
        }
        if (isOtherCore
                || !failedBackends.keySet().equals(last.snapshot().failedBackends().keySet())) {
            return load(reloadAt);
        }
        Duration lag = lag(outcomes);
        Stamps stamps = last.stamps();
        Map<String, TableChange> changes = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            changes.computeIfAbsent(
                            step.table.name(),
                            name -> new TableChange(last.snapshot().table(name).orElseThrow()))
                    .take(step, answers.get(i));
            stamps = step.kind == Kind.STAMPED ? stamps.with(step.table, answers.get(i)) : stamps;
        }
        readChanged(last, changes.values());
        SiteSnapshot next = last.snapshot().movedTo(now).withFailed(failedBackends);
        for (TableChange change : changes.values()) {
            changedRows += change.rows;
            next = change.isChanged ? next.with(change.table) : next;
        }
        return new SiteCopy(
                last.dialect(),
                next,
                last.starts(),
                stamps,
                lag,
                isScan ? now : last.scannedAt(),
                last.reloadAt(),
                changedRows);
    }

    /** How a table is looked at. */
    private enum Kind {
        /** All rows with all columns. */
        WHOLE,
        /** The columns of all rows that tell which of them changed. */
        SCAN,
        /** The rows with new stamps. */
        STAMPED
    }

    /** A query of the first step. */
    private record Step(HeldTable table, Kind kind, Query query) {}

    private List<Step> steps(SiteCopy last, boolean isScan) {
        List<Step> steps = new ArrayList<>();
        for (HeldTable table : tables) {
            if (last.snapshot().table(table.name()).isPresent()) {
                steps.addAll(steps(table, last.stamps().recent(table), isScan));
            }
        }
        return steps;
    }

    private static List<Step> steps(HeldTable table, Optional<Filter> recent, boolean isScan) {
        List<Step> steps = new ArrayList<>();
        switch (table.name()) {
            case "status" -> steps.add(new Step(table, Kind.WHOLE, table.query()));
            case "hosts", "services" -> {
                recent.ifPresent(filter -> steps.add(new Step(
                        table, Kind.STAMPED, Stamps.stamped(table.changing(), table).filter(filter))));
                if (isScan || recent.isEmpty()) {
                    steps.add(new Step(table, Kind.SCAN, table.scan()));
                }
            }
            case "downtimes" ->
                steps.add(
                        isScan
                                ? new Step(table, Kind.WHOLE, table.query())
                                : new Step(table, Kind.SCAN, table.scan()));
            case "comments" -> steps.add(new Step(table, Kind.SCAN, table.scan()));
            default -> {
                // groups change with the configuration only
            }
        }
        return steps;
    }

    /** Reads the rows that changed, and what may have changed with objects that came or went. */
    private void readChanged(SiteCopy last, Iterable<TableChange> changes) {
        List<Query> queries = new ArrayList<>();
        List<TableChange> askers = new ArrayList<>();
        boolean haveObjectsChanged = false;
        for (TableChange change : changes) {
            for (Query query : change.queries()) {
                queries.add(query);
                askers.add(change);
            }
            haveObjectsChanged |= change.haveRowsComeOrGone && change.isOfObjects();
        }
        if (haveObjectsChanged) {
            for (HeldTable table : tables) {
                Optional<TableSnapshot> groups = last.snapshot().table(table.name());
                if (table.name().endsWith("groups") && groups.isPresent()) {
                    queries.add(table.query());
                    askers.add(new TableChange(groups.get()).asWhole());
                }
            }
        }
        takeAnswers(queries, askers);
        List<TableChange> incomplete = new ArrayList<>();
        for (TableChange change : changes) {
            if (change.isToReadWhole()) {
                incomplete.add(change.asWhole());
            }
        }
        takeAnswers(
                incomplete.stream().map(change -> change.table.table().query()).toList(), incomplete);
        groupsRead = askers.stream().filter(change -> change.table.table().name().endsWith("groups")).toList();
    }

    private void takeAnswers(List<Query> queries, List<TableChange> askers) {
        if (queries.isEmpty()) {
            return;
        }
        List<QueryOutcome> outcomes = live.queryEach(queries);
        for (int i = 0; i < outcomes.size(); i++) {
            askers.get(i).takeRows(read(outcomes.get(i)));
        }
    }
}
