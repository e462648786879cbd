package io.github.livestatus.shell;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.command.Commands;

/** The verbs that send a command to the core that monitors the host. */
final class CommandVerbs {
    private final Session session;
    private final String author;

    /** @param author the name in acknowledgements */
    CommandVerbs(Session session, String author) {
        this.session = session;
        this.author = author;
    }

    /** Acknowledges a problem until it is over and notifies the contacts. An empty service is the host itself. */
    void acknowledge(String host, String service, String comment) {
        Command command = command(host, service, comment);
        report(session.sites().sendToHost(host, command), command, host, service);
    }

    /** Acknowledges a problem at one site, where several monitor the host. */
    void acknowledgeAt(String site, String host, String service, String comment) {
        Command command = command(host, service, comment);
        report(session.sites().send(site, command), command, host, service);
    }

    private Command command(String host, String service, String comment) {
        return service.isEmpty()
                ? Commands.acknowledgeHostProblem(host, true, true, false, author, comment)
                : Commands.acknowledgeSvcProblem(host, service, true, true, false, author, comment);
    }

    private void report(CommandResult result, Command command, String host, String service) {
        if (result.isRejected()) {
            session.fail(result.toString());
        } else {
            session.print(result + ": " + command.name() + " " + host + (service.isEmpty() ? "" : ";" + service));
        }
    }
}
