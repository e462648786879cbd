package io.github.livestatus.shell;

import io.github.livestatus.text.Spelling;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code help} says, and which verb somebody may have meant. */
final class Manual {
    private static final Pattern UNKNOWN_NAME =
            Pattern.compile("symbol:\\s+(?:method|variable)\\s+(\\w+)", Pattern.MULTILINE);

    private static final Pattern WRONG_ARGUMENTS = Pattern.compile(
            "no suitable method found for (\\w+)\\(|method (\\w+) in class io\\.github\\.livestatus\\.shell\\.Verbs cannot be");

    private static final String ALL = """
            connect("site02=tcp:10.2.0.10:6557", "master=unix:/var/lib/naemon/live")   these sites from now on
            sites()                                  their versions and sizes, and who does not answer
            problems(), problems("web")              what nobody has taken care of yet
            hosts("web"), services("web", "disk")    by a part of their names
            host("web01"), service("web01", "HTTP")  all about one of them
            count(), count("services", "state = 2")  by site
            log("web01"), history("web01", "HTTP")   its log of today, its changes of state in a week
            comments(), downtimes(), contacts(), groups()
            ack("web01", "HTTP", "on it")            unack takes it back
            downtime("web01", "2h", "new disks")     undowntime ends it
            recheck("web01", "HTTP")                 has it checked now
            comment("web01", "spare parts ordered")
            send("ENABLE_HOST_CHECK;web01")          any external command
            watch(), watch(60)                       changes as they come, until Ctrl-C or for so many seconds
            lql("GET hosts\\nColumns: name state"), columns("hosts"), explain("GET hosts")
            csv(problems()), json(...), tsv(...)     for other programs; csv(log("web01"), "log.csv") writes a file
            wide(...), narrow(...), full(...)        a result in another form
            help("downtime")                         all about one verb
            exit                                     leaves""";

    /** The verbs with what they take; each begins with its name. */
    private static final List<String> VERBS = List.of(
            """
            connect
              connect("NAME=ADDRESS", ...)   ADDRESS: tcp:10.2.0.10:6557, tls:10.2.0.10:6557 or unix:/var/lib/naemon/live
              connect("a=tls:10.2.0.10:6557", "--ca", "/etc/ssl/monitoring.pem")
                  TLS with a private authority; --cert FILE --key FILE show a certificate of your own,
                  --tls-name NAME is the name in the certificate, --insecure checks no certificate
              connect("--sites", "FILE")     sites.mk of Checkmk, or properties (any other name):
                  master.address = unix:/var/lib/naemon/live
                  site02.address = tls:10.2.0.10:6557
                  site02.authorities = /etc/ssl/monitoring.pem""",
            """
            sites
              sites()    addresses, versions and sizes; what is wrong with those that do not answer""",
            """
            problems
              problems(), problems("web"), problems("web", "disk"), problems(group("linux")), problems(sort("host"))
                  hosts that are not up and services that are not OK, neither acknowledged nor in a downtime""",
            """
            hosts
              hosts(), hosts("web"), hosts(regex("^web[0-9]+$")), hosts(group("linux")), hosts(sort("-for"))
                  text is a part of the name as it stands, capitals or not""",
            """
            services
              services(), services("web"), services("web", "disk"), services("", "disk"), services(group("linux"))
                  by parts of the names of host and service; sort("state"), sort("-for") and so on sort the rows""",
            """
            host
              host("web01")    all about one host, its comments and downtimes""",
            """
            service
              service("web01", "HTTP")    output, performance data, comments and downtimes""",
            """
            count
              count()                                             hosts and services by state, for each site
              count("services", "state = 2", "acknowledged = 0")  rows of a table that fulfil all conditions""",
            """
            log
              log("web01"), log("web01", "HTTP"), log("web01", days(3)), log()
                  the log since midnight, or of some days; names are whole; Icinga 2 has one with its feature compatlog""",
            """
            history
              history("web01"), history("web01", "HTTP"), history("web01", days(30))
                  changes of state in the last 7 days, or in so many""",
            """
            comments
              comments(), comments("web"), comments("web", "disk")""",
            """
            downtimes
              downtimes(), downtimes("web"), downtimes("web", "disk")""",
            """
            contacts
              contacts(), contacts("smith")""",
            """
            groups
              groups(), groups("linux")    groups of hosts and of services, and how many members each has""",
            """
            ack
              ack("web01", "on it")                     the problem of a host
              ack("web01", "HTTP", "on it")             that of a service
              ack("site02", "web01", "HTTP", "on it")   at this site, where several have the host; "" for the host itself""",
            """
            unack
              unack("web01"), unack("web01", "HTTP"), unack("site02", "web01", "HTTP")    takes an acknowledgement back""",
            """
            downtime
              downtime("web01", "2h", "new disks")          a host, from now on
              downtime("web01", "HTTP", "90m", "patches")   a service
              downtime("web01", "22:00-23:30", "reboot")    the next time that it is 22:00
              downtime("site02", "web01", "", "1d", "move") at this site""",
            """
            undowntime
              undowntime("web01"), undowntime("web01", "HTTP"), undowntime("site02", "web01", "HTTP")
                  ends all downtimes of the host itself, or of the service""",
            """
            recheck
              recheck("web01"), recheck("web01", "HTTP"), recheck("site02", "web01", "HTTP")    has it checked now""",
            """
            comment
              comment("web01", "spare parts ordered"), comment("web01", "HTTP", "see ticket 7")""",
            """
            send
              send("ENABLE_HOST_CHECK;web01")            to the site that has the host
              send("site02", "DISABLE_NOTIFICATIONS")    to this site""",
            """
            watch
              watch()      changes of state as they come, until Ctrl-C; also of sites that go away and come back
              watch(60)    for so many seconds""",
            """
            lql
              lql("GET hosts\\nColumns: name state\\nFilter: state != 0")    a query as it is written in LQL""",
            """
            explain
              explain("GET hosts\\nSort: name asc")    what each site would be sent for a query, and what is done here""",
            """
            columns
              columns("hosts")    the columns of a table, and what they hold""",
            """
            csv
              csv(problems())                      prints rows with commas
              csv(log("web01"), "/tmp/log.csv")    writes a file""",
            """
            json
              json(problems()), json(hosts(), "/tmp/hosts.json")    a list of objects""",
            """
            tsv
              tsv(problems()), tsv(hosts(), "/tmp/hosts.tsv")    rows with tabs""",
            """
            wide
              wide(problems())    whole lines, however long""",
            """
            narrow
              narrow(problems())    as many columns as fit uncut""",
            """
            full
              full(problems())    a line for each cell, uncut""",
            """
            show
              show(problems("web"))    prints a result within a loop or a method, where nothing is printed by itself""",
            """
            rows
              rows(200)    the most rows of a table that are shown from now on""",
            """
            live
              live()    the LivestatusSites, for code""",
            """
            last
              last()    the last result, a SitesResult, for code""",
            """
            failures
              failures()    how much has failed so far, at most 100; scripts end with it as their exit code""",
            """
            exit
              exit, exit(), /exit, Ctrl-D    leaves; in a script exit ends it, /exit 3 with this exit code""");

    private Manual() {}

    static Shown all() {
        return Shown.text(ALL.lines().toList());
    }

    /** @throws IllegalArgumentException if it is no verb */
    static Shown of(String verb) {
        return VERBS.stream()
                .filter(entry -> name(entry).equals(verb))
                .findFirst()
                .map(entry -> Shown.text(
                        entry.lines().skip(1).map(String::stripTrailing).toList()))
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no verb " + verb + Spelling.hint(verb, names())));
    }

    private static String name(String entry) {
        return entry.lines().findFirst().orElse("");
    }

    /** Returns the names of all verbs. */
    static Set<String> names() {
        return VERBS.stream().map(Manual::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns what the compiler complains of if it is what a verb was given, in fewer words; else empty. */
    static Optional<String> wrongArguments(String complaint) {
        Matcher wrong = WRONG_ARGUMENTS.matcher(complaint);
        if (!wrong.find()) {
            return Optional.empty();
        }
        String verb = wrong.group(1) == null ? wrong.group(2) : wrong.group(1);
        return names().contains(verb)
                ? Optional.of(verb + " does not take this: help(\"" + verb + "\") says what it takes")
                : Optional.empty();
    }

    /** Returns {@code ": did you mean NAME?"} if a compiler complains of a name that is nearly one of a verb. */
    static String hint(String complaint) {
        Matcher unknown = UNKNOWN_NAME.matcher(complaint);
        Set<String> known = Arrays.stream(Verbs.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(method -> method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        return unknown.find() ? Spelling.hint(unknown.group(1), known) : "";
    }
}
