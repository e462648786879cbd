package io.github.livestatus.shell;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SiteOutcome;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.text.HumanReadable;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the verbs share: the sites, the terminal, the last answer, and how many verbs have failed. For the thread of the prompt,
 * and for one verb at a time. A verb that is attempted throws nothing: it prints a line that says what is wrong, and counts.
 */
final class Session implements AutoCloseable {
    private static final int MOST_FAILURES = 100;
    private static final long LAST_WORD_MILLIS = 1000;

    private final Clock clock;
    private final AtomicInteger failures = new AtomicInteger();
    private volatile Terminal terminal;
    private volatile LivestatusSites sites;
    private volatile SitesResult last;
    private long start;
    private Thread work = new Thread();

    Session(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    /**
     * Runs a verb: whatever goes wrong is one line, and being stopped is none. At Ctrl-C JShell makes its thread throw wherever
     * it is, with locks of the library's held, if need be. So the verb has a thread of its own, which is interrupted instead.
     * One that outlives that has the session to itself until it ends.
     */
    void attempt(Runnable verb) {
        if (work.isAlive()) {
            fail("the verb before has not ended yet");
            return;
        }
        start = System.nanoTime();
        work = new Thread(() -> tried(verb), "livestatus-verb");
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

    private void tried(Runnable verb) {
        try {
            verb.run();
        } catch (AbortedException e) {
            print("stopped");
        } catch (RuntimeException | Error e) {
            fail(said(e));
        }
    }

    /** Lets what was interrupted say its last word before the next prompt. */
    private void joinAtLast() {
        boolean isInterrupted = Thread.interrupted();
        try {
            work.join(LAST_WORD_MILLIS);
        } catch (InterruptedException e) {
            isInterrupted = true;
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String said(Throwable e) {
        boolean isForUsers = e instanceof IllegalArgumentException
                || e instanceof IllegalStateException
                || e.getClass().getName().startsWith("io.github.livestatus.");
        String message =
                String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("");
        return isForUsers ? message : e.getClass().getSimpleName() + ": " + message;
    }

    /** Prints a complaint, and counts it. */
    void fail(String complaint) {
        failures.incrementAndGet();
        complain(Cell.text(complaint).text());
    }

    /** How many verbs have failed; not more than an exit code can say. */
    int failures() {
        return Math.min(failures.get(), MOST_FAILURES);
    }

    void print(String line) {
        terminal.out().println(line);
    }

    Terminal terminal() {
        return terminal;
    }

    Instant now() {
        return clock.instant();
    }

    /** The most rows of a table that are shown from now on. */
    void rows(int most) {
        terminal = terminal.withRows(Argument.atLeast(1, "rows", most));
    }

    /** These sites in place of those there were. */
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

    SitesResult ask(Query query) {
        last = sites().query(query);
        return last;
    }

    List<SitesResult> askAll(Query... queries) {
        List<SitesResult> answers = sites().queryAll(List.of(queries));
        last = answers.get(answers.size() - 1);
        return answers;
    }

    /** Prints rows, how many there are, how many sites they are of and how long it took, and which sites are missing. */
    void show(TextTable grid, List<SitesResult> answers) {
        show(grid, answers, terminal);
    }

    private void show(TextTable grid, List<SitesResult> answers, Terminal shown) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        grid.print(shown);
        Map<String, Boolean> isAnswered = new LinkedHashMap<>();
        answers.forEach(answer -> answer.outcomes()
                .forEach((site, outcome) -> isAnswered.merge(site, outcome.isAnswered(), Boolean::logicalOr)));
        long mended = answers.stream().mapToLong(SitesResult::repairs).sum();
        long answered = isAnswered.values().stream().filter(yes -> yes).count();
        print(HumanReadable.count(grid.size(), "row") + " from "
                + (answered < isAnswered.size() ? answered + " of " : "")
                + HumanReadable.count(isAnswered.size(), "site") + " in " + millis + " ms"
                + (mended == 0 ? "" : ", " + HumanReadable.count(mended, "cell") + " mended"));
        boolean isComplete = answers.stream().allMatch(SitesResult::isComplete);
        missing(answers).forEach((site, outcome) -> {
            String line = Cell.text(site + ": " + outcome).text();
            if (isComplete) {
                print(line);
            } else {
                complain(line);
            }
        });
        failures.addAndGet(isComplete ? 0 : 1);
    }

    /** As {@link #show}, however many rows there are. */
    void showAll(TextTable grid, SitesResult answer) {
        show(grid, List.of(answer), terminal.withRows(Integer.MAX_VALUE));
    }

    void show(TextTable grid, SitesResult answer) {
        show(grid, List.of(answer));
    }

    private void complain(String line) {
        print(terminal.hasColours() ? Cell.Colour.RED.paint(line) : line);
    }

    /** One outcome for each site that did not answer; what went wrong there rather than that it was let alone since. */
    private static Map<String, SiteOutcome> missing(List<SitesResult> answers) {
        Map<String, SiteOutcome> missing = new LinkedHashMap<>();
        answers.forEach(answer -> answer.outcomes().forEach((site, outcome) -> {
            if (!outcome.isAnswered()) {
                missing.merge(site, outcome, (one, other) -> one instanceof SiteOutcome.Skipped ? other : one);
            }
        }));
        return missing;
    }
}
