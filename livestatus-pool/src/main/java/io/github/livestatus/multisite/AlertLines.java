package io.github.livestatus.multisite;

import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Log;
import io.github.livestatus.schema.StateType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Log lines of alerts, in the order in which the core wrote them. Naemon, Nagios and Checkmk send the last line first, also across
 * log files. Line numbers restart in each log file. Therefore the order of the response decides within one second.
 */
final class AlertLines {
    static final Query QUERY = Query.from(Log.TABLE)
            .columns(
                    Log.TIME,
                    Log.TYPE,
                    Log.HOST_NAME,
                    Log.SERVICE_DESCRIPTION,
                    Log.STATE,
                    Log.STATE_TYPE,
                    Log.ATTEMPT,
                    Log.PLUGIN_OUTPUT);

    private final List<Row> lines;

    private AlertLines(List<Row> lines) {
        this.lines = lines;
    }

    /** Returns the lines of a response to {@link #QUERY}. */
    static AlertLines of(Result answer) {
        List<Row> lines = new ArrayList<>();
        answer.forEach(lines::add);
        if (isLastFirst(lines)) {
            Collections.reverse(lines);
        }
        lines.sort(Comparator.comparing(row -> row.get(Log.TIME)));
        return new AlertLines(lines);
    }

    /**
     * Returns true if the last line is first. True for lines of one second too, since all known servers send the last line first.
     */
    private static boolean isLastFirst(List<Row> lines) {
        return lines.isEmpty() || second(lines.get(0)) >= second(lines.get(lines.size() - 1));
    }

    int size() {
        return lines.size();
    }

    /** Returns the second of the last line; 0 if there is none. */
    long last() {
        return lines.isEmpty() ? 0 : second(lines.get(lines.size() - 1));
    }

    /** Returns the number of lines of a second. */
    int in(long second) {
        return (int) lines.stream().filter(line -> second(line) == second).count();
    }

    /** Returns all lines except the first {@code count} ones. */
    List<Row> after(int count) {
        return lines.subList(count, lines.size());
    }

    private static long second(Row line) {
        return line.get(Log.TIME).getEpochSecond();
    }

    static ObjectKey key(Row line) {
        boolean isOfHost = line.get(Log.TYPE).equals("HOST ALERT");
        return new ObjectKey(line.get(Log.HOST_NAME), isOfHost ? "" : line.get(Log.SERVICE_DESCRIPTION));
    }

    static StateType stateType(Row line) {
        return line.get(Log.STATE_TYPE).equals("SOFT") ? StateType.SOFT : StateType.HARD;
    }
}
