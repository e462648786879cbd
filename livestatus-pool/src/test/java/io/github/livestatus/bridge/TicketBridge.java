package io.github.livestatus.bridge;

import io.github.livestatus.multisite.Change;
import io.github.livestatus.multisite.ChangeBatch;
import io.github.livestatus.multisite.ChangeFeed;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.StateChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps a ticket open for each problem while it lasts, also over restarts of the bridge and of sites. The guide's recipe is its
 * method.
 */
public final class TicketBridge {
    private static final Duration OFTEN = Duration.ofMillis(50);

    private TicketBridge() {}

    /** Runs the program: a folder, and sites as {@code name=endpoint}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        LivestatusSites.Builder builder =
                LivestatusSites.builder().breakerPauses(Duration.ofMillis(50), Duration.ofMillis(200));
        Arrays.stream(args)
                .skip(1)
                .map(site -> site.split("=", 2))
                .forEach(site -> builder.site(Site.of(site[0], site[1])));
        try (LivestatusSites sites = builder.build()) {
            run(sites, folder.resolve("position"), new Tickets(folder.resolve("tickets")));
        }
    }

    private static void run(LivestatusSites sites, Path file, Tickets tickets) throws IOException {
        Map<String, StateChange> present = new HashMap<>();
        boolean isInSnapshot = false;
        String position = Files.exists(file) ? Files.readString(file) : ""; // "": a snapshot first
        try (ChangeFeed feed =
                sites.changes().hosts().services().every(OFTEN).from(position).open()) {
            while (!Thread.currentThread().isInterrupted()) {
                ChangeBatch batch = feed.next(Duration.ofSeconds(30));
                for (Change change : batch) {
                    if (change instanceof Change.SnapshotBegin) {
                        isInSnapshot = true;
                        present.clear();
                    } else if (change instanceof Change.SnapshotEnd) {
                        isInSnapshot = false;
                        tickets.applyAll(change.site(), present); // opens what is missing, closes what is not present
                    } else if (change instanceof StateChange state && isInSnapshot) {
                        present.put(state.key(), state);
                    } else if (change instanceof StateChange state) {
                        tickets.apply(state.key(), state);
                    }
                }
                Path next = Files.writeString(file.resolveSibling("position.new"), batch.position());
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE); // so the file is never incomplete
            }
        }
    }
}
