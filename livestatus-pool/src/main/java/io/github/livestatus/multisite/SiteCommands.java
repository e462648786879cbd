package io.github.livestatus.multisite;

import io.github.livestatus.client.CommandEffect;
import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Row;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Sends commands to their sites. */
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
            throw missing(site, e.outcome());
        }
    }

    CommandEffect sendAndAwait(SiteClient site, Command command, Query awaited) {
        Deadline deadline = site.deadline(awaited.waitTimeout().orElse(Duration.ZERO));
        try {
            return site.run(CallKind.COMMAND, deadline, live -> live.sendAndAwait(command, awaited));
        } catch (SiteSkippedException e) {
            throw missing(site, e.outcome());
        }
    }

    /**
     * Sends a command to the site that monitors the host according to the cache. If that site rejects the command, sends it to the
     * site that monitors the host now.
     */
    CommandResult sendToHost(String host, Command command) {
        String known = hostSites.find(host);
        CommandResult result = send(sites.named(known), command);
        if (result.isRejected()) {
            String now = hostSites.findNow(host);
            return now.equals(known) ? result : send(sites.named(now), command);
        }
        return result;
    }

    /** Removes the hosts of these sites from the cache. */
    void forget(Set<String> names) {
        hostSites.forget(names);
    }

    Map<String, CommandOutcome> sendToAll(Command command) {
        List<SiteClient> all = sites.all();
        List<CommandOutcome> outcomes = new BulkCommands(
                        all.stream().map(Optional::of).toList(), Collections.nCopies(all.size(), command))
                .send(threads);
        Map<String, CommandOutcome> byName = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            byName.put(all.get(i).name(), outcomes.get(i));
        }
        return byName;
    }

    List<CommandOutcome> sendAll(SiteClient site, List<Command> commands) {
        return to(site, commands).send(threads);
    }

    List<CommandOutcome> sendAll(SitesResult rows, Function<? super Row, Command> command) {
        return toSitesOf(rows, command).send(threads);
    }

    CompletableFuture<CommandResult> sendAsync(SiteClient site, Command command) {
        return to(site, List.of(command)).sendAsync(threads, outcomes -> result(site, outcomes.get(0)));
    }

    CompletableFuture<List<CommandOutcome>> sendAllAsync(SiteClient site, List<Command> commands) {
        return to(site, commands).sendAsync(threads, Function.identity());
    }

    CompletableFuture<List<CommandOutcome>> sendAllAsync(SitesResult rows, Function<? super Row, Command> command) {
        return toSitesOf(rows, command).sendAsync(threads, Function.identity());
    }

    private static BulkCommands to(SiteClient site, List<Command> commands) {
        return new BulkCommands(Collections.nCopies(commands.size(), Optional.of(site)), commands);
    }

    private BulkCommands toSitesOf(SitesResult rows, Function<? super Row, Command> command) {
        return new BulkCommands(
                rows.stream().map(row -> sites.find(row.site())).toList(),
                rows.stream()
                        .map(row -> Objects.requireNonNull(command.apply(row), "command"))
                        .toList());
    }

    private static CommandResult result(SiteClient site, CommandOutcome outcome) {
        if (outcome.isSent()) {
            return outcome.result();
        }
        throw outcome.outcome().cause().orElseGet(() -> missing(site, outcome.outcome()));
    }

    private static SitesMissingException missing(SiteClient site, SiteOutcome outcome) {
        return new SitesMissingException(Map.of(site.name(), outcome.toString()), 1);
    }

    private static CommandResult send(SiteClient site, Deadline deadline, Command command) {
        return site.run(CallKind.COMMAND, deadline, live -> live.send(command));
    }
}
