package io.github.livestatus.shell;

import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Table;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.SiteChange;
import io.github.livestatus.multisite.SiteState;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.multisite.StateChange;
import io.github.livestatus.multisite.Watch;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import io.github.livestatus.schema.Status;
import io.github.livestatus.text.DisplayWidth;
import io.github.livestatus.text.HumanReadable;
import io.github.livestatus.text.Printable;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The verb that prints changes of state as they come, one line each, until its time is up or it is interrupted. It also says
 * which sites do not answer: then, and whenever one goes away or comes back.
 */
final class WatchVerb {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Session session;
    private final Duration every;
    private final BlockingQueue<Runnable> news = new LinkedBlockingQueue<>();
    private final Set<String> missing = new HashSet<>();
    private int siteWidth;
    private int objectWidth;
    private int changes;
    private int width;

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
        List<ChangeSubscriber> subscribers = new ArrayList<>();
        Watch watch = sites.watch(change -> news.add(() -> tell(change)));
        try {
            tellWhoIsMissing();
            for (Table table : List.of(Hosts.TABLE, Services.TABLE)) {
                ChangeSubscriber subscriber = new ChangeSubscriber();
                sites.changes(table, every).subscribe(subscriber);
                subscribers.add(subscriber);
            }
            Runnable next = next(end);
            while (next != null) {
                next.run();
                next = next(end);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            subscribers.forEach(subscriber -> subscriber.subscription.cancel());
            watch.close();
        }
        return Shown.text(HumanReadable.count(changes, "change"));
    }

    /** A site that does not answer has no changes, which looks like a quiet one. */
    private void tellWhoIsMissing() {
        SitesResult result = session.query(Query.from(Status.TABLE).columns(Status.PROGRAM_START));
        result.outcomes().forEach((site, outcome) -> {
            if (!outcome.isAnswered()) {
                missing.add(site);
                session.fail(site + ": " + outcome);
            }
        });
    }

    private void tell(SiteChange change) {
        boolean isUp = change.now() == SiteState.UP;
        if (isUp && missing.remove(change.site())) {
            session.print(now() + "  " + Printable.line(change.site()) + "  answers again");
        } else if (!isUp && missing.add(change.site())) {
            session.fail(now() + "  " + change.site() + "  does not answer: " + change.why());
        }
    }

    private String now() {
        return TIME.format(session.time().now().atZone(ZoneId.systemDefault()));
    }

    /** Returns null when the time is up. The terminal is measured after each wait only: that takes a process. */
    private Runnable next(long end) throws InterruptedException {
        Runnable next = news.poll();
        if (next == null) {
            next = news.poll(Math.max(0, end - session.time().nanos()), TimeUnit.NANOSECONDS);
            width = session.terminal().width().getAsInt();
        }
        return next;
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

    /** Takes what is published on threads of the sites, and hands it to the thread of the prompt. */
    private final class ChangeSubscriber implements Flow.Subscriber<StateChange> {
        private Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription made) {
            subscription = made;
            made.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(StateChange change) {
            news.add(() -> print(change));
        }

        @Override
        public void onError(Throwable failure) {
            news.add(() -> session.fail(String.valueOf(failure.getMessage())));
        }

        @Override
        public void onComplete() {}
    }
}
