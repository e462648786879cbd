package io.github.livestatus.logs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.event.Level;

/** Records the library's log lines while it is open, on all threads. */
public final class RecordedLog implements AutoCloseable {
    private static final List<RecordedLog> OPEN = new CopyOnWriteArrayList<>();

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final String logger;
    private final String beginning;

    private RecordedLog(Class<?> logger, String beginning) {
        this.logger = logger.getName();
        this.beginning = beginning;
        OPEN.add(this);
    }

    /** Starts recording the lines of this class that begin with this text. */
    public static RecordedLog of(Class<?> logger, String beginning) {
        return new RecordedLog(logger, beginning);
    }

    static boolean isOn() {
        return !OPEN.isEmpty();
    }

    static void record(String logger, Level level, String message) {
        for (RecordedLog log : OPEN) {
            if (log.logger.equals(logger) && message.startsWith(log.beginning)) {
                log.lines.add(level + " " + message);
            }
        }
    }

    /** Returns each line after its level and a blank. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        OPEN.remove(this);
    }
}
