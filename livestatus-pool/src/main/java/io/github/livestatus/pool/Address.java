package io.github.livestatus.pool;

import io.github.livestatus.client.LivestatusConnection;

/** One of the addresses of a site, and how connecting to it went. Its fields belong to the lock of {@link Slots}. */
final class Address {
    final String endpoint;
    final LivestatusConnection.Builder connections;

    /** Failures in a row, those at the same time counted once; 0 while all is well. Read without the lock, too. */
    volatile int failures;

    /** Whether it ever answered. Read without the lock, too. */
    volatile boolean hasAnswered;

    RuntimeException lastFailure;

    /** When it failed last, may be tried again, and is looked at while another address is in use: on the pool's clock. */
    long failedAt;

    long notBefore;
    long probeAt;

    Address(String endpoint, LivestatusConnection.Builder connections) {
        this.endpoint = endpoint;
        this.connections = connections;
    }

    boolean isFailing() {
        return failures > 0;
    }
}
