package io.github.livestatus.multisite;

import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.multisite.SiteOutcome.Stale;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.ResultColumns;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.TableResult;
import java.lang.invoke.MethodHandles;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The merged rows of several sites, with the outcome of each. */
final class MergedResult implements SitesResult {
    private final Result rows;
    private final Map<String, SiteOutcome> outcomes;

    /** @param answers the responses of the single sites from which the rows were merged */
    MergedResult(Result rows, Collection<? extends Result> answers, Map<String, SiteOutcome> outcomes) {
        this(
                TableResult.merged(rows, List.copyOf(answers)),
                Collections.unmodifiableMap(new LinkedHashMap<>(outcomes)));
    }

    private MergedResult(Result rows, Map<String, SiteOutcome> outcomes) {
        this.rows = rows;
        this.outcomes = outcomes;
    }

    @Override
    public Map<String, SiteOutcome> outcomes() {
        return outcomes;
    }

    @Override
    public boolean isComplete() {
        return missing().isEmpty() && outcomes.values().stream().anyMatch(MergedResult::isAnswer);
    }

    @Override
    public SitesResult orThrow() {
        if (isComplete()) {
            return this;
        }
        SitesMissingException missing = new SitesMissingException(missing(), outcomes.size());
        outcomes.values().forEach(outcome -> outcome.cause().ifPresent(missing::addSuppressed));
        throw missing;
    }

    private static boolean isAnswer(SiteOutcome outcome) {
        return outcome.isAnswered() || outcome instanceof Stale stale && stale.isAllowed();
    }

    private Map<String, String> missing() {
        Map<String, String> missing = new LinkedHashMap<>();
        outcomes.forEach((site, outcome) -> {
            boolean isExpected = !(outcome instanceof Skipped skipped) || skipped.isMissed();
            if (!isAnswer(outcome) && isExpected) {
                missing.put(site, outcome.toString());
            }
        });
        return missing;
    }

    @Override
    public ResultColumns columns() {
        return rows.columns();
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public Row row(int index) {
        return rows.row(index);
    }

    @Override
    public long repairs() {
        return rows.repairs();
    }

    @Override
    public long bytes() {
        return rows.bytes();
    }

    @Override
    public OptionalLong total() {
        return rows.total();
    }

    @Override
    public boolean isConditionMet() {
        return rows.isConditionMet();
    }

    @Override
    public boolean isPolled() {
        return rows.isPolled();
    }

    @Override
    public Map<String, String> failedBackends() {
        return rows.failedBackends();
    }

    @Override
    public Iterator<Row> iterator() {
        return rows.iterator();
    }

    @Override
    public <R extends Record> List<R> as(Class<R> record) {
        return rows.as(record);
    }

    @Override
    public <R extends Record> List<R> as(MethodHandles.Lookup lookup, Class<R> record) {
        return rows.as(lookup, record);
    }

    @Override
    public SitesResult compact() {
        return new MergedResult(rows.compact(), outcomes);
    }

    @Override
    public String table(int most) {
        return rows.table(most);
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
