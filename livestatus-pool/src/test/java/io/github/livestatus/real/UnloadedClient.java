package io.github.livestatus.real;

import io.github.livestatus.client.Livestatus;
import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.command.Command;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.ChangeBatch;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.schema.Hosts;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.function.BiConsumer;

/** The application code, which is loaded and unloaded together with the library. */
final class UnloadedClient implements BiConsumer<List<String>, Class<? extends Record>> {
    private static final Query HOSTS = Query.from(Hosts.TABLE).columns(Hosts.NAME);

    @Override
    public void accept(List<String> endpoints, Class<? extends Record> record) {
        for (String endpoint : endpoints) {
            try (Livestatus live = LivestatusConnection.open(endpoint)) {
                check(live.query(HOSTS).as(record).size());
            }
            try (LivestatusPool pool = LivestatusPool.builder(endpoint).build()) {
                check(pool.queryAsync(HOSTS).join().as(record).size());
                pool.send(Command.of("ENABLE_NOTIFICATIONS"));
            }
        }
        try (LivestatusSites sites = LivestatusSites.builder()
                .site(Site.of("first", endpoints.get(0)))
                .site(Site.of("second", endpoints.get(1)))
                .site(Site.of("gone", "tcp:127.0.0.1:1"))
                .build()) {
            Subscriber changes = new Subscriber();
            sites.changes().hosts().every(Duration.ofMinutes(10)).publisher().subscribe(changes);
            check(sites.query(HOSTS).as(record).size() / 2);
            check(sites.queryAsync(HOSTS).join().as(record).size() / 2);
            sites.fetchStatus();
            changes.awaitBegun();
        }
    }

    private static void check(int hosts) {
        if (hosts != 2) {
            throw new IllegalStateException(hosts + " hosts");
        }
    }

    private static final class Subscriber implements Flow.Subscriber<ChangeBatch> {
        private final CountDownLatch begun = new CountDownLatch(1);

        void awaitBegun() {
            try {
                begun.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
            begun.countDown();
        }

        @Override
        public void onNext(ChangeBatch batch) {}

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
