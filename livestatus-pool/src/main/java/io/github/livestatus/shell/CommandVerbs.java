package io.github.livestatus.shell;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.command.Commands;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.multisite.SitesView;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Downtimes;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import java.util.ArrayList;
import java.util.List;

/**
 * The verbs that send a command to the core that monitors the host. An empty site is the one that has the host, an empty service
 * is the host itself.
 */
final class CommandVerbs {
    private final Session session;
    private final String author;

    /** @param author the name in acknowledgements */
    CommandVerbs(Session session, String author) {
        this.session = session;
        this.author = author;
    }

    /**
     * Acknowledges the problem of a host.
     *
     * @throws IllegalArgumentException if the comment is the name of a service of the host, because the caller then probably meant the
     *     service and forgot the comment
     */
    Shown acknowledge(String host, String comment) {
        String place = new Targets(session).site("", host, "");
        SitesResult services = session.sites()
                .only(place)
                .query(Query.from(Services.TABLE)
                        .columns(Services.HOST_NAME)
                        .filter(Services.HOST_NAME.eq(host), Services.DESCRIPTION.eq(comment)));
        services.orThrow();
        if (!services.isEmpty()) {
            throw new IllegalArgumentException("nothing sent, because " + host + " has a service " + comment
                    + ": ack(\"" + host + "\", \"" + comment + "\", \"on it\") acknowledges the service, ack(\"\", \""
                    + host + "\", \"\", \"" + comment + "\") the host with this comment");
        }
        return acknowledge(place, host, "", comment);
    }

    /** Acknowledges a problem until recovery, and notifies the contacts. */
    Shown acknowledge(String site, String host, String service, String comment) {
        Command command = service.isEmpty()
                ? Commands.acknowledgeHostProblem(host, true, true, false, author, comment)
                : Commands.acknowledgeSvcProblem(host, service, true, true, false, author, comment);
        return send(site, host, service, command);
    }

    Shown unacknowledge(String site, String host, String service) {
        Command command = service.isEmpty()
                ? Commands.removeHostAcknowledgement(host)
                : Commands.removeSvcAcknowledgement(host, service);
        return send(site, host, service, command);
    }

    /** Schedules a downtime that begins and ends at fixed times. */
    Shown downtime(String site, String host, String service, String time, String comment) {
        TimeSpan span = TimeSpan.parse(time, session.time().now());
        Command command = (service.isEmpty() ? Commands.downtime(host) : Commands.downtime(host, service))
                .fixed(span.begin(), span.length())
                .author(author)
                .comment(comment);
        return send(site, host, service, command);
    }

    /** Deletes all downtimes of the host itself, or of the service. */
    Shown undowntime(String site, String host, String service) {
        String place = new Targets(session).site(site, host, service);
        SitesView there = session.sites().only(place);
        SitesResult scheduled = there.query(Query.from(Downtimes.TABLE)
                .columns(Downtimes.ID, Downtimes.SERVICE_DESCRIPTION)
                .optional(Downtimes.PEER_KEY) // each backend of an LMD has its own ids of downtimes
                .filter(Downtimes.HOST_NAME.eq(host)));
        scheduled.orThrow();
        List<String> lines = new ArrayList<>();
        for (Row row : scheduled) {
            if (service.equals(String.valueOf(row.get(Downtimes.SERVICE_DESCRIPTION)))) {
                long id = row.getLong(Downtimes.ID);
                String backend = row.get(Downtimes.PEER_KEY);
                Command end = service.isEmpty() ? Commands.delHostDowntime(id) : Commands.delSvcDowntime(id);
                Command command = backend == null || backend.isEmpty() ? end : end.backends(backend);
                report(lines, session.sites().send(place, command), command, objects(host, service), place);
            }
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(host + (service.isEmpty() ? "" : " " + service) + " has no downtime");
        }
        return Shown.text(lines);
    }

    /** Schedules a forced check now, which ignores the check period. */
    Shown recheck(String site, String host, String service) {
        Command command = service.isEmpty()
                ? Commands.scheduleForcedHostCheck(host, session.time().now())
                : Commands.scheduleForcedSvcCheck(host, service, session.time().now());
        return send(site, host, service, command);
    }

    /** Adds a persistent comment. */
    Shown comment(String site, String host, String service, String text) {
        Command command = service.isEmpty()
                ? Commands.addHostComment(host, true, author, text)
                : Commands.addSvcComment(host, service, true, author, text);
        return send(site, host, service, command);
    }

    /**
     * Sends a command in the syntax of a core's documentation: to the named site, or to the only one, or to the one that has the
     * host of its first argument.
     *
     * @throws IllegalArgumentException for an unknown command that resembles a known one
     */
    Shown send(String site, String text) {
        Command command = Command.parse(text);
        Misspelling.refuseCommand(command.name());
        String place = site.isEmpty() ? place(command) : session.site(site);
        List<String> lines = new ArrayList<>();
        String object = command.arguments().isEmpty() ? "" : command.arguments().get(0);
        report(lines, session.sites().send(place, command), command, object, place);
        return Shown.text(lines);
    }

    private String place(Command command) {
        List<Site> sites = session.sites().sites();
        if (sites.size() == 1) {
            return sites.get(0).name();
        }
        String first = command.arguments().isEmpty() ? "" : command.arguments().get(0);
        SitesResult found = session.sites()
                .query(Query.from(Hosts.TABLE).columns(Hosts.NAME).filter(Hosts.NAME.eq(first)));
        List<String> names = found.stream().map(Row::site).distinct().toList();
        if (names.size() != 1) {
            throw new IllegalArgumentException(
                    (names.isEmpty() ? command.name() + " names no host of any site" : "several sites have " + first)
                            + ": put the name of the site in front, as in send(\""
                            + sites.get(0).name() + "\", \""
                            + command.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\")");
        }
        return names.get(0);
    }

    private Shown send(String site, String host, String service, Command command) {
        String place = new Targets(session).site(site, host, service);
        List<String> lines = new ArrayList<>();
        report(lines, session.sites().send(place, command), command, objects(host, service), place);
        return Shown.text(lines);
    }

    private static String objects(String host, String service) {
        return host + (service.isEmpty() ? "" : ";" + service);
    }

    /** Adds the result of a command to the lines. Nagios, Checkmk and Shinken never report one. */
    private void report(List<String> lines, CommandResult result, Command command, String objects, String place) {
        if (result.isRejected()) {
            session.fail(place + ": " + result);
        } else {
            lines.add(result + ": " + command.name() + (objects.isEmpty() ? "" : " " + objects) + " at " + place);
        }
    }
}
