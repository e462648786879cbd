package consumer;

import io.github.livestatus.client.Livestatus;
import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.result.Result;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Asks the endpoints it is given in all the ways there are, and prints the answers and the threads that are left. */
public final class Program {

    private static final String HOSTS = "GET hosts\nColumns: name state";

    record Host(String name, int state) {}

    private Program() {}

    public static void main(String[] args) throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        for (String endpoint : args) {
            ask(endpoint);
        }
        List<String> left = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread -> isAliveForLong(thread))
                .map(Thread::getName)
                .toList();
        System.out.println("threads left: " + left);
    }

    private static void ask(String endpoint) throws Exception {
        try (Livestatus live = LivestatusConnection.open(endpoint)) {
            Result hosts = live.query(HOSTS);
            System.out.println(hosts.as(MethodHandles.lookup(), Host.class));
        }
        try (LivestatusPool pool = LivestatusPool.builder(endpoint).build()) {
            System.out.println(pool.query(HOSTS).size()
                    + pool.queryAsync(Query.parse(HOSTS)).get().size());
            System.out.println(onThreadOfItsOwn(pool));
        }
        try (LivestatusSites sites =
                LivestatusSites.builder().site(Site.of("master", endpoint)).build()) {
            System.out.println(sites.query(HOSTS).row(0).site());
        }
    }

    /** On a virtual thread, where this Java has them. */
    private static int onThreadOfItsOwn(Livestatus live) throws Exception {
        ExecutorService threads = threads();
        Future<Integer> size = threads.submit(() -> live.query(HOSTS).size());
        threads.shutdown();
        return size.get();
    }

    private static ExecutorService threads() throws ReflectiveOperationException {
        boolean hasVirtualThreads = Stream.of(Executors.class.getMethods())
                .anyMatch(method -> method.getName().equals("newVirtualThreadPerTaskExecutor"));
        return hasVirtualThreads
                ? (ExecutorService) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null)
                : Executors.newCachedThreadPool();
    }

    /** Threads of a pool that was closed may still be on their way out; those of the JDK's stay for a while. */
    private static boolean isAliveForLong(Thread thread) {
        boolean isOfTheJdk = thread.getName()
                .matches(
                        "(ForkJoinPool|VirtualThread|Cleaner|Common-Cleaner|CompletableFutureDelayScheduler|\\w+-?Poller|Unblocker).*");
        if (isOfTheJdk) {
            return false;
        }
        try {
            thread.join(5000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return thread.isAlive();
    }
}
