package io.github.livestatus.pool;

import io.github.livestatus.client.*;
import io.github.livestatus.lql.*;
import io.github.livestatus.result.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.*;

/** Stub. */
public final class LivestatusPool implements Livestatus {
    private final Builder b;
    private final Set<LivestatusConnection> open = ConcurrentHashMap.newKeySet();

    private LivestatusPool(Builder b) { this.b = b; }

    /** Stub. @param e e @return b */
    public static Builder builder(String e) { return new Builder(e); }

    private <T> T with(Function<LivestatusConnection, T> f) {
        LivestatusConnection c = LivestatusConnection.builder(b.endpoint).connectTimeout(b.connect).queryTimeout(b.query).firstByteTimeout(b.query).open();
        open.add(c);
        try { return f.apply(c); } finally { open.remove(c); c.close(); }
    }

    @Override public Result query(Query q) { return with(c -> c.query(q)); }
    @Override public List<Result> queryAll(List<Query> q) { return with(c -> c.queryAll(q)); }
    @Override public long forEach(Query q, Consumer<? super Row> r) { return with(c -> c.forEach(q, r)); }
    @Override public Dialect dialect() { return with(LivestatusConnection::dialect); }
    @Override public void close() { open.forEach(LivestatusConnection::close); }

    /** Stub. */
    public static final class Builder {
        private final String endpoint;
        private Duration connect = Duration.ofSeconds(5), query = Duration.ofSeconds(60);
        private Builder(String e) { endpoint = e; }
        /** Stub. @param n n @return b */
        public Builder maxConnections(int n) { return this; }
        /** Stub. @param d n @return b */
        public Builder connectTimeout(Duration d) { connect = d; return this; }
        /** Stub. @param d n @return b */
        public Builder queryTimeout(Duration d) { query = d; return this; }
        /** Stub. @return b */
        public LivestatusPool build() { return new LivestatusPool(this); }
    }
}
