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
 * The verbs of the prompt and of scripts. Each verb returns its result, and the prompt prints it. {@link #last()} returns the last
 * result of a query, and {@link #live()} the sites for Java code. A verb that fails prints one line and counts in {@link
 * #failures()}. {@link Manual} describes the arguments.
 *
 * <p>This is the only static state of the library: a prompt has one user. For one thread.
 */
public final class Verbs {
    /** Leaves the prompt or the script, as a word without parentheses. */
    public static final Shown exit = Shown.text(List.of());

    /** The list of the verbs, as a word without parentheses. */
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

    /** Returns the list of the verbs. */
    public static Shown help() {
        return help;
    }

    /** Returns the forms of one verb. */
    public static Shown help(String verb) {
        return attempt(() -> Manual.of(verb));
    }

    /** Leaves the prompt or the script. The exit code is the number of failures. */
    public static Shown exit() {
        throw new SnippetControl.Leaving(SESSION.failures());
    }

    /** Leaves the prompt or the script with this exit code. */
    public static Shown exit(int code) {
        throw new SnippetControl.Leaving(code);
    }

    /** Connects to these sites, each {@code name=address}, and returns them. The default name is the address. */
    public static Shown connect(String... sites) {
        return connected(() -> SiteArguments.parse(List.of(sites), SESSION::warn));
    }

    /** Connects to the sites of a file, a {@code sites.mk} of Checkmk or a properties file, and returns them. */
    public static Shown connect(Path file) {
        return connect("--sites", file.toString());
    }

    /** Connects to these sites, and returns them. */
    public static Shown connect(List<Site> sites) {
        return connected(() -> sites);
    }

    private static Shown connected(Supplier<List<Site>> sites) {
        return attempt(() -> {
            SESSION.connect(sites.get());
            return QUERIES.sites();
        });
    }

    /** Returns the sites with their addresses, versions, numbers of hosts and services, and uptimes. */
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
     * Returns the unhandled problems: hosts that are not up, and services that are not OK. Objects that are acknowledged or in
     * a downtime are left out. So are services whose host is not up, is acknowledged, or is in a downtime. Hosts come first,
     * then services by severity, both the newest first. The choices are those of {@link #services}.
     */
    public static Shown problems(Object... choices) {
        return attempt(() -> QUERIES.problems(choices));
    }

    /** Returns the details of one host. */
    public static Shown host(String host) {
        return attempt(() -> OBJECTS.host(host));
    }

    /** Returns the details of one service. */
    public static Shown service(String host, String service) {
        return attempt(() -> OBJECTS.service(host, service));
    }

    /** Returns the numbers of hosts and services by site and state. */
    public static Shown count() {
        return attempt(COUNTS::states);
    }

    /** Returns the number of rows of a table by site that match all conditions in LQL, such as {@code state = 2}. */
    public static Shown count(String table, String... conditions) {
        return attempt(() -> COUNTS.rows(table, List.of(conditions)));
    }

    /** Returns the log since midnight, or of some {@link #days}. A host, and a service, may be named. */
    public static Shown log(Object... choices) {
        return attempt(() -> OBJECTS.log(choices));
    }

    /** Returns the state changes of the last seven days, or of some {@link #days}. */
    public static Shown history(Object... choices) {
        return attempt(() -> OBJECTS.history(choices));
    }

    /** Returns comments, the newest first. */
    public static Shown comments(Object... choices) {
        return attempt(() -> OBJECTS.comments(choices));
    }

    /** Returns downtimes, sorted by their begin. */
    public static Shown downtimes(Object... choices) {
        return attempt(() -> OBJECTS.downtimes(choices));
    }

    /** Returns contacts. */
    public static Shown contacts(Object... choices) {
        return attempt(() -> OBJECTS.contacts(choices));
    }

    /** Returns host groups and service groups. */
    public static Shown groups(Object... choices) {
        return attempt(() -> OBJECTS.groups(choices));
    }

    /** Sends a query in LQL and returns the result, with times and states as text. */
    public static Shown lql(String query) {
        return attempt(() -> QUERIES.lql(query));
    }

    /**
     * Returns the plan of a query in LQL: what the client would send to each site, and what the client would do itself. Does not
     * send the query.
     */
    public static Shown explain(String query) {
        return attempt(() -> QUERIES.explain(query));
    }

    /** Returns the columns of a table, with types and descriptions. */
    public static Shown columns(String table) {
        return attempt(() -> QUERIES.columns(table));
    }

    /** Acknowledges the problem of a host. Rejects a comment that is the name of a service of the host. */
    public static Shown ack(String host, String comment) {
        return attempt(() -> COMMANDS.acknowledge(host, comment));
    }

    /** Acknowledges the problem of a service. */
    public static Shown ack(String host, String service, String comment) {
        return ack("", host, service, comment);
    }

    /** Acknowledges a problem at the named site, if several have the host; an empty service means the host itself. */
    public static Shown ack(String site, String host, String service, String comment) {
        return attempt(() -> COMMANDS.acknowledge(site, host, service, comment));
    }

    /** Removes the acknowledgement of a host. */
    public static Shown unack(String host) {
        return unack("", host, "");
    }

    /** Removes the acknowledgement of a service. */
    public static Shown unack(String host, String service) {
        return unack("", host, service);
    }

    /** Removes an acknowledgement at the named site. */
    public static Shown unack(String site, String host, String service) {
        return attempt(() -> COMMANDS.unacknowledge(site, host, service));
    }

    /** Schedules a downtime of a host: {@code 2h} from now, or {@code 22:00-23:30}. */
    public static Shown downtime(String host, String time, String comment) {
        return downtime("", host, "", time, comment);
    }

    /** Schedules a downtime of a service. */
    public static Shown downtime(String host, String service, String time, String comment) {
        return downtime("", host, service, time, comment);
    }

    /** Schedules a downtime at the named site. */
    public static Shown downtime(String site, String host, String service, String time, String comment) {
        return attempt(() -> COMMANDS.downtime(site, host, service, time, comment));
    }

    /** Deletes all downtimes of a host, but not of its services. */
    public static Shown undowntime(String host) {
        return undowntime("", host, "");
    }

    /** Deletes all downtimes of a service. */
    public static Shown undowntime(String host, String service) {
        return undowntime("", host, service);
    }

    /** Deletes downtimes at the named site. */
    public static Shown undowntime(String site, String host, String service) {
        return attempt(() -> COMMANDS.undowntime(site, host, service));
    }

    /** Schedules a check of a host now. */
    public static Shown recheck(String host) {
        return recheck("", host, "");
    }

    /** Schedules a check of a service now. */
    public static Shown recheck(String host, String service) {
        return recheck("", host, service);
    }

    /** Schedules a check now at the named site. */
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

    /** Adds a comment at the named site. */
    public static Shown comment(String site, String host, String service, String text) {
        return attempt(() -> COMMANDS.comment(site, host, service, text));
    }

    /** Sends an external command, such as {@code ENABLE_HOST_CHECK;web01}, to the site that has the host. */
    public static Shown send(String command) {
        return send("", command);
    }

    /** Sends an external command to the named site. */
    public static Shown send(String site, String command) {
        return attempt(() -> COMMANDS.send(site, command));
    }

    /** Prints state changes as they arrive, until Ctrl-C. */
    public static Shown watch() {
        return watch(Integer.MAX_VALUE);
    }

    /** Prints state changes as they arrive, for this number of seconds. Polls the sites every two seconds. */
    public static Shown watch(int seconds) {
        return attempt(() -> new WatchVerb(SESSION, Duration.ofSeconds(2)).run(Duration.ofSeconds(seconds)));
    }

    /** Returns a choice by a regular expression that matches a part of a name, ignoring case. */
    public static Choice regex(String pattern) {
        return new Choice(Kind.REGEX, pattern);
    }

    /** Returns a choice of the members of a host group or service group. */
    public static Choice group(String name) {
        return new Choice(Kind.GROUP, name);
    }

    /** Returns the choice of a column to sort by; descending with a minus in front. */
    public static Choice sort(String column) {
        return new Choice(Kind.SORT, column);
    }

    /** Returns the choice of a number of days, for the log. */
    public static Choice days(int number) {
        return new Choice(Kind.DAYS, Integer.toString(number));
    }

    /** Returns rows as comma-separated text. */
    public static Shown csv(Shown rows) {
        return export(Export.CSV, rows);
    }

    /** Writes rows as comma-separated text to a file. */
    public static Shown csv(Shown rows, String file) {
        return write(Export.CSV, rows, file);
    }

    /** Returns rows as tab-separated text. */
    public static Shown tsv(Shown rows) {
        return export(Export.TSV, rows);
    }

    /** Writes rows as tab-separated text to a file. */
    public static Shown tsv(Shown rows, String file) {
        return write(Export.TSV, rows, file);
    }

    /** Returns rows as a JSON list of objects. */
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
                return rows; // an existing file stays unchanged
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

    /** Returns the same result with lines of any length. */
    public static Shown wide(Shown rows) {
        return rows.in(TextTable.Form.WIDE);
    }

    /** Returns the same result with the first columns, as many as fit uncut. */
    public static Shown narrow(Shown rows) {
        return rows.in(TextTable.Form.NARROW);
    }

    /** Returns the same result with a line for each cell. */
    public static Shown full(Shown rows) {
        return rows.in(TextTable.Form.FULL);
    }

    /** Prints a result immediately, for loops and methods. */
    public static void show(Shown rows) {
        SESSION.print(rows);
    }

    /** Sets the maximum number of rows that a table shows. */
    public static Shown rows(int most) {
        return attempt(() -> {
            SESSION.rows(most);
            return Shown.text(new ArrayList<>());
        });
    }

    /**
     * Returns the sites, for Java code.
     *
     * @throws IllegalStateException before {@link #connect}
     */
    public static LivestatusSites live() {
        return SESSION.sites();
    }

    /** Returns the result of the last query; null before the first one. */
    public static SitesResult last() {
        return SESSION.last();
    }

    /**
     * Returns the number of failures, at most 100, as an exit code. A failed verb, a failed snippet and a missing site count.
     */
    public static int failures() {
        return SESSION.failures();
    }
}
