package io.github.livestatus.shell;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.command.Commands;

/** The verbs that tell a core to do something: the one that monitors the host. */
final class CommandVerbs {
    private final Session session;
    private final String author;

    /** @param author whose name acknowledgements carry */
    CommandVerbs(Session session, String author) {
        this.session = session;
        this.author = author;
    }

    /** Acknowledges a problem, until it is over, and tells the contacts; an empty service is the host itself. */
    void acknowledge(String host, String service, String comment) {
        Command command = command(host, service, comment);
        tell(session.sites().sendToHost(host, command), command, host, service);
    }

    /** The same at a site that is named, where several monitor the host. */
    void acknowledgeAt(String site, String host, String service, String comment) {
        Command command = command(host, service, comment);
        tell(session.sites().send(site, command), command, host, service);
    }

    private Command command(String host, String service, String comment) {
        return service.isEmpty()
                ? Commands.acknowledgeHostProblem(host, true, true, false, author, comment)
                : Commands.acknowledgeSvcProblem(host, service, true, true, false, author, comment);
    }

    private void tell(CommandResult result, Command command, String host, String service) {
        if (result.isRejected()) {
            session.fail(result.toString());
        } else {
            session.print(result + ": " + command.name() + " " + host + (service.isEmpty() ? "" : ";" + service));
        }
    }
}
