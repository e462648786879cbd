package io.github.livestatus.pool;

import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** What a pool does, as events of the JDK Flight Recorder. They cost next to nothing until a recording wants them. */
final class FlightRecorderEvents implements LivestatusListener {
    @Override
    public Object started(Action action, String site) {
        Recorded event = event(action);
        if (event == null || !event.isEnabled()) {
            return null;
        }
        event.begin();
        return event;
    }

    @Override
    public void ended(Object started, LivestatusEvent done) {
        Recorded event = done.action() == Action.CLOSE ? new Close() : (Recorded) started;
        if (event != null && event.shouldCommit()) {
            event.site = done.site();
            event.endpoint = done.endpoint();
            event.table = done.query().map(query -> query.table().name()).orElse("");
            event.bytes = done.bytes();
            event.rows = done.rows();
            event.outcome = done.outcome();
            event.commit();
        }
    }

    private static Recorded event(Action action) {
        return switch (action) {
            case ACQUIRE -> new Acquire();
            case CONNECT -> new Connect();
            case QUERY -> new QueryEvent();
            case COMMAND -> new CommandEvent();
            case CLOSE -> new Close();
            case FAN_OUT, MERGE, SKIP, BREAKER, REFRESH -> null; // no pool does that
        };
    }

    @Category("Livestatus")
    @StackTrace(false)
    abstract static class Recorded extends Event {
        @Label("Site")
        String site;

        @Label("Endpoint")
        String endpoint;

        @Label("Table")
        String table;

        @Label("Response Size")
        @DataAmount
        long bytes;

        @Label("Rows")
        long rows;

        @Label("Outcome")
        String outcome;
    }

    @Name("io.github.livestatus.Acquire")
    @Label("Livestatus Acquire")
    static final class Acquire extends Recorded {}

    @Name("io.github.livestatus.Connect")
    @Label("Livestatus Connect")
    static final class Connect extends Recorded {}

    @Name("io.github.livestatus.Query")
    @Label("Livestatus Query")
    static final class QueryEvent extends Recorded {}

    @Name("io.github.livestatus.Command")
    @Label("Livestatus Command")
    static final class CommandEvent extends Recorded {}

    @Name("io.github.livestatus.Close")
    @Label("Livestatus Close")
    static final class Close extends Recorded {}
}
