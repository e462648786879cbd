package io.github.livestatus.multisite;

import io.github.livestatus.client.CommandEffect;
import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.SiteOutcome.TimedOut;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends commands to the sites they are meant for. */
final class SiteCommands {
    private final CurrentSites sites;
    private final SiteThreads threads;
    private final HostSiteCache hostSites;

    SiteCommands(CurrentSites sites, SiteThreads threads, HostSiteCache hostSites) {
        this.sites = sites;
        this.threads = threads;
        this.hostSites = hostSites;
    }

    CommandResult send(SiteClient site, Command command) {
        try {
            return send(site, site.deadline(Duration.ZERO), command);
        } catch (SiteSkippedException e) {
            throw new SitesMissingException(Map.of(site.name(), e.outcome().toString()), 1);
        }
    }

    CommandEffect sendAndAwait(SiteClient site, Command command, Query awaited) {
        Deadline deadline = site.deadline(awaited.waitTimeout().orElse(Duration.ZERO));
        try {
            return site.run(CallKind.COMMAND, deadline, live -> live.sendAndAwait(command, awaited));
        } catch (SiteSkippedException e) {
            throw new SitesMissingException(Map.of(site.name(), e.outcome().toString()), 1);
        }
    }

    /** Sends to the site that is known to monitor the host; if that rejects it, to the one that does now. */
    CommandResult sendToHost(String host, Command command) {
        String known = hostSites.find(host);
        CommandResult result = send(sites.named(known), command);
        if (result.isRejected()) {
            String now = hostSites.findNow(host);
            return now.equals(known) ? result : send(sites.named(now), command);
        }
        return result;
    }

    Map<String, CommandOutcome> sendToAll(Command command) {
        FanOut.AtSite<CommandOutcome> exchange = new FanOut.AtSite<>() {
            @Override
            public CommandOutcome apply(LivestatusView live) {
                return new CommandOutcome.Sent(live.send(command));
            }

            @Override
            public CommandOutcome failed(Throwable thrown) {
                return new CommandOutcome.NotSent(FailureClassifier.outcomeOf(thrown));
            }
        };
        Map<String, CommandOutcome> outcomes = new LinkedHashMap<>();
        FanOut.run(
                        sites.all(),
                        threads,
                        Duration.ZERO,
                        CallKind.COMMAND,
                        (site, deadline) -> exchange,
                        outcome -> false)
                .forEach((site, outcome) -> outcomes.put(site.name(), outcome.orElseGet(() -> cutOff(site))));
        return outcomes;
    }

    /** Returns an outcome that says that the command may be on its way all the same. */
    private static CommandOutcome cutOff(SiteClient site) {
        LivestatusException late = SiteReply.cutOff(site).outcome().cause().orElseThrow();
        return new CommandOutcome.NotSent(new TimedOut(new CommandFateUnknownException(0, 1, late)));
    }

    private static CommandResult send(SiteClient site, Deadline deadline, Command command) {
        return site.run(CallKind.COMMAND, deadline, live -> live.send(command));
    }
}
