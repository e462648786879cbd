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

/** The texts of {@code help}, and hints for misspelt verbs. */
final class Manual {
    private static final Pattern UNKNOWN_NAME =
            Pattern.compile("symbol:\\s+(method|variable)\\s+(\\w+)", Pattern.MULTILINE);

    /** JShell takes {@code ack web01} for the declaration of a variable web01. */
    private static final Pattern DECLARATION = Pattern.compile("cannot be referenced until class (\\w+) is declared");

    private static final Pattern WRONG_ARGUMENTS = Pattern.compile(
            "no suitable method found for (\\w+)\\(|method (\\w+) in class io\\.github\\.livestatus\\.shell\\.Verbs cannot be");

    private static final String ALL = """
            connect("site02=tcp:10.2.0.10:6557", "master=unix:/var/cache/naemon/live")   chooses the sites
            sites()                                  addresses, versions, numbers of hosts and services
            problems(), problems("web")              problems without an acknowledgement or a downtime
            hosts("web"), services("web", "disk")    finds objects by a part of their names
            host("web01"), service("web01", "HTTP")  details of one object
            count(), count("services", "state = 2")  numbers by site
            log("web01"), history("web01", "HTTP")   log since midnight, state changes of the last 7 days
            comments(), downtimes(), contacts(), groups()
            ack("web01", "HTTP", "on it")            acknowledges a problem; unack removes it
            downtime("web01", "2h", "new disks")     2 hours from now; undowntime deletes it
            recheck("web01", "HTTP")                 checks now
            comment("web01", "spare parts ordered")
            send("ENABLE_HOST_CHECK;web01")          sends any external command
            watch(), watch(60)                       state changes, until Ctrl-C or for 60 seconds
            lql("GET hosts\\nColumns: name state"), columns("hosts"), explain("GET hosts")
            csv(problems()), json(...), tsv(...)     exports; csv(log("web01"), "log.csv") writes a file
            wide(...), narrow(...), full(...)        the same result in another layout
            help("downtime")                         all forms of one verb
            exit                                     leaves the prompt""";

    /** The verbs with their forms; each text begins with the name. */
    private static final List<String> VERBS = List.of(
            """
            connect
              connect("NAME=ADDRESS", ...)   ADDRESS: tcp:10.2.0.10:6557, tls:10.2.0.10:6557 or unix:/var/cache/naemon/live
              connect("a=tls:10.2.0.10:6557", "--ca", "/etc/ssl/monitoring.pem")
                  TLS with a private authority; --cert FILE --key FILE present a client certificate,
                  --tls-name NAME sets the name in the server's certificate, --insecure does not check the certificate
                  (with --ca or --cert it checks the authority, and not the name)
              connect("--sites", "FILE")     *.mk is sites.mk or multisite.mk of Checkmk, all others are properties files:
                  master.address = unix:/var/cache/naemon/live
                  site02.address = tls:10.2.0.10:6557
                  site02.authorities = /etc/ssl/monitoring.pem
                  other keys: alias, timeout, maxConnections, disabled, tls, tags, statusHost, statusService""",
            """
            sites
              sites()    addresses, versions, numbers of hosts and services, uptimes; why sites do not answer""",
            """
            problems
              problems(), problems("web"), problems("web", "disk"), problems(group("linux")), problems(sort("host"))
                  hosts that are not up and services that are not OK, soft states included; not acknowledged and not in
                  a downtime; for a service its host is up, not acknowledged and not in a downtime either""",
            """
            hosts
              hosts(), hosts("web"), hosts(regex("^web[0-9]+$")), hosts(group("linux")), hosts(sort("-for"))
                  text is a part of the name, ignoring case; it is not a pattern""",
            """
            services
              services(), services("web"), services("web", "disk"), services("", "disk"), services(group("linux"))
                  by parts of the names of host and service""",
            """
            host
              host("web01")    details of one host, with its comments and downtimes""",
            """
            service
              service("web01", "HTTP")    output, performance data, comments and downtimes""",
            """
            count
              count()                                             hosts and services by state, for each site
              count("services", "state = 2", "acknowledged = 0")  rows of a table that match all conditions""",
            """
            log
              log("web01"), log("web01", "HTTP"), log("web01", days(3)), log()
                  the log since midnight, or of some days, for complete names; log() is for all hosts.
                  Icinga 2 needs its feature compatlog""",
            """
            history
              history("web01"), history("web01", "HTTP"), history("web01", days(30))
                  state changes of the last 7 days, or of some days, for complete names""",
            """
            comments
              comments(), comments("web"), comments("web", "disk")
                  comments of hosts and services, by parts of their names; the newest first""",
            """
            downtimes
              downtimes(), downtimes("web"), downtimes("web", "disk")
                  downtimes of hosts and services, by parts of their names; sorted by their begin""",
            """
            contacts
              contacts(), contacts("smith")    names, addresses of e-mail and pagers, by a part of the name""",
            """
            groups
              groups(), groups("linux")    host groups and service groups, with their numbers of members""",
            """
            ack
              ack("web01", "on it")                     the problem of a host
              ack("web01", "HTTP", "on it")             the problem of a service
              ack("site02", "web01", "HTTP", "on it")   at this site, if several have the host; "" as service: the host itself
                  If web01 has a service HTTP, ack("web01", "HTTP") sends nothing: the comment was probably forgotten.
                  To acknowledge the host with the comment "HTTP", write site, host, service and comment:
                  ack("", "web01", "", "HTTP"); "" as site: the site that has the host""",
            """
            unack
              unack("web01"), unack("web01", "HTTP"), unack("site02", "web01", "HTTP")    removes an acknowledgement""",
            """
            downtime
              downtime("web01", "2h", "new disks")          a host, for 2 hours from now
              downtime("web01", "HTTP", "90m", "patches")   a service
              downtime("web01", "22:00-23:30", "reboot")    today or tomorrow, in the time zone of this machine
              downtime("site02", "web01", "", "1d", "move") at this site; "" as service: the host itself""",
            """
            undowntime
              undowntime("web01"), undowntime("web01", "HTTP"), undowntime("site02", "web01", "HTTP")
                  deletes all downtimes, also those that have not begun; those of the services of a host stay""",
            """
            recheck
              recheck("web01"), recheck("web01", "HTTP"), recheck("site02", "web01", "HTTP")
                  forces a check now, also outside of the check period""",
            """
            comment
              comment("web01", "spare parts ordered"), comment("web01", "HTTP", "see ticket 7")
                  adds a comment to a host or to a service; it stays after a restart""",
            """
            send
              send("ENABLE_HOST_CHECK;web01")            to the site that has the host
              send("site02", "DISABLE_NOTIFICATIONS")    to this site
                  a misspelt command is rejected; live().send("site02", Command.parse("...")) sends any name""",
            """
            watch
              watch()      state changes, and sites that stop or start answering, until Ctrl-C
              watch(60)    for 60 seconds""",
            """
            lql
              lql("GET hosts\\nColumns: name state\\nFilter: state != 0")    sends a query in LQL""",
            """
            explain
              explain("GET hosts\\nSort: name asc")
                  what the client would send to each site, and what the client would do itself""",
            """
            columns
              columns("hosts")    the columns of a table, with types and descriptions""",
            """
            csv
              csv(problems())                      prints rows as comma-separated text
              csv(log("web01"), "/tmp/log.csv")    writes a file""",
            """
            json
              json(problems()), json(hosts(), "/tmp/hosts.json")    a JSON list of objects""",
            """
            tsv
              tsv(problems()), tsv(hosts(), "/tmp/hosts.tsv")    tab-separated text""",
            """
            wide
              wide(problems())    does not shorten lines""",
            """
            narrow
              narrow(problems())    leaves out the last columns that do not fit""",
            """
            full
              full(problems())    a line for each cell, not shortened""",
            """
            regex
              hosts(regex("^web[0-9]+$"))    a regular expression for a part of the name, ignoring case""",
            """
            group
              hosts(group("linux"))    the members of a host group; for services also of a service group""",
            """
            sort
              hosts(sort("state"))     sorts by a printed column, such as "state", "for" (time in this state) or "note"
              hosts(sort("-for"))      in descending order""",
            """
            days
              log("web01", days(3))    the last 3 days, for log and history""",
            """
            show
              show(problems("web"))    prints a result inside a loop or a method, where the prompt does not print it""",
            """
            rows
              rows(200)    sets the maximum number of rows that a table shows""",
            """
            live
              live()    the LivestatusSites, for Java code""",
            """
            last
              last()    the result of the last query, a SitesResult, for Java code""",
            """
            failures
              failures()    number of failures, at most 100; it is the exit code of a script""",
            """
            help
              help, help("downtime")    the list of the verbs, or all forms of one verb""",
            """
            exit
              exit, exit(), /exit, Ctrl-D    leaves the prompt or ends the script; /exit 3 sets the exit code""");

    private Manual() {}

    static Shown all() {
        return Shown.text(ALL.lines().toList());
    }

    /** @throws IllegalArgumentException if there is no verb of this name */
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

    /**
     * Returns a short message if a compiler error is about the arguments of a verb, or about a verb without parentheses; empty for
     * other errors.
     */
    static Optional<String> misuse(String complaint) {
        Matcher unknown = UNKNOWN_NAME.matcher(complaint);
        if (unknown.find() && unknown.group(1).equals("variable")) {
            return bare(unknown.group(2));
        }
        Matcher declaration = DECLARATION.matcher(complaint);
        if (declaration.find()) {
            return bare(declaration.group(1));
        }
        Matcher wrong = WRONG_ARGUMENTS.matcher(complaint);
        if (!wrong.find()) {
            return Optional.empty();
        }
        String verb = wrong.group(1) == null ? wrong.group(2) : wrong.group(1);
        return names().contains(verb)
                ? Optional.of(verb + " does not accept these arguments: help(\"" + verb + "\") shows its forms")
                : Optional.empty();
    }

    /** Returns a message on a verb without parentheses; empty for any other word. */
    static Optional<String> bare(String word) {
        return names().contains(word)
                ? Optional.of("the verb " + word + " needs parentheses: " + word + "(...); help(\"" + word
                        + "\") shows its forms")
                : Optional.empty();
    }

    /** Returns a hint if a compiler error is about a misspelt verb, or about text without double quotes; "" for other errors. */
    static String hint(String complaint) {
        if (complaint.contains("unclosed character literal")) {
            return ": text stands in double quotes, as in recheck(\"web01\")";
        }
        Matcher unknown = UNKNOWN_NAME.matcher(complaint);
        Set<String> known = Arrays.stream(Verbs.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(method -> method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.find()) {
            return "";
        }
        String name = unknown.group(2);
        if (name.equals("quit")) {
            return ": exit leaves";
        }
        String hint = Spelling.hint(name, known);
        boolean isText = hint.isEmpty() && unknown.group(1).equals("variable");
        return isText ? ": text stands in double quotes: \"" + name + "\"" : hint;
    }
}
