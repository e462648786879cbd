package io.github.livestatus.testkit;

import java.util.ArrayList;
import java.util.List;

/** A parsed GET request, as far as the server read it. Filled by {@link FakeLqlReader}. */
final class LqlQuery {

    /**
     * One {@code Stats:} line.
     *
     * @param operation {@code count}, {@code sum}, {@code min}, ...
     * @param column the aggregated column; null for a count
     * @param filter the counted condition; null for an aggregate
     * @param combined the operand of later And, Or and Negate lines: on Icinga 2 a negated count continues without the negation
     */
    record FakeStat(String operation, String column, Condition filter, Condition combined) {}

    /**
     * One {@code Sort:} line.
     *
     * @param member the custom variable, if the column has several
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

    /** The first error, or null. */
    ServerError error;

    /** True if the server closes the connection because of this request. */
    boolean unreadable;

    /** True if an error ended the reading. */
    boolean stopped;

    /** The number of lines read: fewer than all if an unknown header ended the reading. */
    int linesRead;

    boolean isStats() {
        return !stats.isEmpty();
    }

    Condition filter() {
        return new Condition.All(filters);
    }
}
