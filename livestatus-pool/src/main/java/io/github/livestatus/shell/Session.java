package io.github.livestatus.shell;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.check.SiteArguments;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SiteOutcome;
import io.github.livestatus.multisite.SiteOutcome.Skipped.Reason;
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
 * The shared state of the verbs: the sites, the terminal, the last result, and the number of failures. For one verb at a time. An
 * attempted verb throws no exception: it prints one line for a failure and counts it.
 */
final class Session implements AutoCloseable {
    private static final int MOST_FAILURES = 100;
    private static final int CLOSED_PIPE = 141; // as in a shell: 128 + SIGPIPE

    private final TimeSource time;
    private final AtomicInteger failures = new AtomicInteger();
    private final List<Shown> unprinted = new ArrayList<>();
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

    /** Runs a verb and returns its result. After a failure it prints one line, counts it, and returns an empty result. */
    Shown attempt(Supplier<Shown> verb) {
        Thread before = worker;
        if (before != null && before != Thread.currentThread() && before.isAlive()) {
            fail("the previous verb is still running");
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

    /** Returns the message of a failure for users, in one line. */
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
     * Sets the place that later failures name.
     *
     * @param where a file and a line; "" at the prompt
     */
    void at(String where) {
        place = where.isEmpty() ? "" : where + ": ";
    }

    /** Returns a complaint with its place in front. */
    String placed(String complaint) {
        return Cell.text(place + complaint).text();
    }

    /** Returns a line on a failed site in operators' words. The outcome is that of a query, or the reason for missing changes. */
    static String about(String site, Object outcome) {
        return site + ": " + words(outcome);
    }

    /** Returns an outcome in operators' words. */
    static String words(Object outcome) {
        return outcome.toString()
                .replaceFirst("^skipped: breaker open", "not contacted, because it failed several times in a row")
                .replaceFirst("next probe in", "next try in");
    }

    /** Returns a line on a site without an answer. A disabled site is not a failure, so its line has no place. */
    String missing(String site, SiteOutcome outcome) {
        String line = about(site, outcome);
        return isDisabled(outcome) ? Cell.text(line).text() : placed(line);
    }

    /** Returns true if the site was not queried because the user disabled it. */
    static boolean isDisabled(SiteOutcome outcome) {
        return outcome.skipReason().filter(Reason.DISABLED::equals).isPresent();
    }

    /** Prints a failure, and counts it. */
    void fail(String complaint) {
        countFailure();
        complain(placed(complaint));
    }

    /** Prints a warning, which is not a failure. */
    void warn(String warning) {
        complain(placed("warning: " + warning));
    }

    void countFailure() {
        failures.incrementAndGet();
    }

    /** Returns the number of failures, limited for an exit code. */
    int failures() {
        return Math.min(failures.get(), MOST_FAILURES);
    }

    /** @throws SnippetControl.Leaving if the reader has closed the pipe, as {@code | head} does */
    void print(String line) {
        terminal.out().println(line);
        if (terminal.out().checkError()) {
            throw new SnippetControl.Leaving(CLOSED_PIPE);
        }
    }

    /** Prints the result of a verb. */
    void print(Shown shown) {
        shown.lines(terminal).forEach(this::print);
        unprinted.removeIf(other -> other.complaints() == shown.complaints());
    }

    /** Prints the missing sites of results that were exported and not printed: the export does not have them. */
    void printMissing() {
        unprinted.forEach(shown -> shown.complaints().forEach(this::complain));
        unprinted.clear();
    }

    Terminal terminal() {
        return terminal;
    }

    TimeSource time() {
        return time;
    }

    /** Sets the maximum number of rows that a table shows. */
    void rows(int most) {
        terminal = terminal.withRows(Argument.atLeast(1, "rows", most));
    }

    /** Replaces the sites, and closes the previous ones. */
    void connect(List<Site> chosen) {
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("no site: connect(\"site02=tcp:10.2.0.10:6557\")");
        }
        if (chosen.stream().allMatch(Site::isDisabled)) {
            throw new IllegalArgumentException(SiteArguments.ALL_DISABLED);
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
            throw new IllegalArgumentException("no site is called " + name + Spelling.hint(name, "sites", names));
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

    /** Returns the rows with a line for their number, sites and duration, and a line for each missing site. */
    Shown found(TextTable table, List<SitesResult> results) {
        long millis = TimeUnit.NANOSECONDS.toMillis(time.nanos() - start);
        Map<String, Boolean> isAnswered = new LinkedHashMap<>();
        results.forEach(result -> result.outcomes()
                .forEach((site, outcome) -> isAnswered.merge(site, outcome.isAnswered(), Boolean::logicalAnd)));
        long repaired = results.stream().mapToLong(SitesResult::repairs).sum();
        long answered = isAnswered.values().stream().filter(yes -> yes).count();
        String count = HumanReadable.count(table.size(), "row") + " from "
                + (answered < isAnswered.size() ? answered + " of " : "")
                + HumanReadable.count(isAnswered.size(), "site") + " in " + millis + " ms"
                + (repaired == 0 ? "" : ", " + HumanReadable.count(repaired, "cell") + " repaired");
        List<String> missing = new ArrayList<>();
        missing(results).forEach((site, outcome) -> missing.add(missing(site, outcome)));
        boolean isComplete = answered > 0 && missing(results).values().stream().allMatch(Session::isDisabled);
        if (isComplete) {
            missing.add(0, count);
            return Shown.of(table, missing, List.of(), results);
        }
        countFailure();
        Shown shown = Shown.of(table, List.of(count), missing, results);
        unprinted.add(shown);
        return shown;
    }

    Shown found(TextTable table, SitesResult result) {
        return found(table, List.of(result));
    }

    void complain(String line) {
        terminal.err().println(terminal.hasColours() ? Cell.Colour.RED.paint(line) : line);
    }

    /** Returns one outcome for each site without a result. A failure takes precedence over a skipped query after it. */
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
