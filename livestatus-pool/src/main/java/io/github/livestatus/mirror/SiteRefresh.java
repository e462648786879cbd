package io.github.livestatus.mirror;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.memory.Refreshed;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Backends;
import io.github.livestatus.schema.PeerStatus;
import io.github.livestatus.schema.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One refresh of one site: reads what changed since a copy was made, and makes the next one. Rows are identified by the site's own
 * keys and stamps, and compared with those that are held. Our own clock decides nothing.
 *
 * <p>All queries of a step go out together. The first step reads which rows changed; the second, if any did, those
 * rows; the third, which is rare, whole tables whose rows cannot be queried by their keys.
 */
final class SiteRefresh {
    private static final Query LMD_TIMES = Query.from(Backends.TABLE)
            .columns(Backends.KEY)
            .optional(Backends.LAST_UPDATE, Backends.LOCALTIME, Backends.STATUS);

    private static final Set<String> OBJECTS = Set.of("hosts", "services");
    private static final Set<String> GROUPS = Set.of("hostgroups", "servicegroups");

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
        tables.forEach(table -> queries.add(table.query()));
        addLmdTimes(queries);
        List<QueryOutcome> outcomes = live.queryEach(queries);
        SiteSnapshot snapshot = SiteSnapshot.at(now);
        Stamps stamps = Stamps.NONE;
        List<List<Object>> starts = List.of();
        for (int i = 0; i < tables.size(); i++) {
            HeldTable table = tables.get(i);
            QueryOutcome outcome = outcomes.get(i);
            if (!outcome.isSuccess() && outcome.failure().isQueryFault()) {
                continue; // without that table or one of its columns, its queries go live
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
        List<TableChange> changes = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (HeldTable table : tables) {
            last.snapshot().table(table.name()).map(TableChange::new).ifPresent(change -> {
                changes.add(change);
                steps.addAll(steps(change, last.stamps().recent(table), isScan));
            });
        }
        List<Query> queries = new ArrayList<>(steps.stream().map(Step::query).toList());
        addLmdTimes(queries);
        List<QueryOutcome> outcomes = live.queryEach(queries);
        List<Result> answers =
                outcomes.subList(0, steps.size()).stream().map(this::read).toList();
        if (isOtherCore(last, steps, answers)) {
            return load(reloadAt);
        }
        Stamps stamps = last.stamps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            step.taker.accept(answers.get(i));
            stamps = step.isOfAll
                    ? stamps.withAll(step.change.table(), answers.get(i))
                    : stamps.with(step.change.table(), answers.get(i));
        }
        readRest(changes);
        SiteSnapshot next = last.snapshot().movedTo(now).withFailed(failedBackends);
        for (TableChange change : changes) {
            changedRows += change.rows();
            next = change.isChanged() ? next.with(change.after()) : next;
        }
        return new SiteCopy(
                last.dialect(),
                next,
                last.starts(),
                stamps,
                lag(outcomes),
                isScan ? now : last.scannedAt(),
                last.reloadAt(),
                changedRows);
    }

    /** A query that tells of changes, and what takes its answer. */
    private record Step(TableChange change, Query query, boolean isOfAll, Consumer<Result> taker) {}

    private static List<Step> steps(TableChange change, Optional<Filter> recent, boolean isScan) {
        HeldTable table = change.table();
        Step whole = new Step(change, table.query(), true, change::takeAll);
        Step scan = new Step(change, table.scan(), true, change::takeScan);
        List<Step> steps = new ArrayList<>();
        switch (table.name()) {
            case "status" -> steps.add(whole);
            case "comments" -> steps.add(scan);
            case "downtimes" -> steps.add(isScan ? whole : scan);
            case "hosts", "services" -> {
                recent.ifPresent(filter ->
                        steps.add(new Step(change, table.changing().filter(filter), false, change::takeChanging)));
                if (isScan || recent.isEmpty()) {
                    steps.add(scan);
                }
            }
            default -> {
                if (isScan && table.isChosen()) {
                    steps.add(whole);
                } // groups change with the configuration only
            }
        }
        return steps;
    }

    private boolean isOtherCore(SiteCopy last, List<Step> steps, List<Result> answers) {
        for (int i = 0; i < steps.size(); i++) {
            if (isStatus(steps.get(i).change.table()) && !starts(answers.get(i)).equals(last.starts())) {
                return true;
            }
        }
        return !failedBackends.keySet().equals(last.snapshot().failedBackends().keySet());
    }

    /** Reads the rows that changed, and the groups where objects came or went. */
    private void readRest(List<TableChange> changes) {
        boolean hasOtherObjects = changes.stream()
                .anyMatch(change -> OBJECTS.contains(change.table().name())
                        && (change.hasOtherKeys() || change.isIncomplete() && change.isNew()));
        List<TableChange> toRead = new ArrayList<>();
        for (TableChange change : changes) {
            if (change.isIncomplete()) {
                toRead.add(change);
            } else if (hasOtherObjects && GROUPS.contains(change.table().name())) {
                toRead.add(change.readWhole());
            }
        }
        read(toRead);
        read(toRead.stream()
                .filter(TableChange::isIncomplete)
                .map(TableChange::readWhole)
                .toList());
    }

    private void read(List<TableChange> changes) {
        List<Query> queries = new ArrayList<>();
        List<TableChange> takers = new ArrayList<>();
        for (TableChange change : changes) {
            List<Query> own = change.queries();
            queries.addAll(own);
            own.forEach(query -> takers.add(change));
        }
        if (queries.isEmpty()) {
            return;
        }
        List<QueryOutcome> outcomes = live.queryEach(queries);
        for (int i = 0; i < outcomes.size(); i++) {
            takers.get(i).takeRead(read(outcomes.get(i)));
        }
    }

    private Result read(QueryOutcome outcome) {
        Result result = outcome.orThrow();
        bytes += result.bytes();
        failedBackends.putAll(result.failedBackends());
        return result;
    }

    private static boolean isStatus(HeldTable table) {
        return table.table().equals(Status.TABLE);
    }

    /** Returns of each row of the status what changes when a core is started. */
    private static List<List<Object>> starts(Result status) {
        Set<String> names = Set.of("peer_key", "program_start", "nagios_pid");
        List<List<Object>> starts = new ArrayList<>();
        for (Row row : status) {
            starts.add(status.columns().names().stream()
                    .filter(names::contains)
                    .map(row::getString)
                    .map(Object.class::cast)
                    .toList());
        }
        starts.sort(Comparator.comparing(Object::toString));
        return starts;
    }

    private void addLmdTimes(List<Query> queries) {
        if (live.dialect().has(Capability.BACKENDS)) {
            queries.add(LMD_TIMES);
        }
    }

    /** Returns how old the rows of the backends that answer are at an LMD, by its own clock. */
    private Duration lag(List<QueryOutcome> outcomes) {
        if (!live.dialect().has(Capability.BACKENDS)) {
            return Duration.ZERO;
        }
        QueryOutcome times = outcomes.get(outcomes.size() - 1);
        Duration most = Duration.ZERO;
        for (Row row : times.isSuccess() ? times.result() : List.<Row>of()) {
            Instant updated = row.get(Backends.LAST_UPDATE);
            Instant local = row.get(Backends.LOCALTIME);
            if (row.get(Backends.STATUS) == PeerStatus.UP && updated != null && local != null) {
                Duration lag = Duration.between(updated, local);
                most = lag.compareTo(most) > 0 ? lag : most;
            }
        }
        return most;
    }
}
