package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SiteOutcome;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Services;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A dashboard with 16 viewers over four real sites whose states change, while one core is killed and restarted. Every row that a
 * viewer sees was true at some moment within the age that the result reports.
 */
@RealServers
@OnOneJdk
class DashboardOfFourSitesTest {
    private static final int VIEWERS = 16;
    private static final int CHANGES = 24;
    private static final Duration REFRESH = Duration.ofMillis(500);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final RealSites four;
    private final Map<String, List<Appearance>> history = new ConcurrentHashMap<>();
    private final Map<String, Long> unknownUntil = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong fromMemory = new AtomicLong();

    /** For each refresh of the third site whether it failed. */
    private final List<Boolean> refreshes = new CopyOnWriteArrayList<>();

    private final Map<String, Long> seconds = new ConcurrentHashMap<>();
    private int number;

    DashboardOfFourSitesTest(RealSites four) {
        this.four = four;
    }

    @BeforeEach
    void calm() throws IOException {
        four.calm();
    }

    /**
     * A state and output of a service.
     *
     * @param sent the time from which on the core may show it
     * @param shown the time from which on the core shows it
     */
    private record Appearance(String text, long sent, long shown) {}

    private LivestatusSites sites() {
        LivestatusSites.Builder builder = LivestatusSites.builder()
                .siteTimeout(Duration.ofSeconds(3))
                .listener(new LivestatusListener() {
                    @Override
                    public void ended(Object started, LivestatusEvent event) {
                        if (event.action() == Action.REFRESH && event.site().equals(RealSites.SITE03)) {
                            refreshes.add(event.failure().isPresent());
                        }
                    }
                });
        four.names().forEach(name -> builder.site(Site.of(name, four.endpoint(name))));
        return builder.build();
    }

    @Test
    void noViewerSeesARowThatIsOlderThanReported() throws Exception {
        AtomicBoolean isOver = new AtomicBoolean();
        ExecutorService viewers = Executors.newFixedThreadPool(VIEWERS);
        List<Future<?>> views = new ArrayList<>();
        try (LivestatusSites sites = sites();
                Dashboard dashboard = new Dashboard(sites, REFRESH)) {
            for (String site : four.names()) {
                change(site, 0);
            }
            Await.until(LIMIT, "all sites are loaded", () -> isFresh(dashboard, four.names()));
            for (int i = 0; i < VIEWERS; i++) {
                views.add(viewers.submit(() -> {
                    while (!isOver.get()) {
                        view(dashboard);
                    }
                }));
            }
            for (int i = 0; i < CHANGES; i++) {
                change(four.names().get(i % 4), i / 4 % 3);
            }
            four.site(RealSites.SITE03).kill();
            int atKill = refreshes.size();
            await(() -> outcome(dashboard).isStale());
            assertTrue(refreshesUntil(true, atKill) <= 2, () -> "refreshes until it was stale: " + refreshes);
            assertTrue(dashboard.problems().stream().anyMatch(row -> row.site().equals(RealSites.SITE03)));
            assertTrue(dashboard.page().contains("stale for"), dashboard::page);
            for (int i = 0; i < CHANGES / 2; i++) {
                change(
                        List.of(RealSites.MASTER, RealSites.SITE02, RealSites.SITE04)
                                .get(i % 3),
                        i % 2);
            }
            assertTrue(outcome(dashboard).isStale(), () -> "" + outcome(dashboard));
            unknownUntil.put(RealSites.SITE03, Long.MAX_VALUE); // a killed core may lose results
            four.site(RealSites.SITE03).restart();
            int atReturn = refreshes.size();
            await(() -> outcome(dashboard).isAnswered());
            assertTrue(refreshesUntil(false, atReturn) <= 3, () -> "refreshes until it was fresh: " + refreshes);
            history.keySet().removeIf(key -> key.startsWith(RealSites.SITE03 + ";"));
            change(RealSites.SITE03, 0);
            unknownUntil.put(RealSites.SITE03, System.nanoTime());
            for (int i = 0; i < CHANGES; i++) {
                change(four.names().get(i % 4), i / 4 % 3);
            }
            long last = System.nanoTime();
            Await.until(
                    LIMIT,
                    "the last change is in all copies",
                    () -> isFresh(dashboard, four.names())
                            && dashboard.problems().outcomes().values().stream()
                                    .allMatch(outcome -> outcome.age()
                                                    .orElse(Duration.ZERO)
                                                    .compareTo(Duration.ofNanos(System.nanoTime() - last))
                                            < 0));
            isOver.set(true);
            for (Future<?> view : views) {
                view.get();
            }
            compareWithPlainText(dashboard);
        } finally {
            isOver.set(true);
            viewers.shutdown();
        }
        assertEquals(
                List.of(), wrong.stream().limit(5).toList(), () -> wrong.size() + " of " + answers + " were wrong");
        assertTrue(fromMemory.get() > answers.get() / 2, fromMemory + " of " + answers + " came from memory");
    }

    private int refreshesUntil(boolean isFailed, int from) {
        List<Boolean> all = List.copyOf(refreshes);
        return all.subList(from, all.size()).indexOf(isFailed) + 1;
    }

    private static void await(BooleanSupplier condition) {
        Await.until(LIMIT, "the outcome of the restarted site changes", condition::getAsBoolean);
    }

    private static SiteOutcome outcome(Dashboard dashboard) {
        return dashboard.problems().outcomes().get(RealSites.SITE03);
    }

    private static boolean isFresh(Dashboard dashboard, List<String> names) {
        Map<String, SiteOutcome> outcomes = dashboard.problems().outcomes();
        return names.stream()
                .allMatch(name -> outcomes.get(name).isAnswered()
                        && outcomes.get(name).age().isPresent());
    }

    /**
     * Sends the next result of a service, and returns when the core shows it. It is in another second than the last one, since a
     * scan cannot distinguish results with the same second and state.
     */
    private void change(String site, int service) throws IOException {
        String host = four.site(site).host(service);
        long last = seconds.getOrDefault(site + host, 0L);
        Await.until(LIMIT, "the next second begins", () -> Instant.now().getEpochSecond() > last);
        int state = 1 + number % 3;
        String output = "n=" + number++;
        long sent = System.nanoTime();
        List<Appearance> shown = history.computeIfAbsent(site + ";" + host, key -> new CopyOnWriteArrayList<>());
        shown.add(new Appearance(state + " " + output, sent, Long.MAX_VALUE));
        four.state(site, host, four.site(site).service(service), state, output);
        seconds.put(site + host, Instant.now().getEpochSecond());
        shown.set(shown.size() - 1, new Appearance(state + " " + output, sent, System.nanoTime()));
    }

    private void view(Dashboard dashboard) {
        long from = System.nanoTime();
        SitesResult problems = dashboard.problems();
        long until = System.nanoTime();
        answers.incrementAndGet();
        fromMemory.addAndGet(
                problems.outcomes().values().stream().allMatch(one -> one.age().isPresent()) ? 1 : 0);
        for (Row row : problems) {
            SiteOutcome outcome = problems.outcomes().get(row.site());
            long oldest = from - outcome.age().orElse(Duration.ZERO).toNanos();
            if (unknownUntil.getOrDefault(row.site(), 0L) <= oldest
                    && row.get(Services.PLUGIN_OUTPUT).startsWith("n=")) {
                String text = row.getLong(Services.STATE) + " " + row.get(Services.PLUGIN_OUTPUT);
                String key = row.site() + ";" + row.get(Services.HOST_NAME);
                if (!isRight(history.getOrDefault(key, List.of()), text, oldest, until)) {
                    wrong.add(key + " " + text + " with " + outcome + ": " + history.get(key));
                }
            }
        }
    }

    /** Returns true if the core may have shown the text at some moment between these two. */
    private static boolean isRight(List<Appearance> all, String text, long from, long until) {
        List<Appearance> seen = List.copyOf(all);
        for (int i = 0; i < seen.size(); i++) {
            boolean isReplaced = i + 1 < seen.size() && seen.get(i + 1).shown < from;
            if (seen.get(i).text.equals(text) && seen.get(i).sent <= until && !isReplaced) {
                return true;
            }
        }
        return false;
    }

    private void compareWithPlainText(Dashboard dashboard) throws IOException {
        List<String> expected = new ArrayList<>();
        for (String site : four.names()) {
            String text = four.plain(site)
                    .ask("GET services\nColumns: host_name description state plugin_output\nFilter: state != 0\n"
                            + "Filter: has_been_checked = 1\nSeparators: 10 124 44 124\n");
            text.lines().map(line -> site + "|" + line).forEach(expected::add);
        }
        List<String> actual = new ArrayList<>();
        for (Row row : dashboard.problems()) {
            actual.add(String.join(
                    "|",
                    row.site(),
                    row.get(Services.HOST_NAME),
                    row.get(Services.DESCRIPTION),
                    String.valueOf(row.getLong(Services.STATE)),
                    row.get(Services.PLUGIN_OUTPUT)));
        }
        expected.sort(null);
        actual.sort(null);
        assertEquals(expected, actual);
    }
}
