package io.github.livestatus.shell;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SiteOutcome;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.text.HumanReadable;
import io.github.livestatus.text.Spelling;
import io.github.livestatus.timing.DaemonThreads;
import io.github.livestatus.timing.TimeSource;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What the verbs share: the sites, the terminal, the last result, and how much has failed. For one verb at a time. A verb that
 * is attempted throws nothing: it prints a line that says what is wrong, and counts.
 */
final class Session implements AutoCloseable {
    private static final int MOST_FAILURES = 100;
    private static final int NOBODY_READS = 141; // of a shell, for a program that a closed pipe ended

    private final TimeSource time;
    private final AtomicInteger failures = new AtomicInteger();
    private final List<Shown> unsaid = new ArrayList<>();
    private volatile Terminal terminal;
    private volatile LivestatusSites sites;
    private volatile SitesResult last;
    private volatile Thread worker;
    private volatile String place = "";
    private long start;

    Session(Terminal terminal, TimeSource time) {
        this.terminal = terminal;
        this.time = time;
    }

    /** Runs a verb and returns what it found. A failure is printed as one line, counts, and finds nothing. */
    Shown attempt(Supplier<Shown> verb) {
        Thread before = worker;
        if (before != null && before != Thread.currentThread() && before.isAlive()) {
            fail("the verb before has not ended yet");
            return Shown.text(List.of());
        }
        worker = Thread.currentThread();
        start = time.nanos();
        try {
            return verb.get();
        } catch (AbortedException e) {
            return Shown.text("stopped");
        } catch (SnippetControl.Leaving e) {
            throw e;
        } catch (RuntimeException | Error e) {
            fail(message(e));
            return Shown.text(List.of());
        } finally {
            worker = null;
        }
    }

    /** Returns what a failure says to people, in one line. */
    static String message(Throwable e) {
        boolean isForUsers = e instanceof IllegalArgumentException
                || e instanceof IllegalStateException
                || e instanceof UncheckedIOException
                || e.getClass().getName().startsWith("io.github.livestatus.");
        String message =
                String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("");
        return isForUsers ? message : e.getClass().getSimpleName() + ": " + message;
    }

    /**
     * Names the place that what fails from now on is at.
     *
     * @param where a file and a line; "" at the prompt, where people see it
     */
    void at(String where) {
        place = where.isEmpty() ? "" : where + ": ";
    }

    /** Returns a complaint with the place that it is about. */
    String placed(String complaint) {
        return Cell.text(place + complaint).text();
    }

    /** Returns a line about a site that failed, in operators' words: the outcome of a query, or why its changes are not read. */
    static String about(String site, Object outcome) {
        String said = outcome.toString()
                .replaceFirst("^skipped: breaker open", "not contacted, as it failed several times in a row")
                .replaceFirst("next probe in", "next try in");
        return site + ": " + said;
    }

    /** Prints a failure, and counts it. */
    void fail(String complaint) {
        countFailure();
        complain(placed(complaint));
    }

    void countFailure() {
        failures.incrementAndGet();
    }

    /** Returns how much has failed, but no more than fits an exit code. */
    int failures() {
        return Math.min(failures.get(), MOST_FAILURES);
    }

    /** @throws SnippetControl.Leaving if nobody reads it any more, as behind {@code | head} */
    void print(String line) {
        terminal.out().println(line);
        if (terminal.out().checkError()) {
            throw new SnippetControl.Leaving(NOBODY_READS);
        }
    }

    /** Prints what a verb found. */
    void print(Shown shown) {
        shown.lines(terminal).forEach(this::print);
        unsaid.removeIf(other -> other.complaints() == shown.complaints());
    }

    /** Prints which sites are missing from what was found and not shown: a file, or another program, has it without them. */
    void printUnsaid() {
        unsaid.forEach(shown -> shown.complaints().forEach(this::complain));
        unsaid.clear();
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
        LivestatusSites.Builder builder =
                LivestatusSites.builder().executor(DaemonThreads.platform("livestatus-shell", Integer.MAX_VALUE));
        for (Site site : chosen) {
            builder = builder.site(site);
        }
        LivestatusSites next = builder.build();
        close();
        sites = next;
    }

    LivestatusSites sites() {
        if (sites == null) {
            throw new IllegalStateException("no site yet: connect(\"site02=tcp:10.2.0.10:6557\")");
        }
        return sites;
    }

    /** @throws IllegalArgumentException if no site has this name */
    String site(String name) {
        List<String> names = sites().sites().stream().map(Site::name).toList();
        if (!names.contains(name)) {
            throw new IllegalArgumentException("no site is called " + name + ", there are " + String.join(", ", names)
                    + Spelling.hint(name, names));
        }
        return name;
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

    List<SitesResult> queryAll(List<Query> queries) {
        List<SitesResult> results = sites().queryAll(queries);
        last = results.get(results.size() - 1);
        return results;
    }

    /** Returns rows, how many there are, how many sites they are of and how long it took, and which sites are missing. */
    Shown found(TextTable table, List<SitesResult> results) {
        long millis = TimeUnit.NANOSECONDS.toMillis(time.nanos() - start);
        Map<String, Boolean> isAnswered = new LinkedHashMap<>();
        results.forEach(result -> result.outcomes()
                .forEach((site, outcome) -> isAnswered.merge(site, outcome.isAnswered(), Boolean::logicalOr)));
        long mended = results.stream().mapToLong(SitesResult::repairs).sum();
        long answered = isAnswered.values().stream().filter(yes -> yes).count();
        String count = HumanReadable.count(table.size(), "row") + " from "
                + (answered < isAnswered.size() ? answered + " of " : "")
                + HumanReadable.count(isAnswered.size(), "site") + " in " + millis + " ms"
                + (mended == 0 ? "" : ", " + HumanReadable.count(mended, "cell") + " mended");
        boolean isComplete = results.stream().allMatch(SitesResult::isComplete);
        List<String> missing = new ArrayList<>();
        missing(results).forEach((site, outcome) -> missing.add(placed(about(site, outcome))));
        if (isComplete) {
            missing.add(0, count);
            return Shown.of(table, missing, List.of(), results);
        }
        countFailure();
        Shown shown = Shown.of(table, List.of(count), missing, results);
        unsaid.add(shown);
        return shown;
    }

    Shown found(TextTable table, SitesResult result) {
        return found(table, List.of(result));
    }

    void complain(String line) {
        terminal.err().println(terminal.hasColours() ? Cell.Colour.RED.paint(line) : line);
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
