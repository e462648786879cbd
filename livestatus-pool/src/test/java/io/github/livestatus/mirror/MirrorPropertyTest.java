package io.github.livestatus.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.TimeColumn;
import io.github.livestatus.mirror.ChangingCore.Guarantee;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SiteOutcome;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.real.OnOneJdk;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.CommandDefinitions;
import io.github.livestatus.schema.ContactGroups;
import io.github.livestatus.schema.Contacts;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import io.github.livestatus.schema.TimePeriods;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * After a change at a site, and the refresh that is guaranteed to show it, a mirror returns the same results as the sites. {@code
 * -Dmirror.changes=10000} runs longer; {@code -Dmirror.seed=...} repeats a run.
 */
@OnOneJdk
class MirrorPropertyTest {
    private static final List<String> TABLES = List.of(
            "hosts",
            "services",
            "comments",
            "downtimes",
            "hostgroups",
            "status",
            "contacts",
            "contactgroups",
            "commands",
            "timeperiods");
    private static final int CHANGES = Integer.getInteger("mirror.changes", 170);
    private static final Duration SCAN = Duration.ofMinutes(1);
    private static final Duration RELOAD = Duration.ofMinutes(10);
    private static final Duration NEVER = Duration.ofDays(1000);

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void aMirrorReturnsTheSameResultsAsTheSites(ServerKind kind) {
        long seed = Long.getLong("mirror.seed", System.nanoTime());
        try (Model model = new Model(kind, new Random(seed))) {
            model.run();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(kind + ", -Dmirror.seed=" + seed + ": " + e.getMessage(), e);
        }
    }

    /** With this seed a backend of an LMD has no objects for a while, and then gets its first host and service. */
    @Test
    void theFirstObjectsOfABackendAreVisibleAfterOneRefresh() {
        try (Model model = new Model(ServerKind.LMD, new Random(9524657439092L))) {
            model.run();
        }
    }

    private static final class Model implements AutoCloseable {
        private final ServerKind kind;
        private final Random random;
        private final List<ChangingCore> cores = new ArrayList<>();
        private final List<FakeLivestatus> servers = new ArrayList<>();
        private final AtomicLong nanos = new AtomicLong(1);
        private final LivestatusSites sites;
        private final SitesMirror mirror;
        private int fromMemory;

        Model(ServerKind kind, Random random) {
            this.kind = kind;
            this.random = random;
            LivestatusSites.Builder builder = LivestatusSites.builder();
            for (int i = 0; i < 2; i++) {
                ChangingCore core = new ChangingCore(kind, random);
                FakeLivestatus server = core.server().start();
                cores.add(core);
                servers.add(server);
                builder.site(Site.of("site" + i, server.endpoint()));
            }
            sites = builder.build();
            mirror = SitesMirror.builder(sites)
                    .refresh(NEVER)
                    .idleAfter(NEVER)
                    .scanEvery(SCAN)
                    .configRefresh(RELOAD)
                    .table(Contacts.TABLE)
                    .table(ContactGroups.TABLE)
                    .table(CommandDefinitions.TABLE)
                    .table(TimePeriods.TABLE)
                    .time(nanos::get)
                    .start();
        }

        void run() {
            mirror.refresh().join();
            compare("at first");
            for (int i = 0; i < CHANGES; i++) {
                int number = random.nextInt(cores.size());
                Guarantee shown = cores.get(number).change();
                cores.get(number).show(servers.get(number));
                Duration time =
                        switch (shown) {
                            case REFRESH -> Duration.ofSeconds(1);
                            case SCAN -> SCAN;
                            case RELOAD -> RELOAD.multipliedBy(2);
                        };
                nanos.addAndGet(time.toNanos());
                mirror.refresh().join();
                compare("change " + i + ", shown after " + shown);
                if (random.nextInt(10) == 0) {
                    cores.get(number).skipAhead();
                }
            }
            assertTrue(fromMemory > CHANGES, "only " + fromMemory + " results came from memory");
        }

        private void compare(String when) {
            for (String table : TABLES) {
                Query all = HeldTable.of(table, Dialect.valueOf(kind.name())).query();
                compare(when, all);
            }
            for (int i = 0; i < 4; i++) {
                compare(when, query());
            }
        }

        private void compare(String when, Query query) {
            SitesResult live = sites.query(query);
            SitesResult here = mirror.query(query);
            for (SiteOutcome outcome : here.outcomes().values()) {
                fromMemory += outcome.age().isPresent() ? 1 : 0;
            }
            assertEquals(live.outcomes().keySet(), here.outcomes().keySet(), () -> when + ": sites of " + query);
            assertEquals(
                    live.isComplete(),
                    here.isComplete(),
                    () -> when + ": " + live.outcomes() + " and " + here.outcomes() + " of " + query);
            assertEquals(live.total(), here.total(), () -> when + ": total of " + query);
            Map<String, Double> deviations = deviations(live);
            deviations(here)
                    .forEach((row, value) -> assertEquals(
                            deviations.getOrDefault(row, Double.NaN),
                            value,
                            1e-5,
                            () -> when + ": " + row + " of " + query));
            List<String> expected = rows(live, query);
            List<String> actual = rows(here, query);
            if (!expected.equals(actual)) {
                List<String> missing = new ArrayList<>(expected);
                List<String> wrong = new ArrayList<>(actual);
                missing.removeAll(actual);
                wrong.removeAll(expected);
                throw new AssertionError(when + ": " + here.outcomes() + "\n" + query + "\nmissing " + missing
                        + "\nwrong " + wrong + (missing.isEmpty() ? "\norder " + expected + "\n   not " + actual : ""));
            }
        }

        private static List<String> rows(SitesResult result, Query query) {
            List<String> rows = new ArrayList<>(result.stream()
                    .map(row -> row.site() + " " + withoutDeviation(row))
                    .toList());
            if (query.sorts().isEmpty()) {
                rows.sort(null);
            }
            return rows;
        }

        private static Map<String, Object> withoutDeviation(Row row) {
            Map<String, Object> values = new LinkedHashMap<>(row.asMap());
            values.keySet().removeIf(name -> name.startsWith("std "));
            return values;
        }

        /** Returns the deviations, which are compared with a tolerance since servers print only some digits. */
        private static Map<String, Double> deviations(SitesResult result) {
            Map<String, Double> deviations = new LinkedHashMap<>();
            result.forEach(row -> row.asMap().forEach((name, value) -> {
                if (name.startsWith("std ")) {
                    deviations.put(row.site() + withoutDeviation(row), value == null ? -1 : (Double) value);
                }
            }));
            return deviations;
        }

        private Query query() {
            boolean isOfServices = random.nextBoolean();
            HeldTable table = HeldTable.of(isOfServices ? "services" : "hosts", Dialect.valueOf(kind.name()));
            Query query = Query.from(table.table());
            for (int i = random.nextInt(3); i > 0; i--) {
                query = query.filter(filter(table));
            }
            if (random.nextInt(3) == 0) {
                query = random.nextBoolean() ? query.columns(isOfServices ? Services.STATE : Hosts.STATE) : query;
                return query.stats(
                        Stat.count(),
                        Stat.count(filter(table)),
                        Stat.max(isOfServices ? Services.CURRENT_ATTEMPT : Hosts.CURRENT_ATTEMPT),
                        Stat.std(isOfServices ? Services.CURRENT_ATTEMPT : Hosts.CURRENT_ATTEMPT));
            }
            query = query.columns(table.key()).columns(one(table.columns()), one(table.columns()));
            if (isOfServices && random.nextInt(4) == 0) {
                query = query.columns(Services.HOST_STATE);
            }
            if (random.nextBoolean()) {
                Sort first = isOfServices
                        ? one(List.of(
                                Services.STATE.descending(),
                                Services.LAST_CHECK.ascending(),
                                Services.PLUGIN_OUTPUT.ascending()))
                        : one(List.of(Hosts.STATE.descending(), Hosts.LAST_CHECK.ascending()));
                List<Sort> keys = new ArrayList<>(List.of(first));
                table.key().forEach(column -> keys.add(column.ascending()));
                query = query.sort(keys);
                query = random.nextBoolean() ? query.limit(1 + random.nextInt(10)) : query;
                query = random.nextInt(3) == 0 ? query.offset(random.nextInt(5)) : query;
            }
            return random.nextInt(3) == 0 ? query.withTotal() : query;
        }

        private Filter filter(HeldTable table) {
            Column<?> column = one(table.columns());
            if (random.nextInt(5) == 0) {
                return random.nextBoolean()
                        ? Filter.anyOf(filter(table), filter(table))
                        : filter(table).not();
            } else if (column instanceof StringColumn text) {
                return random.nextBoolean() ? text.contains("a") : text.ne("OK - fine");
            } else if (column instanceof IntColumn number) {
                return random.nextBoolean() ? number.ge(1) : number.eq(0);
            } else if (column instanceof TimeColumn time) {
                return time.gt(Instant.ofEpochSecond(1_700_000_050));
            }
            return table.name().equals("hosts") ? Hosts.CURRENT_ATTEMPT.gt(1) : Services.CURRENT_ATTEMPT.gt(1);
        }

        private <T> T one(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }

        @Override
        public void close() {
            mirror.close();
            sites.close();
            servers.forEach(FakeLivestatus::close);
        }
    }
}
