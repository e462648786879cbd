package io.github.livestatus.testkit;

import java.util.ArrayList;
import java.util.List;

/** What one GET request says, as far as the server read it. Filled by {@link FakeLqlReader}. */
final class LqlQuery {

    /**
     * One {@code Stats:} line.
     *
     * @param operation {@code count}, {@code sum}, {@code min}, ...
     * @param column what it aggregates; null for a count
     * @param filter what it counts; null when it aggregates
     * @param combined what And, Or and Negate behind it go on with: on Icinga 2 a negated count counts on unnegated
     */
    record FakeStat(String operation, String column, Condition filter, Condition combined) {}

    /**
     * One {@code Sort:} line.
     *
     * @param member the custom variable, where the column has several
     */
    record SortKey(String column, String member, boolean descending) {}

    FakeTable table;
    final List<String> columns = new ArrayList<>();
    final List<Condition> filters = new ArrayList<>();
    final List<Condition> waitConditions = new ArrayList<>();
    final List<FakeStat> stats = new ArrayList<>();
    final List<SortKey> sort = new ArrayList<>();
    final List<String> backends = new ArrayList<>();
    int limit = -1;
    int offset;
    int timelimit = -1;
    long shiftSeconds;
    boolean columnHeaders = true;
    String format = "csv";
    String separators = "\n;,|";
    boolean fixed16;
    boolean keepAlive;
    String authUser;
    String waitTrigger;
    String waitObject;
    long waitTimeout;

    /** The first thing that was wrong, or null. */
    ServerError error;

    /** Whether the server drops the connection over this request. */
    boolean unreadable;

    /** Whether a mistake ended the reading. */
    boolean stopped;

    /** How many lines were read: fewer than there are when an unknown header ended the reading. */
    int linesRead;

    boolean isStats() {
        return !stats.isEmpty();
    }

    Condition filter() {
        return new Condition.All(filters);
    }
}
