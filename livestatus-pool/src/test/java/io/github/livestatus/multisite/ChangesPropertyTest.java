package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.multisite.Change.Gap;
import io.github.livestatus.multisite.Change.SnapshotBegin;
import io.github.livestatus.multisite.Change.SnapshotEnd;
import io.github.livestatus.schema.StateType;
import io.github.livestatus.testkit.FakeCore;
import io.github.livestatus.testkit.FakeCore.ObjectCells;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.timing.TimeSource;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares the changes of a feed with the random states of a core, while the core and the client restart at random. {@code
 * -Dchanges.rounds=1000} runs longer, {@code -Dchanges.seed=...} repeats a run.
 */
class ChangesPropertyTest {
    private static final int ROUNDS = Integer.getInteger("changes.rounds", 3);
    private static final int STEPS = 40;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final List<List<String>> OBJECTS =
            List.of(List.of("h", ""), List.of("h", "s"), List.of("h", "t"), List.of("i", ""), List.of("i", "s"));

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void reportedChangesMatchTheHistory(ServerKind kind) {
        long seed = Long.getLong("changes.seed", System.nanoTime());
        for (int round = 0; round < ROUNDS; round++) {
            long one = seed + round;
            try {
                new Model(kind, new Random(one)).run();
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        kind + ", -Dchanges.rounds=1 -Dchanges.seed=" + one + ": " + e.getMessage(), e);
            }
        }
    }

    /** The state of an object after a check. */
    private record Step(long at, String host, String service, int state, StateType type, int attempt) {
        static Step of(StateChange change) {
            return new Step(
                    change.at().getEpochSecond(),
                    change.host(),
                    change.service(),
                    change.state(),
                    change.stateType(),
                    change.attempt());
        }

        List<String> key() {
            return List.of(host, service);
        }

        boolean isHard() {
            return type == StateType.HARD;
        }

        /** Returns true if a feed of hard states cannot distinguish the two. */
        boolean isLike(Step other) {
            return at == other.at && key().equals(other.key()) && state == other.state && type == other.type;
        }
    }

    /** One core, one client, and the invariants between them. The core does not change during a poll. */
    private static final class Model {
        private final ServerKind kind;
        private final Random random;
        private final boolean isHardOnly;
        private final boolean hasLog;
        private final FakeCore core;
        private final Set<List<String>> deleted = new HashSet<>();
        private final List<Step> written = new ArrayList<>();
        private final Map<List<String>, Integer> problems = new HashMap<>();
        private final Map<List<String>, ObjectCells> atLastSync = new HashMap<>();
        private final Map<List<String>, Step> toldInSync = new HashMap<>();
        private final Map<List<String>, Integer> toldSteps = new HashMap<>();
        private final Set<List<String>> inSnapshot = new HashSet<>();
        private FakeLivestatus server;
        private LivestatusSites sites;
        private ChangeFeed feed;
        private String position = "";
        private int toldLines;
        private int storedLines;
        private long second = 1_700_000_000L;
        private boolean isInSnapshot;
        private boolean hasGap;
        private boolean isFresh;
        private boolean isFirstSnapshotDue;

        Model(ServerKind kind, Random random) {
            this.kind = kind;
            this.random = random;
            this.isHardOnly = random.nextInt(4) == 0;
            this.hasLog = kind == ServerKind.NAEMON || kind == ServerKind.NAGIOS || kind == ServerKind.CHECKMK;
            this.core = new FakeCore(kind);
            for (List<String> key : OBJECTS) {
                if (key.get(1).isEmpty()) {
                    core.host(key.get(0));
                } else {
                    core.service(key.get(0), key.get(1));
                }
            }
        }

        void run() {
            startServer(0);
            openFeed();
            try {
                check();
                sync();
                for (int i = 0; i < STEPS; i++) {
                    step();
                }
                sync();
            } finally {
                feed.close();
                sites.close();
                server.close();
            }
        }

        private void step() {
            switch (random.nextInt(12)) {
                case 0 -> core.rotateLog(second);
                case 1 -> restartServer();
                case 2 -> restartClient();
                case 3 -> delete();
                case 4, 5, 6 -> sync();
                default -> check();
            }
        }

        private void startServer(int port) {
            server = core.start(second)
                    .server()
                    .programStart(Instant.ofEpochSecond(second))
                    .tcp(InetAddress.getLoopbackAddress(), port)
                    .start();
        }

        private void restartServer() {
            int port = Integer.parseInt(server.endpoint().replaceFirst(".*:", ""));
            server.close();
            second++;
            startServer(port);
        }

        /** Restarts the client. If it is killed between handling a batch and storing its position, it gets that batch again. */
        private void restartClient() {
            feed.close();
            sites.close();
            toldLines = storedLines;
            toldSteps.clear();
            openFeed();
        }

        private void openFeed() {
            isFresh = true;
            isFirstSnapshotDue = !position.contains("=");
            sites = LivestatusSites.builder()
                    .site(Site.of("a", server.endpoint()))
                    .breakerPauses(Duration.ofMillis(1), Duration.ofMillis(2))
                    .time(clock())
                    .build();
            ChangeFeed.Builder builder =
                    sites.changes().every(Duration.ofMillis(1)).from(position);
            feed = (isHardOnly ? builder.hardOnly() : builder).open();
        }

        private TimeSource clock() {
            return new TimeSource() {
                @Override
                public long nanos() {
                    return System.nanoTime();
                }

                @Override
                public Instant now() {
                    return Instant.ofEpochSecond(second);
                }
            };
        }

        private void check() {
            for (int i = random.nextInt(5); i >= 0; i--) {
                second += random.nextInt(3);
                List<String> key = OBJECTS.get(random.nextInt(OBJECTS.size()));
                if (!deleted.contains(key)) {
                    check(key.get(0), key.get(1));
                }
            }
            core.show(server);
        }

        private void check(String host, String service) {
            ObjectCells before = core.cells(host, service);
            int state = random.nextInt(3) == 0 ? 0 : random.nextInt(service.isEmpty() ? 2 : 4);
            int attempt = state != 0 && !before.isHard() ? before.attempt() + 1 : 1;
            boolean isConfirmed = state == 0 || attempt == 3 || before.isHard() && before.state() != 0;
            boolean isHard = isConfirmed || random.nextInt(3) == 0;
            boolean isAlert = core.check(second, host, service, state, isHard, attempt);
            if (isAlert || !before.isChecked() && !hasLog) {
                written.add(new Step(second, host, service, state, isHard ? StateType.HARD : StateType.SOFT, attempt));
            }
        }

        /** Deletes an object. A core with a log is restarted for that. */
        private void delete() {
            List<String> key = OBJECTS.get(random.nextInt(OBJECTS.size()));
            if (deleted.size() < 2 && deleted.add(key)) {
                core.delete(key.get(0), key.get(1));
                core.show(server);
                if (hasLog) {
                    restartServer();
                }
            }
        }

        /** Takes batches until all changes are reported, and during at least one more poll. */
        private void sync() {
            long end = System.nanoTime() + LIMIT.toNanos();
            int requests = server.requests().size();
            hasGap = false;
            toldInSync.clear();
            while (!isTold() || server.requests().size() < requests + 12) {
                ChangeBatch batch = feed.next(Duration.ofMillis(2));
                batch.forEach(this::take);
                if (random.nextBoolean()) {
                    position = batch.position();
                    storedLines = toldLines;
                }
                assertTrue(
                        System.nanoTime() < end,
                        () -> "open are " + problems + " instead of " + truth() + ", told " + toldLines + " of "
                                + lines());
            }
            if (!hasLog && !isHardOnly && !isFresh) {
                List<List<String>> omissions =
                        living().stream().filter(this::isOmissionShown).toList();
                assertEquals(!omissions.isEmpty(), hasGap, () -> omissions + ", told " + toldInSync + " of " + lines());
            }
            isFresh = false;
            atLastSync.clear();
            living().forEach(key -> atLastSync.put(key, core.cells(key.get(0), key.get(1))));
        }

        private List<List<String>> living() {
            return OBJECTS.stream().filter(key -> !deleted.contains(key)).toList();
        }

        private void take(Change change) {
            if (change instanceof SnapshotBegin) {
                isInSnapshot = true;
                inSnapshot.clear();
                if (isFirstSnapshotDue) {
                    toldLines = lines().size();
                }
            } else if (change instanceof SnapshotEnd) {
                isInSnapshot = false;
                isFirstSnapshotDue = false;
                problems.keySet().retainAll(inSnapshot);
            } else if (change instanceof Gap) {
                hasGap = true;
                assertFalse(hasLog, change::toString);
            } else if (change instanceof StateChange state) {
                take(Step.of(state));
            }
        }

        private void take(Step step) {
            if (isInSnapshot) {
                inSnapshot.add(step.key());
            } else if (hasLog) {
                assertTrue(toldLines < lines().size(), () -> step + " is told behind the end of " + lines());
                assertEquals(lines().get(toldLines), step);
                toldLines++;
            } else {
                assertIsNext(step);
                toldInSync.put(step.key(), step);
            }
            if (step.state() == 0) {
                problems.remove(step.key());
            } else {
                problems.put(step.key(), step.state());
            }
        }

        /** Asserts that the reported changes of an object are a subsequence of its log lines. */
        private void assertIsNext(Step step) {
            int index = toldSteps.getOrDefault(step.key(), 0);
            while (index < lines().size() && !lines().get(index).isLike(step)) {
                index++;
            }
            assertTrue(index < lines().size(), () -> step + " is not to come in " + lines());
            toldSteps.put(step.key(), index + 1);
        }

        private List<Step> lines() {
            return written.stream().filter(step -> !isHardOnly || step.isHard()).toList();
        }

        private Map<List<String>, Integer> truth() {
            Map<List<String>, Integer> truth = new HashMap<>();
            for (List<String> key : living()) {
                ObjectCells cells = core.cells(key.get(0), key.get(1));
                int state = isHardOnly ? cells.lastHardState() : cells.state();
                if (cells.isChecked() && state != 0) {
                    truth.put(key, state);
                }
            }
            return truth;
        }

        private boolean isTold() {
            return !isFirstSnapshotDue && problems.equals(truth()) && (!hasLog || toldLines == lines().size());
        }

        /** Returns true if the reported changes do not explain the difference between two snapshots. */
        private boolean isOmissionShown(List<String> key) {
            ObjectCells before = atLastSync.get(key);
            ObjectCells now = core.cells(key.get(0), key.get(1));
            if (now.lastTimes().stream().skip(1).allMatch(time -> time == 0)) {
                return false; // the first check, and OK
            }
            Step step = toldInSync.get(key);
            ObjectCells expected =
                    step == null ? before : core.after(before, step.at(), step.state(), step.isHard(), step.attempt());
            for (int state = 0; state < (key.get(1).isEmpty() ? 1 : 4); state++) {
                boolean isTold = state == (before.isChecked() ? before.state() : 0) || state == now.state();
                if (!isTold && now.lastTimes().get(state) > before.changed()) {
                    return true;
                }
            }
            if (!before.isChecked()) {
                boolean isHardened = now.changed() > 0 && now.changed() < now.hardChanged();
                return now.state() == 0 || now.isHard() && isHardened;
            } else if (expected.changed() != now.changed()) {
                return true;
            }
            boolean isEndOfSoft = !before.isHard() && now.state() == 0 && now.hardChanged() == now.changed();
            return expected.hardChanged() != now.hardChanged()
                    && !isEndOfSoft; // some servers count it as a hard change
        }
    }
}
