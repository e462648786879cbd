package io.github.livestatus.shell;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.multisite.Change;
import io.github.livestatus.multisite.Change.SnapshotBegin;
import io.github.livestatus.multisite.Change.SnapshotEnd;
import io.github.livestatus.multisite.ChangeBatch;
import io.github.livestatus.multisite.ChangeFeed;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.StateChange;
import io.github.livestatus.text.DisplayWidth;
import io.github.livestatus.text.HumanReadable;
import io.github.livestatus.text.Printable;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The verb that prints changes of state as they come, one line each, until its time is up or it is interrupted. */
final class WatchVerb {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Session session;
    private final Duration every;
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

    void run(Duration howLong) {
        LivestatusSites sites = session.sites();
        siteWidth = sites.sites().stream()
                .map(site -> Printable.line(site.name()))
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
        long end = session.time().nanos() + howLong.toNanos();
        try (ChangeFeed feed = sites.changes().every(every).open()) {
            long left = howLong.toNanos();
            while (left > 0) {
                ChangeBatch batch = feed.next(Duration.ofNanos(left));
                width = session.terminal().width().getAsInt(); // takes a process, so once for a batch
                batch.forEach(this::show);
                left = end - session.time().nanos();
            }
        } catch (AbortedException e) {
            if (!Thread.currentThread().isInterrupted()) {
                session.fail(e.getMessage());
            }
        } finally {
            session.print(HumanReadable.count(changes, "change"));
        }
    }

    /** Problems that were there before are not what is watched for. */
    private void show(Change change) {
        if (change instanceof StateChange state) {
            if (!isInSnapshot) {
                print(state);
            }
        } else if (change instanceof SnapshotBegin || change instanceof SnapshotEnd) {
            isInSnapshot = change instanceof SnapshotBegin;
        } else {
            session.print(change.toString());
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
