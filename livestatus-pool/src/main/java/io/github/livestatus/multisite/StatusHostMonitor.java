package io.github.livestatus.multisite;

import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.Site.StatusObject;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.timing.Alarm;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Reads the hosts and services of one site whose states show whether other sites are reachable. All of them are read in one round
 * trip for all calls that need them at that time. The states are cached for some seconds.
 */
final class StatusHostMonitor {
    /** The time from the deadline to the cancellation of an exchange that no thread has started. */
    private static final long GRACE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final SiteClient monitor;
    private final List<StatusObject> objects;
    private final long keptNanos;
    private final TimeSource time;
    private final ReentrantLock lock = new ReentrantLock();
    private StatusReading reading;

    /**
     * One read of all states.
     *
     * @param begunAt the time in nanoseconds
     */
    private record StatusReading(CompletableFuture<Map<StatusObject, String>> troubles, long begunAt) {}

    /**
     * @param monitor the site that monitors the objects; it is queried for them also if it is disabled
     * @param keptNanos how long states are cached
     */
    StatusHostMonitor(SiteClient monitor, List<StatusObject> objects, long keptNanos, TimeSource time) {
        this.monitor = monitor;
        this.objects = List.copyOf(objects);
        this.keptNanos = keptNanos;
        this.time = time;
    }

    /**
     * Returns why a site is not reachable, such as {@code DOWN} or {@code pending}; "" if it is reachable. Empty if the state is
     * not known in time, because the object is not monitored or the monitoring site does not respond. The future never fails.
     *
     * @param most the maximum time of the read; a call after that time does not wait
     */
    CompletableFuture<Optional<String>> trouble(StatusObject object, Duration most) {
        StatusReading current = current();
        CompletableFuture<Optional<String>> trouble = current.troubles.handle(
                (troubles, failure) -> Optional.ofNullable(failure == null ? troubles.get(object) : null));
        if (trouble.isDone()) {
            return trouble;
        }
        after(most.toNanos() - (time.nanos() - current.begunAt), trouble, () -> trouble.complete(Optional.empty()));
        return trouble;
    }

    /** Runs an action if a future has not ended after a time. */
    private static void after(long nanos, CompletableFuture<?> future, Runnable whenLate) {
        Alarm late = new Alarm(TimeSource.SYSTEM, whenLate);
        late.by(TimeSource.SYSTEM.nanos() + nanos);
        future.whenComplete((value, failure) -> late.close());
    }

    private StatusReading current() {
        StatusReading fresh;
        lock.lock();
        try {
            long now = time.nanos();
            if (reading != null && !(reading.troubles.isDone() && now - reading.begunAt >= keptNanos)) {
                return reading;
            }
            fresh = new StatusReading(new CompletableFuture<>(), now);
            reading = fresh;
        } finally {
            lock.unlock();
        }
        read(fresh.troubles); // outside the lock: a supplied executor may run the read on this thread
        return fresh;
    }

    private void read(CompletableFuture<Map<StatusObject, String>> troubles) {
        List<StatusObject> hosts =
                objects.stream().filter(object -> object.service().isEmpty()).toList();
        List<StatusObject> services =
                objects.stream().filter(object -> !hosts.contains(object)).toList();
        List<Query> queries = new ArrayList<>();
        if (!hosts.isEmpty()) {
            queries.add(hosts(hosts));
        }
        if (!services.isEmpty()) {
            queries.add(services(services));
        }
        Deadline deadline = monitor.deadline(Duration.ZERO);
        CompletableFuture<Map<StatusObject, String>> exchange =
                monitor.callForOthers(CallKind.of(queries), deadline, live -> troubles(live.queryAll(queries)));
        after(deadline.remaining().toNanos() + GRACE_NANOS, exchange, () -> exchange.cancel(false));
        exchange.whenComplete((read, failure) -> {
            if (failure == null) {
                troubles.complete(read);
            } else {
                troubles.completeExceptionally(failure);
            }
        });
    }

    private Map<StatusObject, String> troubles(List<Result> answers) {
        Map<StatusObject, String> troubles = new HashMap<>();
        for (Result answer : answers) {
            boolean isOfHosts = answer.columns().names().contains(Hosts.NAME.name());
            answer.forEach(row -> troubles.put(object(row, isOfHosts), isOfHosts ? ofHost(row) : ofService(row)));
        }
        return troubles;
    }

    private StatusObject object(Row row, boolean isHost) {
        String site = monitor.name();
        return isHost
                ? new StatusObject(site, row.get(Hosts.NAME), "")
                : new StatusObject(site, row.get(Services.HOST_NAME), row.get(Services.DESCRIPTION));
    }

    private static Query hosts(List<StatusObject> objects) {
        return Query.from(Hosts.TABLE)
                .columns(Hosts.NAME, Hosts.STATE, Hosts.HAS_BEEN_CHECKED)
                .filter(Filter.anyOf(objects.stream()
                        .map(object -> Hosts.NAME.eq(object.host()))
                        .toList()));
    }

    private static Query services(List<StatusObject> objects) {
        return Query.from(Services.TABLE)
                .columns(
                        Services.HOST_NAME,
                        Services.DESCRIPTION,
                        Services.STATE,
                        Services.HAS_BEEN_CHECKED,
                        Services.HOST_STATE)
                .filter(Filter.anyOf(objects.stream()
                        .map(object -> Filter.allOf(
                                Services.HOST_NAME.eq(object.host()), Services.DESCRIPTION.eq(object.service())))
                        .toList()));
    }

    private static String ofHost(Row row) {
        if (!row.get(Hosts.HAS_BEEN_CHECKED)) {
            return "pending";
        }
        HostState state = row.get(Hosts.STATE);
        return state == HostState.UP ? "" : String.valueOf(state);
    }

    private static String ofService(Row row) {
        if (!row.get(Services.HAS_BEEN_CHECKED)) {
            return "pending";
        } else if (row.get(Services.HOST_STATE) != HostState.UP) {
            return "on a host that is " + row.get(Services.HOST_STATE);
        }
        ServiceState state = row.get(Services.STATE);
        return state == ServiceState.OK || state == ServiceState.WARNING ? "" : String.valueOf(state);
    }
}
