package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.StateChange;
import io.github.livestatus.schema.Services;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** Changes of state over four sites, two of which are restarted meanwhile. */
@RealServers
class ChangesOfFourSitesTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration OFTEN = Duration.ofMillis(100);

    private final RealSites four;
    private final Queue<StateChange> told = new ConcurrentLinkedQueue<>();

    ChangesOfFourSitesTest(RealSites four) {
        this.four = four;
    }

    /** Takes changes one by one. */
    private final class OneByOne implements Flow.Subscriber<StateChange> {
        private Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            subscription.request(1);
        }

        @Override
        public void onNext(StateChange change) {
            told.add(change);
            subscription.request(1);
        }

        @Override
        public void onError(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void onComplete() {}
    }

    private static String host(String site) {
        return site + "-host0";
    }

    private void state(String site, String service, int state) throws IOException {
        four.state(site, host(site), service, state, "state " + state);
    }

    private List<Integer> told(String site, String service) {
        return told.stream()
                .filter(change -> change.site().equals(site) && change.service().equals(service))
                .map(StateChange::state)
                .toList();
    }

    /** Changes one service again and again until one of its changes is told. */
    private void awaitReading(String site, String service) {
        int[] state = {1};
        Await.until(LIMIT, site + " is being read", () -> {
            state[0] = 3 - state[0];
            state(site, service, state[0]);
            return !told(site, service).isEmpty();
        });
    }

    @Test
    void eachIsToldOnceAlsoOverRestarts() throws IOException {
        four.calm();
        LivestatusSites.Builder builder =
                LivestatusSites.builder().breakerPauses(Duration.ofMillis(100), Duration.ofMillis(500));
        four.names().forEach(site -> builder.site(Site.of(site, four.endpoint(site))));
        try (LivestatusSites sites = builder.build()) {
            sites.changes(Services.TABLE, OFTEN).subscribe(new OneByOne());
            for (String site : four.names()) {
                awaitReading(site, "svc 0");
            }
            changeAll(List.of(2));
            for (String site : List.of(RealSites.SITE02, RealSites.SITE04)) {
                four.site(site).stop();
                four.site(site).restart();
            }
            changeAll(List.of(2, 1));
            for (String site : four.names()) {
                awaitReading(site, "svc 2");
                assertEquals(List.of(2, 1), told(site, "svc 1"), site);
            }
        }
    }

    /** Brings svc 1 of every site into the last of these states, and waits until it was told. */
    private void changeAll(List<Integer> states) throws IOException {
        for (String site : four.names()) {
            state(site, "svc 1", states.get(states.size() - 1));
        }
        for (String site : four.names()) {
            Await.until(
                    LIMIT, site + " tells " + states, () -> told(site, "svc 1").size() >= states.size());
        }
    }
}
