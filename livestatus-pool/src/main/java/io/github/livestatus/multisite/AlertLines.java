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
 * Lines of alerts in the order in which they were written. Naemon, Nagios and Checkmk send the last one first, across the files
 * of a log as well: numbers of lines begin anew in each file, so within a second the order of the answer decides.
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

    /** Returns the lines in an answer to {@link #QUERY}. */
    static AlertLines of(Result answer) {
        List<Row> lines = new ArrayList<>();
        answer.forEach(lines::add);
        if (isLastFirst(lines)) {
            Collections.reverse(lines);
        }
        lines.sort(Comparator.comparing(row -> row.get(Log.TIME)));
        return new AlertLines(lines);
    }

    /** Lines of one second are, as all servers that are known give the last one first. */
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

    /** Returns how many lines there are of a second. */
    int in(long second) {
        return (int) lines.stream().filter(line -> second(line) == second).count();
    }

    /** Returns the lines behind the first ones. */
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
