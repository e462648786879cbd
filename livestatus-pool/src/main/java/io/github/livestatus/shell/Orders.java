package io.github.livestatus.shell;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.command.Commands;

/** The verbs that tell a core to do something: the one that monitors the host. */
final class Orders {
    private final Session session;
    private final String author;

    /** @param author whose name acknowledgements carry */
    Orders(Session session, String author) {
        this.session = session;
        this.author = author;
    }

    /** Acknowledges a problem, until it is over, and tells the contacts; an empty service is the host itself. */
    void acknowledge(String host, String service, String comment) {
        Command command = service.isEmpty()
                ? Commands.acknowledgeHostProblem(host, true, true, false, author, comment)
                : Commands.acknowledgeSvcProblem(host, service, true, true, false, author, comment);
        CommandResult result = session.sites().sendToHost(host, command);
        if (result.isRejected()) {
            session.fail(result.toString());
        } else {
            session.print(result + ": " + command.name() + " " + host + (service.isEmpty() ? "" : ";" + service));
        }
    }
}
