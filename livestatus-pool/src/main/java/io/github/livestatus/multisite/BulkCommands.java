package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.command.Command;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.exchange.CommandBatch;
import io.github.livestatus.lane.LaneCalls;
import io.github.livestatus.multisite.CommandOutcome.InDoubt;
import io.github.livestatus.multisite.CommandOutcome.NotSent;
import io.github.livestatus.multisite.CommandOutcome.Sent;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.multisite.SiteOutcome.TimedOut;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The commands of one call, each with its site. A site gets its commands in their order, on few connections. */
final class BulkCommands {
    private final Map<SiteClient, CommandBatch> batches;
    private final List<Destination> destinations;

    /**
     * The destination of a command.
     *
     * @param site empty if the site does not exist
     * @param number the index of the command among the commands of the site
     */
    private record Destination(Optional<SiteClient> site, int number) {}

    /**
     * @param sites the site of each command; empty if the site does not exist
     * @throws IllegalArgumentException if a command line cannot contain a command
     */
    BulkCommands(List<Optional<SiteClient>> sites, List<Command> commands) {
        Map<SiteClient, List<Command>> bySite = new LinkedHashMap<>();
        destinations = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            List<Command> own = sites.get(i)
                    .map(site -> bySite.computeIfAbsent(site, first -> new ArrayList<>()))
                    .orElseGet(ArrayList::new);
            destinations.add(new Destination(sites.get(i), own.size()));
            own.add(commands.get(i));
        }
        batches = new LinkedHashMap<>();
        bySite.forEach((site, own) -> batches.put(site, new CommandBatch(own)));
    }

    /** Sends the commands. Returns their outcomes in the order of the commands. */
    List<CommandOutcome> send(SiteThreads threads) {
        try {
            return outcomes(FanOut.await(begin(threads)));
        } finally {
            stop();
        }
    }

    /**
     * Sends the commands without waiting. When the future ends for any reason, no further command is sent.
     *
     * @param work maps the outcomes to the value of the future
     */
    <T> CompletableFuture<T> sendAsync(SiteThreads threads, Function<List<CommandOutcome>, T> work) {
        CompletableFuture<T> future =
                threads.finish(() -> begin(threads), results -> work.apply(outcomes(results)), thrown -> {});
        future.whenComplete((value, thrown) -> stop());
        return future;
    }

    private CompletableFuture<Map<SiteClient, Optional<List<CommandOutcome>>>> begin(SiteThreads threads) {
        return FanOut.begin(
                List.copyOf(batches.keySet()),
                threads,
                Duration.ZERO,
                CallKind.COMMAND,
                (site, deadline) -> new Sending(batches.get(site)),
                outcomes -> false);
    }

    private void stop() {
        batches.values().forEach(CommandBatch::stop);
    }

    private List<CommandOutcome> outcomes(Map<SiteClient, Optional<List<CommandOutcome>>> bySite) {
        Map<SiteClient, List<CommandOutcome>> all = new LinkedHashMap<>();
        bySite.forEach((site, outcomes) -> all.put(site, outcomes.orElseGet(() -> cutOff(site))));
        return destinations.stream()
                .map(destination -> destination
                        .site()
                        .map(site -> all.get(site).get(destination.number()))
                        .orElseGet(() -> new NotSent(new Skipped(Skipped.Reason.REMOVED, ""))))
                .toList();
    }

    private List<CommandOutcome> cutOff(SiteClient site) {
        Duration time = site.deadline(CallKind.COMMAND, Duration.ZERO).budget();
        CommandBatch batch = batches.get(site);
        batch.stop();
        LivestatusException late = SiteReply.cutOff(time).outcome().cause().orElseThrow();
        return new Sending(batch).outcomes(new TimedOut(batch.failure(late)));
    }

    /** Sends the commands of one site. */
    private record Sending(CommandBatch batch) implements FanOut.AtSite<List<CommandOutcome>> {
        @Override
        public List<CommandOutcome> apply(LivestatusView live) {
            LaneCalls.of(live).send(batch);
            return batch.results().stream().<CommandOutcome>map(Sent::new).toList();
        }

        @Override
        public List<CommandOutcome> failed(Throwable thrown) {
            return outcomes(FailureClassifier.outcomeOf(thrown));
        }

        /**
         * Returns the outcome of each command of a site that failed.
         *
         * @param failure the outcome of the site
         */
        List<CommandOutcome> outcomes(SiteOutcome failure) {
            batch.stop();
            return IntStream.range(0, batch.commands().size())
                    .mapToObj(number -> outcome(number, failure))
                    .toList();
        }

        /**
         * Returns the outcome of one command. The doubt is read before the result, since a response may arrive between the two
         * reads.
         */
        private CommandOutcome outcome(int number, SiteOutcome failure) {
            return batch.isInDoubt(number)
                    ? new InDoubt(failure)
                    : batch.result(number).<CommandOutcome>map(Sent::new).orElseGet(() -> new NotSent(failure));
        }
    }
}
