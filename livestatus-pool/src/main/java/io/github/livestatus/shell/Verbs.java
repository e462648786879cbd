package io.github.livestatus.shell;

import io.github.livestatus.check.SiteArguments;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.shell.Choice.Kind;
import io.github.livestatus.text.HumanReadable;
import io.github.livestatus.timing.TimeSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What users type at the prompt, and in scripts. Each verb returns what it has found, and the prompt prints it. {@link #last()}
 * is the last result, and {@link #live()} is for code. A verb that fails prints one line and counts in {@link #failures()}.
 * {@link Manual} says what each takes.
 *
 * <p>This is the only static state of the library: a prompt has one user. For one thread.
 */
public final class Verbs {
    /** The word that leaves. */
    public static final Shown exit = Shown.text(List.of());

    /** The word that lists the verbs. */
    public static final Shown help = Manual.all();

    private static final Session SESSION = new Session(Terminal.ofProcess(), TimeSource.SYSTEM);
    private static final QueryVerbs QUERIES = new QueryVerbs(SESSION);
    private static final ObjectVerbs OBJECTS = new ObjectVerbs(SESSION);
    private static final CountVerbs COUNTS = new CountVerbs(SESSION);
    private static final CommandVerbs COMMANDS = new CommandVerbs(SESSION, System.getProperty("user.name"));

    private Verbs() {}

    static Session session() {
        return SESSION;
    }

    private static Shown attempt(Supplier<Shown> verb) {
        return SESSION.attempt(verb);
    }

    /** Lists the verbs. */
    public static Shown help() {
        return help;
    }

    /** Says all about one verb. */
    public static Shown help(String verb) {
        return attempt(() -> Manual.of(verb));
    }

    /** Leaves. */
    public static Shown exit() {
        throw new SnippetControl.Leaving(SESSION.failures());
    }

    /** Leaves with this exit code. */
    public static Shown exit(int code) {
        throw new SnippetControl.Leaving(code);
    }

    /** Connects to these sites, each {@code name=address}, and shows them. An address without a name is its own name. */
    public static Shown connect(String... sites) {
        return connected(() -> SiteArguments.parse(List.of(sites)));
    }

    /** Connects to the sites of a file, a {@code sites.mk} of Checkmk or properties, and shows them. */
    public static Shown connect(Path file) {
        return connect("--sites", file.toString());
    }

    /** Connects to these sites and shows them. */
    public static Shown connect(List<Site> sites) {
        return connected(() -> sites);
    }

    private static Shown connected(Supplier<List<Site>> sites) {
        return attempt(() -> {
            SESSION.connect(sites.get());
            return QUERIES.sites();
        });
    }

    /** Returns the sites, their versions and sizes, and for how long they have been running. */
    public static Shown sites() {
        return attempt(QUERIES::sites);
    }

    /** Returns hosts by a part of their name, {@link #regex}, {@link #group} and {@link #sort}. */
    public static Shown hosts(Object... choices) {
        return attempt(() -> QUERIES.hosts(choices));
    }

    /** Returns services by parts of the names of host and service, {@link #regex}, {@link #group} and {@link #sort}. */
    public static Shown services(Object... choices) {
        return attempt(() -> QUERIES.services(choices));
    }

    /**
     * Returns what nobody has taken care of yet: hosts that are not up, then services that are not OK on hosts that are, neither
     * acknowledged nor in a downtime; the worst and newest first. Chosen as services are.
     */
    public static Shown problems(Object... choices) {
        return attempt(() -> QUERIES.problems(choices));
    }

    /** Returns all about one host. */
    public static Shown host(String host) {
        return attempt(() -> OBJECTS.host(host));
    }

    /** Returns all about one service. */
    public static Shown service(String host, String service) {
        return attempt(() -> OBJECTS.service(host, service));
    }

    /** Counts hosts and services by site and state. */
    public static Shown count() {
        return attempt(COUNTS::states);
    }

    /** Counts the rows of a table by site that fulfil conditions in LQL, such as {@code state = 2}. */
    public static Shown count(String table, String... conditions) {
        return attempt(() -> COUNTS.rows(table, List.of(conditions)));
    }

    /** Returns the log of today, or of some {@link #days}, of a host and a service if they are named. */
    public static Shown log(Object... choices) {
        return attempt(() -> OBJECTS.log(choices));
    }

    /** Returns the changes of state of a week, or of some {@link #days}. */
    public static Shown history(Object... choices) {
        return attempt(() -> OBJECTS.history(choices));
    }

    /** Returns comments, the newest first. */
    public static Shown comments(Object... choices) {
        return attempt(() -> OBJECTS.comments(choices));
    }

    /** Returns downtimes in the order in which they begin. */
    public static Shown downtimes(Object... choices) {
        return attempt(() -> OBJECTS.downtimes(choices));
    }

    /** Returns contacts. */
    public static Shown contacts(Object... choices) {
        return attempt(() -> OBJECTS.contacts(choices));
    }

    /** Returns groups of hosts and of services. */
    public static Shown groups(Object... choices) {
        return attempt(() -> OBJECTS.groups(choices));
    }

    /** Sends a query in LQL and returns the result, with times and states as such. */
    public static Shown lql(String query) {
        return attempt(() -> QUERIES.lql(query));
    }

    /** Returns what each site would be sent for a query in LQL, and what is done here; sends nothing of it. */
    public static Shown explain(String query) {
        return attempt(() -> QUERIES.explain(query));
    }

    /** Returns the columns of a table. */
    public static Shown columns(String table) {
        return attempt(() -> QUERIES.columns(table));
    }

    /** Acknowledges the problem of a host. */
    public static Shown ack(String host, String comment) {
        return ack("", host, "", comment);
    }

    /** Acknowledges the problem of a service. */
    public static Shown ack(String host, String service, String comment) {
        return ack("", host, service, comment);
    }

    /** Acknowledges a problem at the site named, as several may have the host; an empty service is the host itself. */
    public static Shown ack(String site, String host, String service, String comment) {
        return attempt(() -> COMMANDS.acknowledge(site, host, service, comment));
    }

    /** Takes the acknowledgement of a host back. */
    public static Shown unack(String host) {
        return unack("", host, "");
    }

    /** Takes the acknowledgement of a service back. */
    public static Shown unack(String host, String service) {
        return unack("", host, service);
    }

    /** Takes an acknowledgement back at the site named. */
    public static Shown unack(String site, String host, String service) {
        return attempt(() -> COMMANDS.unacknowledge(site, host, service));
    }

    /** Schedules a downtime of a host, such as {@code 2h} from now on or {@code 22:00-23:30}. */
    public static Shown downtime(String host, String time, String comment) {
        return downtime("", host, "", time, comment);
    }

    /** Schedules a downtime of a service. */
    public static Shown downtime(String host, String service, String time, String comment) {
        return downtime("", host, service, time, comment);
    }

    /** Schedules a downtime at the site named. */
    public static Shown downtime(String site, String host, String service, String time, String comment) {
        return attempt(() -> COMMANDS.downtime(site, host, service, time, comment));
    }

    /** Ends all downtimes of a host itself. */
    public static Shown undowntime(String host) {
        return undowntime("", host, "");
    }

    /** Ends all downtimes of a service. */
    public static Shown undowntime(String host, String service) {
        return undowntime("", host, service);
    }

    /** Ends downtimes at the site named. */
    public static Shown undowntime(String site, String host, String service) {
        return attempt(() -> COMMANDS.undowntime(site, host, service));
    }

    /** Has a host checked now. */
    public static Shown recheck(String host) {
        return recheck("", host, "");
    }

    /** Has a service checked now. */
    public static Shown recheck(String host, String service) {
        return recheck("", host, service);
    }

    /** Has it checked now at the site named. */
    public static Shown recheck(String site, String host, String service) {
        return attempt(() -> COMMANDS.recheck(site, host, service));
    }

    /** Adds a comment to a host. */
    public static Shown comment(String host, String text) {
        return comment("", host, "", text);
    }

    /** Adds a comment to a service. */
    public static Shown comment(String host, String service, String text) {
        return comment("", host, service, text);
    }

    /** Adds a comment at the site named. */
    public static Shown comment(String site, String host, String service, String text) {
        return attempt(() -> COMMANDS.comment(site, host, service, text));
    }

    /** Sends an external command, such as {@code ENABLE_HOST_CHECK;web01}, to the site that has the host. */
    public static Shown send(String command) {
        return send("", command);
    }

    /** Sends an external command to the site named. */
    public static Shown send(String site, String command) {
        return attempt(() -> COMMANDS.send(site, command));
    }

    /** Prints changes of state as they come, until Ctrl-C. */
    public static Shown watch() {
        return watch(Integer.MAX_VALUE);
    }

    /** Prints changes of state as they come, for so many seconds. Sites are polled every two seconds. */
    public static Shown watch(int seconds) {
        return attempt(() -> new WatchVerb(SESSION, Duration.ofSeconds(2)).run(Duration.ofSeconds(seconds)));
    }

    /** Returns a choice by a regular expression that is found in a name, capitals or not. */
    public static Choice regex(String pattern) {
        return new Choice(Kind.REGEX, pattern);
    }

    /** Returns a choice of the members of a group of hosts or services. */
    public static Choice group(String name) {
        return new Choice(Kind.GROUP, name);
    }

    /** Returns the choice of a column to sort by; with a minus in front, the largest come first. */
    public static Choice sort(String column) {
        return new Choice(Kind.SORT, column);
    }

    /** Returns the choice of how many days the log is to go back. */
    public static Choice days(int number) {
        return new Choice(Kind.DAYS, Integer.toString(number));
    }

    /** Returns rows with commas between their cells. */
    public static Shown csv(Shown rows) {
        return export(Export.CSV, rows);
    }

    /** Writes rows with commas to a file. */
    public static Shown csv(Shown rows, String file) {
        return write(Export.CSV, rows, file);
    }

    /** Returns rows with tabs between their cells. */
    public static Shown tsv(Shown rows) {
        return export(Export.TSV, rows);
    }

    /** Writes rows with tabs to a file. */
    public static Shown tsv(Shown rows, String file) {
        return write(Export.TSV, rows, file);
    }

    /** Returns rows as a list of JSON objects. */
    public static Shown json(Shown rows) {
        return export(Export.JSON, rows);
    }

    /** Writes rows as JSON to a file. */
    public static Shown json(Shown rows, String file) {
        return write(Export.JSON, rows, file);
    }

    private static Shown export(Export format, Shown rows) {
        return attempt(() -> rows.isNothing()
                ? rows
                : Shown.text(format.text(rows.rows()).lines().toList()));
    }

    private static Shown write(Export format, Shown rows, String file) {
        return attempt(() -> {
            if (rows.isNothing()) {
                return rows; // a file that there was stays as it is
            }
            try {
                Files.writeString(Path.of(file), format.text(rows.rows()) + "\n");
            } catch (IOException e) {
                Path folder = Path.of(file).toAbsolutePath().getParent();
                String why = folder != null && Files.notExists(folder) ? "there is no folder " + folder : e.toString();
                throw new UncheckedIOException("cannot write " + file + ": " + why, e);
            }
            return Shown.text(HumanReadable.count(rows.size(), "row") + " written to " + file);
        });
    }

    /** Returns the same with whole lines, however long. */
    public static Shown wide(Shown rows) {
        return rows.in(TextTable.Form.WIDE);
    }

    /** Returns the same with as many columns as fit uncut. */
    public static Shown narrow(Shown rows) {
        return rows.in(TextTable.Form.NARROW);
    }

    /** Returns the same with a line for each cell. */
    public static Shown full(Shown rows) {
        return rows.in(TextTable.Form.FULL);
    }

    /** Prints a result at once, for loops and methods. */
    public static void show(Shown rows) {
        SESSION.print(rows);
    }

    /** Shows at most so many rows of a table from now on. */
    public static Shown rows(int most) {
        return attempt(() -> {
            SESSION.rows(most);
            return Shown.text(new ArrayList<>());
        });
    }

    /**
     * Returns the sites, for code.
     *
     * @throws IllegalStateException before {@link #connect}
     */
    public static LivestatusSites live() {
        return SESSION.sites();
    }

    /** Returns the last result; null before there is one. */
    public static SitesResult last() {
        return SESSION.last();
    }

    /** Returns how much has failed, at most 100, as an exit code. A missing site is a failure, and so is any snippet. */
    public static int failures() {
        return SESSION.failures();
    }
}
