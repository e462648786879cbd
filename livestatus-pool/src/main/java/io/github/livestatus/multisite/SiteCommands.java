package io.github.livestatus.multisite;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.multisite.SiteOutcome.TimedOut;
import io.github.livestatus.transport.Deadline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** Commands on their way to the sites they are meant for. */
final class SiteCommands {
    private final List<SiteClient> sites;
    private final Executor executor;
    private final HostSiteCache owners;

    SiteCommands(List<SiteClient> sites, Executor executor, HostSiteCache owners) {
        this.sites = sites;
        this.executor = executor;
        this.owners = owners;
    }

    CommandResult send(SiteClient site, Command command) {
        try {
            return sent(site, Deadline.after(site.timeout(), System::nanoTime), command);
        } catch (SiteSkippedException e) {
            throw new SitesMissingException(Map.of(site.name(), e.outcome().toString()), 1);
        }
    }

    /** To the site that is known to monitor the host; if that rejects it, to the one that does now. */
    CommandResult sendToHost(String host, Command command) {
        String known = owners.of(host);
        CommandResult result = send(named(known), command);
        if (result.isRejected()) {
            String now = owners.found(host);
            return now.equals(known) ? result : send(named(now), command);
        }
        return result;
    }

    private SiteClient named(String name) {
        return sites.stream()
                .filter(site -> site.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Map<String, CommandOutcome> sendToAll(Command command) {
        FanOut.Question<CommandOutcome> question = (site, deadline) -> {
            try {
                return new CommandOutcome.Sent(sent(site, deadline, command));
            } catch (SiteSkippedException e) {
                return new CommandOutcome.NotSent(e.outcome());
            } catch (LivestatusException e) {
                return new CommandOutcome.NotSent(SiteOutcome.of(e));
            }
        };
        Map<String, CommandOutcome> outcomes = new LinkedHashMap<>();
        FanOut.ask(sites, executor, SiteClient::timeout, question, outcome -> false)
                .forEach((site, outcome) -> outcomes.put(site.name(), outcome.orElseGet(() -> cutOff(site))));
        return outcomes;
    }

    /** It may be on its way all the same. */
    private static CommandOutcome cutOff(SiteClient site) {
        LivestatusException late = Reply.cutOff(site).outcome().cause().orElseThrow();
        return new CommandOutcome.NotSent(new TimedOut(new CommandFateUnknownException(0, 1, late)));
    }

    private static CommandResult sent(SiteClient site, Deadline deadline, Command command) {
        return site.ask(deadline, live -> live.send(command));
    }
}
