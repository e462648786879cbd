package io.github.livestatus.shell;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SiteOutcome;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.text.HumanReadable;
import io.github.livestatus.timing.TimeSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the verbs share: the sites, the terminal, the last result, and how many verbs have failed. For the thread of the prompt,
 * and for one verb at a time. A verb that is attempted throws nothing: it prints a line that says what is wrong, and counts.
 */
final class Session implements AutoCloseable {
    private static final int MOST_FAILURES = 100;
    private static final long LAST_LINE_MILLIS = 1000;

    private final TimeSource time;
    private final AtomicInteger failures = new AtomicInteger();
    private volatile Terminal terminal;
    private volatile LivestatusSites sites;
    private volatile SitesResult last;
    private long start;
    private Thread work = new Thread();

    Session(Terminal terminal, TimeSource time) {
        this.terminal = terminal;
        this.time = time;
    }

    /**
     * Runs a verb. A failure is printed as one line. At Ctrl-C JShell makes its thread throw wherever it is, even where it holds a
     * lock of the library. So the verb has a thread of its own, which is interrupted instead. No other verb runs until it has ended.
     */
    void attempt(Runnable verb) {
        if (work.isAlive()) {
            fail("the verb before has not ended yet");
            return;
        }
        start = time.nanos();
        work = new Thread(() -> runReported(verb), "livestatus-verb");
        work.setDaemon(true);
        work.start();
        try {
            work.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            work.interrupt();
            joinAtLast();
        }
    }

    private void runReported(Runnable verb) {
        try {
            verb.run();
        } catch (AbortedException e) {
            print("stopped");
        } catch (RuntimeException | Error e) {
            fail(message(e));
        }
    }

    /** Waits a moment, so that an interrupted verb prints its last line before the next prompt. */
    private void joinAtLast() {
        boolean isInterrupted = Thread.interrupted();
        try {
            work.join(LAST_LINE_MILLIS);
        } catch (InterruptedException e) {
            isInterrupted = true;
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String message(Throwable e) {
        boolean isForUsers = e instanceof IllegalArgumentException
                || e instanceof IllegalStateException
                || e.getClass().getName().startsWith("io.github.livestatus.");
        String message =
                String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("");
        return isForUsers ? message : e.getClass().getSimpleName() + ": " + message;
    }

    /** Prints a failure, and counts it. */
    void fail(String complaint) {
        failures.incrementAndGet();
        complain(Cell.text(complaint).text());
    }

    /** Returns how many verbs have failed, but no more than fits an exit code. */
    int failures() {
        return Math.min(failures.get(), MOST_FAILURES);
    }

    void print(String line) {
        terminal.out().println(line);
    }

    Terminal terminal() {
        return terminal;
    }

    TimeSource time() {
        return time;
    }

    /** Sets how many rows of a table are shown at most from now on. */
    void rows(int most) {
        terminal = terminal.withRows(Argument.atLeast(1, "rows", most));
    }

    /** Replaces the sites and closes those there were. */
    void connect(List<Site> chosen) {
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("no site: connect(\"site02=tcp:10.2.0.10:6557\")");
        }
        LivestatusSites next = LivestatusSites.of(chosen);
        close();
        sites = next;
    }

    LivestatusSites sites() {
        if (sites == null) {
            throw new IllegalStateException("no site yet: connect(\"site02=tcp:10.2.0.10:6557\")");
        }
        return sites;
    }

    @Override
    public void close() {
        if (sites != null) {
            sites.close();
        }
    }

    SitesResult last() {
        return last;
    }

    SitesResult query(Query query) {
        last = sites().query(query);
        return last;
    }

    List<SitesResult> queryAll(Query... queries) {
        List<SitesResult> results = sites().queryAll(List.of(queries));
        last = results.get(results.size() - 1);
        return results;
    }

    /** Prints rows, how many there are, how many sites they are of and how long it took, and which sites are missing. */
    void show(TextTable table, List<SitesResult> results) {
        show(table, results, terminal);
    }

    private void show(TextTable table, List<SitesResult> results, Terminal shown) {
        long millis = TimeUnit.NANOSECONDS.toMillis(time.nanos() - start);
        table.print(shown);
        Map<String, Boolean> isAnswered = new LinkedHashMap<>();
        results.forEach(result -> result.outcomes()
                .forEach((site, outcome) -> isAnswered.merge(site, outcome.isAnswered(), Boolean::logicalOr)));
        long mended = results.stream().mapToLong(SitesResult::repairs).sum();
        long answered = isAnswered.values().stream().filter(yes -> yes).count();
        print(HumanReadable.count(table.size(), "row") + " from "
                + (answered < isAnswered.size() ? answered + " of " : "")
                + HumanReadable.count(isAnswered.size(), "site") + " in " + millis + " ms"
                + (mended == 0 ? "" : ", " + HumanReadable.count(mended, "cell") + " mended"));
        boolean isComplete = results.stream().allMatch(SitesResult::isComplete);
        missing(results).forEach((site, outcome) -> {
            String line = Cell.text(site + ": " + outcome).text();
            if (isComplete) {
                print(line);
            } else {
                complain(line);
            }
        });
        failures.addAndGet(isComplete ? 0 : 1);
    }

    /** Prints all rows, however many there are. */
    void showAll(TextTable table, SitesResult result) {
        show(table, List.of(result), terminal.withRows(Integer.MAX_VALUE));
    }

    void show(TextTable table, SitesResult result) {
        show(table, List.of(result));
    }

    private void complain(String line) {
        print(terminal.hasColours() ? Cell.Colour.RED.paint(line) : line);
    }

    /** Returns one outcome for each site without a result. A failure is kept rather than that the site was skipped after it. */
    private static Map<String, SiteOutcome> missing(List<SitesResult> results) {
        Map<String, SiteOutcome> missing = new LinkedHashMap<>();
        results.forEach(result -> result.outcomes().forEach((site, outcome) -> {
            if (!outcome.isAnswered()) {
                missing.merge(site, outcome, (one, other) -> one instanceof SiteOutcome.Skipped ? other : one);
            }
        }));
        return missing;
    }
}
