package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SiteOutcome;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Four sites and one whose link can be cut: killed, frozen, restarted and cut off one after the other while all are queried. */
@RealServers(programs = "ip")
@OnOneJdk
class SitesSiegeTest {
    private static final Duration LENGTH = ByHand.orElse(Duration.ZERO);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    /** The maximum time until a returned site is queried: the breaker's longest pause, plus some for a busy machine. */
    private static final Duration BREAKER = Duration.ofSeconds(5);

    private static final String FAR = "far";
    private static final int PORT = 6557;
    private static final int HOSTS = 20;
    private static final int SERVICES = 10;
    private static final int THREADS = 8;

    private final RealSites four;
    private final long seed = ThreadLocalRandom.current().nextLong();
    private final List<Outage> outages = new ArrayList<>();

    SitesSiegeTest(RealSites four) {
        this.four = four;
    }

    private interface Step {
        void run() throws IOException;
    }

    /** A period in which one site could not answer, and the time until a result had all sites again. */
    private record Outage(String site, String what, long begin, long end, Duration recovery) {
        boolean excuses(SitesQuiz.Missing missing) {
            return site.equals(missing.site())
                    && missing.ended() - begin >= 0
                    && missing.begun() - end <= BREAKER.toNanos();
        }

        @Override
        public String toString() {
            return what + " " + site + " for " + (end - begin) / 1_000_000 + " ms, back after " + recovery.toMillis();
        }
    }

    @Test
    void everyResultIsRightAndNamesTheMissingSiteAndTheReason() throws IOException {
        try (Namespace namespace = namespace();
                IcingaSite far = IcingaSite.startIn(namespace, FAR, PORT, HOSTS, SERVICES)) {
            try (LivestatusSites sites = open(far.tcp())) {
                SitesQuiz quiz = new SitesQuiz(sites, HOSTS, SERVICES);
                Consumer<Random> question = quiz::ask;
                try (Load load = Load.start(Collections.nCopies(THREADS, question), seed)) {
                    besiege(namespace, quiz, load);
                    load.stop();
                    judge(quiz, load);
                }
            }
            Await.until(LIMIT, "no thread is left", () -> Threads.named("livestatus-")
                    .isEmpty());
        }
    }

    private static Namespace namespace() {
        try {
            return Namespace.create();
        } catch (IOException e) {
            return abort("network namespaces are not permitted here: " + e.getMessage());
        }
    }

    private LivestatusSites open(InetSocketAddress far) {
        LivestatusSites.Builder builder = LivestatusSites.builder()
                .siteTimeout(Duration.ofSeconds(3))
                .breakerPauses(Duration.ofMillis(200), Duration.ofSeconds(1));
        for (String name : four.names()) {
            builder.site(Site.of(name, four.endpoint(name)));
        }
        return builder.site(Site.of(FAR, "tcp:" + far.getAddress().getHostAddress() + ":" + far.getPort()))
                .build();
    }

    private void besiege(Namespace namespace, SitesQuiz quiz, Load load) throws IOException {
        long end = System.nanoTime() + LENGTH.toNanos();
        int round = 0;
        do {
            IcingaSite killed = four.site(four.names().get(round % 4));
            IcingaSite frozen = four.site(four.names().get((round + 1) % 4));
            IcingaSite restarted = four.site(four.names().get((round + 2) % 4));
            outage(killed.name(), "kill", quiz, load, killed::kill, killed::restart);
            outage(frozen.name(), "freeze", quiz, load, frozen::freeze, frozen::thaw);
            outage(restarted.name(), "restart", quiz, load, restarted::stop, restarted::restart);
            outage(FAR, "cut", quiz, load, namespace::cut, namespace::mend);
            round++;
        } while (System.nanoTime() - end < 0);
    }

    private void outage(String site, String what, SitesQuiz quiz, Load load, Step down, Step up) throws IOException {
        awaitComplete(quiz, load);
        int before = count(quiz, site);
        long begin = System.nanoTime();
        down.run();
        await(load, site + " is missing", () -> count(quiz, site) >= before + 3);
        up.run();
        long end = System.nanoTime();
        awaitComplete(quiz, load);
        outages.add(new Outage(site, what, begin, end, Duration.ofNanos(System.nanoTime() - end)));
    }

    private static int count(SitesQuiz quiz, String site) {
        return (int) quiz.missing().stream()
                .filter(missing -> missing.site().equals(site))
                .count();
    }

    private static void awaitComplete(SitesQuiz quiz, Load load) {
        long enough = quiz.complete() + 3 * THREADS;
        await(load, "answers from all sites", () -> quiz.complete() >= enough);
    }

    private static void await(Load load, String what, Await.Check check) {
        Await.until(LIMIT, what, () -> !load.wrong().isEmpty() || check.holds());
    }

    private void judge(SitesQuiz quiz, Load load) {
        ByHand.say("right %d, complete %d, %s", load.right(), quiz.complete(), outages);
        assertEquals(List.of(), load.wrong(), () -> "seed " + seed);
        assertEquals(List.of(), load.failures(), () -> "seed " + seed);
        for (SitesQuiz.Missing missing : quiz.missing()) {
            assertTrue(
                    outages.stream().anyMatch(outage -> outage.excuses(missing)),
                    () -> "while it was up: " + missing + ", seed " + seed);
            boolean isSaid = missing.why() instanceof SiteOutcome.TimedOut
                    || missing.why() instanceof SiteOutcome.Unreachable
                    || missing.why() instanceof SiteOutcome.Skipped skipped
                            && skipped.reason() == SiteOutcome.Skipped.Reason.BREAKER_OPEN;
            assertTrue(isSaid, missing::toString);
        }
    }
}
