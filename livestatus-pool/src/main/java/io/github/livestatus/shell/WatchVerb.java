package io.github.livestatus.shell;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.Change;
import io.github.livestatus.multisite.Change.SiteBack;
import io.github.livestatus.multisite.Change.SiteLost;
import io.github.livestatus.multisite.Change.SnapshotBegin;
import io.github.livestatus.multisite.Change.SnapshotEnd;
import io.github.livestatus.multisite.ChangeBatch;
import io.github.livestatus.multisite.ChangeFeed;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.multisite.StateChange;
import io.github.livestatus.schema.Status;
import io.github.livestatus.text.DisplayWidth;
import io.github.livestatus.text.HumanReadable;
import io.github.livestatus.text.Printable;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;

/**
 * The verb that prints state changes as they arrive, one line each, until its timeout or an interrupt. It also prints which sites
 * do not answer and why: at the start, and when one is lost or comes back.
 */
final class WatchVerb {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Session session;
    private final Duration every;
    private final Set<String> missing = new HashSet<>();
    private int siteWidth;
    private int objectWidth;
    private int changes;
    private int width;
    private boolean isInSnapshot;

    /** @param every how often each site is polled */
    WatchVerb(Session session, Duration every) {
        this.session = session;
        this.every = every;
    }

    Shown run(Duration howLong) {
        LivestatusSites sites = session.sites();
        siteWidth = sites.sites().stream()
                .map(site -> Printable.line(site.name()))
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
        long end = session.time().nanos() + howLong.toNanos();
        try (ChangeFeed feed = sites.changes().every(every).open()) {
            printMissing();
            long left = howLong.toNanos();
            while (left > 0) {
                ChangeBatch batch = feed.next(Duration.ofNanos(left));
                width = session.terminal().width().getAsInt(); // starts a process, so only once for a batch
                batch.forEach(this::show);
                left = end - session.time().nanos();
            }
        } catch (AbortedException e) {
            if (!Thread.currentThread().isInterrupted()) {
                session.fail(e.getMessage());
            }
        }
        return Shown.text(HumanReadable.count(changes, "change"));
    }

    /** Prints the sites that do not answer. Without this they would look like sites without changes. */
    private void printMissing() {
        SitesResult result = session.query(Query.from(Status.TABLE).columns(Status.PROGRAM_START));
        result.outcomes().forEach((site, outcome) -> {
            if (!outcome.isAnswered()) {
                missing.add(site);
                if (!Session.isDisabled(outcome)) {
                    session.countFailure();
                }
                session.complain(session.missing(site, outcome));
            }
        });
    }

    private String now() {
        return TIME.format(session.time().now().atZone(ZoneId.systemDefault()));
    }

    /** Prints a change. The problems of a snapshot existed before, so they are not printed. */
    private void show(Change change) {
        if (change instanceof StateChange state) {
            if (!isInSnapshot) {
                print(state);
            }
        } else if (change instanceof SnapshotBegin || change instanceof SnapshotEnd) {
            isInSnapshot = change instanceof SnapshotBegin;
        } else if (change instanceof SiteLost lost) {
            if (missing.add(lost.site())) {
                session.fail(now() + "  " + Session.about(lost.site() + "  is not polled", lost.why()));
            }
        } else if (change instanceof SiteBack back) {
            missing.remove(back.site());
            session.print(now() + "  " + Printable.line(back.site()) + "  is polled again");
        } else {
            session.fail(now() + "  " + change);
        }
    }

    private void print(StateChange change) {
        changes++;
        String name = change.service().isEmpty() ? change.host() : change.host() + "  " + change.service();
        Cell state = change.hostState()
                .map(Cell::of)
                .or(() -> change.serviceState().map(Cell::of))
                .orElseGet(() -> Cell.number(change.state()));
        String object = DisplayWidth.cut(Printable.line(name), Math.max(1, width / 2));
        objectWidth = Math.max(objectWidth, DisplayWidth.of(object));
        String whole = TIME.format(change.at().atZone(ZoneId.systemDefault())) + "  " + padded(change.site(), siteWidth)
                + "  " + DisplayWidth.fill(object, objectWidth) + "  ";
        Terminal terminal = session.terminal();
        int behind = DisplayWidth.of(state.text()) + 2;
        String start = DisplayWidth.cut(whole, Math.max(1, width - behind - 1));
        int room = width - DisplayWidth.of(start) - behind;
        String output = DisplayWidth.cut(Cell.text(change.output()).text(), Math.max(1, room));
        String shown = terminal.hasColours() ? state.colour().paint(state.text()) : state.text();
        session.print((start + shown + "  " + output).stripTrailing());
    }

    private static String padded(String text, int width) {
        return DisplayWidth.fill(Printable.line(text), width);
    }
}
