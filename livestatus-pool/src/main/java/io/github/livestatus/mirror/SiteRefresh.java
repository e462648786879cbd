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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One refresh of one site. It reads what changed since the last copy, and creates the next copy. Changes are found by the keys and
 * stamps of the site and by comparison with the held rows, never by the clock of this machine.
 *
 * <p>There are up to three steps, and all queries of a step are sent together. The first step finds the rows that changed. The second
 * step reads them. The third step is rare: it reads whole tables if their rows could not be read by their keys.
 */
final class SiteRefresh {
    private static final Query LMD_TIMES = Query.from(Backends.TABLE)
            .columns(Backends.KEY)
            .optional(Backends.LAST_UPDATE, Backends.LOCALTIME, Backends.STATUS);

    private static final Set<String> START_COLUMNS = Set.of("peer_key", "program_start", "nagios_pid");
    private static final Set<String> OBJECTS = Set.of("hosts", "services");
    private static final Set<String> GROUPS = Set.of("hostgroups", "servicegroups");

    private final LivestatusView live;
    private final List<HeldTable> tables;
    private final long now;
    private final Map<String, String> failedBackends = new LinkedHashMap<>();
    private long bytes;
    private long changedRows;

    /**
     * @param tables the tables to hold
     * @param now the time of the next copy, in nanoseconds of the mirror's clock
     */
    SiteRefresh(LivestatusView live, List<HeldTable> tables, long now) {
        this.live = live;
        this.tables = tables;
        this.now = now;
    }

    Refreshed result() {
        return new Refreshed(changedRows, bytes);
    }

    /**
     * Reads all rows.
     *
     * @param reloadAt the time of the next reload
     */
    SiteCopy load(long reloadAt) {
        changedRows = 0;
        failedBackends.clear();
        List<Query> queries = new ArrayList<>();
        tables.forEach(table -> queries.add(table.query()));
        addLmdTimes(queries);
        List<QueryOutcome> outcomes = live.queryEach(queries);
        Map<String, TableSnapshot> loaded = new LinkedHashMap<>();
        Stamps stamps = Stamps.NONE;
        Set<List<String>> starts = Set.of();
        for (int i = 0; i < tables.size(); i++) {
            HeldTable table = tables.get(i);
            QueryOutcome outcome = outcomes.get(i);
            if (!outcome.isSuccess() && outcome.failure().isQueryFault()) {
                continue; // the site lacks the table or a column; queries of this table go to the site
            }
            Result rows = read(outcome);
            changedRows += rows.size();
            loaded.put(table.name(), TableSnapshot.of(table, rows));
            stamps = stamps.with(table, rows);
            starts = isStatus(table) ? starts(rows) : starts;
        }
        return new SiteCopy(
                live.dialect(),
                new SiteSnapshot(loaded, new LinkedHashMap<>(failedBackends), now),
                starts,
                stamps,
                lag(outcomes),
                now,
                reloadAt,
                changedRows);
    }

    /**
     * Updates the last copy. If the core was restarted since, reads all rows.
     *
     * @param isScan whether to compare all rows, not only rows with new stamps
     * @param reloadAt the time of the next reload after a restart
     */
    SiteCopy update(SiteCopy last, boolean isScan, long reloadAt) {
        List<TableChange> changes = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (HeldTable table : tables) {
            TableSnapshot before = last.snapshot().tables().get(table.name());
            if (before != null) {
                TableChange change = new TableChange(before);
                changes.add(change);
                steps.addAll(steps(change, last.stamps().recent(table), isScan));
            }
        }
        List<Query> queries = new ArrayList<>(steps.stream().map(Step::query).toList());
        addLmdTimes(queries);
        List<QueryOutcome> outcomes = live.queryEach(queries);
        List<Result> results =
                outcomes.subList(0, steps.size()).stream().map(this::read).toList();
        if (isRestarted(last, steps, results)) {
            return load(reloadAt);
        }
        Stamps stamps = last.stamps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            step.taker.accept(results.get(i));
            stamps = step.isOfAll
                    ? stamps.withAll(step.change.table(), results.get(i))
                    : stamps.with(step.change.table(), results.get(i));
        }
        readRest(changes);
        Map<String, TableSnapshot> next = new LinkedHashMap<>();
        for (TableChange change : changes) {
            changedRows += change.rows();
            next.put(change.table().name(), change.after());
        }
        return new SiteCopy(
                last.dialect(),
                new SiteSnapshot(next, new LinkedHashMap<>(failedBackends), now),
                last.starts(),
                stamps,
                lag(outcomes),
                isScan ? now : last.scannedAt(),
                last.reloadAt(),
                changedRows);
    }

    /** A query of the first step, and the method that takes its result. */
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
                if (isScan) {
                    table.modified().ifPresent(query -> steps.add(new Step(change, query, false, change::takeSome)));
                }
            }
            default -> {
                // Groups change with the configuration only.
                if (isScan && table.isByChoice()) {
                    steps.add(whole);
                }
            }
        }
        return steps;
    }

    private boolean isRestarted(SiteCopy last, List<Step> steps, List<Result> results) {
        for (int i = 0; i < steps.size(); i++) {
            if (isStatus(steps.get(i).change.table()) && !starts(results.get(i)).equals(last.starts())) {
                return true;
            }
        }
        return !failedBackends.keySet().equals(last.snapshot().failedBackends().keySet());
    }

    /** Reads the rows that changed. If objects were added or deleted, reads the groups too. */
    private void readRest(List<TableChange> changes) {
        boolean hasOtherObjects = changes.stream()
                .anyMatch(change ->
                        OBJECTS.contains(change.table().name()) && (change.hasOtherKeys() || change.isAnyNew()));
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

    /** Returns from each row of the status the values that change when a core is restarted. */
    private static Set<List<String>> starts(Result status) {
        List<String> names = status.columns().names().stream()
                .filter(START_COLUMNS::contains)
                .toList();
        return status.stream()
                .map(row -> names.stream().map(row::getString).toList())
                .collect(Collectors.toSet());
    }

    private void addLmdTimes(List<Query> queries) {
        if (live.dialect().has(Capability.BACKENDS)) {
            queries.add(LMD_TIMES);
        }
    }

    /** Returns the age of the rows at an LMD by its own clock, which is that of the oldest backend that is up; 0 on other servers. */
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
