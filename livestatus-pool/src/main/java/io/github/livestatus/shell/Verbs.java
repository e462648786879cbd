package io.github.livestatus.shell;

import io.github.livestatus.config.SitesMk;
import io.github.livestatus.config.SitesProperties;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.timing.TimeSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What users type at the prompt. Each verb prints what it finds and returns nothing. {@link #last()} is the result that was
 * shown last, and {@link #live()} is for code. A verb that fails prints one line and counts in {@link #failures()}.
 *
 * <p>This is the only static state of the library: a prompt has one user. For one thread.
 */
public final class Verbs {
    private static final Session SESSION = new Session(Terminal.ofJShell(), TimeSource.SYSTEM);
    private static final QueryVerbs QUERIES = new QueryVerbs(SESSION);
    private static final CountVerbs COUNTS = new CountVerbs(SESSION);
    private static final CommandVerbs COMMANDS = new CommandVerbs(SESSION, System.getProperty("user.name"));

    private static final String HELP = """
            connect("site02=tcp:10.2.0.10:6557", "master=unix:/var/lib/naemon/live")   these sites from now on
            connect(Path.of("etc/check_mk/multisite.d/sites.mk"))
            sites()                            their versions and sizes, and who does not answer
            problems(), problems("web")        what nobody has taken care of yet; of hosts like this
            hosts(), hosts("web")              hosts; a regular expression, capitals or not
            services(), services("web", "disk")
            count()                            by site and state
            count("services", "state = 2", "acknowledged = 0")
            lql("GET hosts\\nColumns: name state")
            ack("db01", "on it"), ack("web01", "HTTP", "on it"), ack("site02", "web01", "HTTP", "on it")
            watch(), watch(60)                 changes of state as they come, until Ctrl-C or for so many seconds
            columns("hosts")                   the columns of a table
            rows(200)                          the most rows of a table that are shown
            live()                             the LivestatusSites, for code
            last()                             the last result, a SitesResult
            failures()                         how many verbs failed; scripts end with /exit failures()""";

    private Verbs() {}

    /** Prints where to begin, if people are looking. */
    public static void welcome() {
        if (SESSION.terminal().hasPeople()) {
            SESSION.print("Livestatus: begin with connect(\"site02=tcp:10.2.0.10:6557\"); help() lists the verbs");
        }
    }

    /** Lists the verbs. */
    public static void help() {
        SESSION.print(HELP);
    }

    /** Connects to these sites, each {@code name=address}, and shows them. An address without a name is its own name. */
    public static void connect(String... sites) {
        SESSION.attempt(() -> {
            SESSION.connect(Arrays.stream(sites).map(Verbs::site).toList());
            QUERIES.sites();
        });
    }

    /** Connects to the sites of a file, a {@code sites.mk} of Checkmk or properties, and shows them. */
    public static void connect(Path file) {
        SESSION.attempt(() -> {
            SESSION.connect(file.toString().endsWith(".mk") ? SitesMk.read(file) : SitesProperties.read(file));
            QUERIES.sites();
        });
    }

    private static Site site(String text) {
        int equals = text.indexOf('=');
        return equals < 0 ? Site.of(text, text) : Site.of(text.substring(0, equals), text.substring(equals + 1));
    }

    /** Connects to these sites and shows them. */
    public static void connect(List<Site> sites) {
        SESSION.attempt(() -> {
            SESSION.connect(sites);
            QUERIES.sites();
        });
    }

    /** Shows the sites, their versions and sizes, and for how long they have been running. */
    public static void sites() {
        SESSION.attempt(QUERIES::sites);
    }

    /** Shows all hosts. */
    public static void hosts() {
        hosts("");
    }

    /** Shows hosts whose name matches a regular expression, capitals or not. */
    public static void hosts(String host) {
        SESSION.attempt(() -> QUERIES.hosts(host));
    }

    /** Shows all services. */
    public static void services() {
        services("", "");
    }

    /** Shows services of hosts whose name matches a regular expression, capitals or not. */
    public static void services(String host) {
        services(host, "");
    }

    /** Shows services by host and description, both regular expressions, capitals or not; "" is any. */
    public static void services(String host, String service) {
        SESSION.attempt(() -> QUERIES.services(host, service));
    }

    /**
     * Shows what nobody has taken care of yet: hosts that are not up, then services that are not OK on hosts that are, neither
     * acknowledged nor in a downtime; the worst and newest first.
     */
    public static void problems() {
        problems("");
    }

    /** Shows the problems of hosts whose name matches a regular expression, capitals or not. */
    public static void problems(String host) {
        SESSION.attempt(() -> QUERIES.problems(host));
    }

    /** Counts hosts and services by site and state. */
    public static void count() {
        SESSION.attempt(COUNTS::states);
    }

    /** Counts the rows of a table by site that fulfil conditions in LQL, such as {@code state = 2}. */
    public static void count(String table, String condition, String... more) {
        SESSION.attempt(() -> {
            List<String> conditions = new ArrayList<>(List.of(more));
            conditions.add(0, condition);
            COUNTS.rows(table, conditions);
        });
    }

    /** Sends a query in LQL and shows the result, with times and states as such. */
    public static void lql(String query) {
        SESSION.attempt(() -> QUERIES.lql(query));
    }

    /** Acknowledges the problem of a host, at the site that monitors it. */
    public static void ack(String host, String comment) {
        ack(host, "", comment);
    }

    /** Acknowledges the problem of a service, at the site that monitors its host. */
    public static void ack(String host, String service, String comment) {
        SESSION.attempt(() -> COMMANDS.acknowledge(host, service, comment));
    }

    /** Acknowledges a problem at the site named, as several may monitor the host; an empty service is the host itself. */
    public static void ack(String site, String host, String service, String comment) {
        SESSION.attempt(() -> COMMANDS.acknowledgeAt(site, host, service, comment));
    }

    /** Prints changes of state as they come, until Ctrl-C. */
    public static void watch() {
        watch(Integer.MAX_VALUE);
    }

    /** Prints changes of state as they come, for so many seconds. Sites are polled every two seconds. */
    public static void watch(int seconds) {
        SESSION.attempt(() -> new WatchVerb(SESSION, Duration.ofSeconds(2)).run(Duration.ofSeconds(seconds)));
    }

    /** Shows the columns of a table. */
    public static void columns(String table) {
        SESSION.attempt(() -> QUERIES.columns(table));
    }

    /** Shows at most so many rows of a table from now on. */
    public static void rows(int most) {
        SESSION.attempt(() -> SESSION.rows(most));
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

    /** Returns how many verbs have failed, at most 100, as an exit code. A missing site is a failure. */
    public static int failures() {
        return SESSION.failures();
    }
}
