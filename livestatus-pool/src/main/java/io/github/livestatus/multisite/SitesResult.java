package io.github.livestatus.multisite;

import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
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
import java.util.Objects;

/**
 * The result of a query at several sites: one table of rows, each of which knows its site, and what became of the query at
 * each site. Rows are sorted and limited over all sites; those equal in all sort keys come in the order of the sites'
 * configuration, within a site by the key of their table. Without sort keys, rows come site by site.
 *
 * <p>{@code toString()} is the table, with a column of the sites in front. Immutable and safe to read from any thread.
 */
public final class SitesResult implements Result {
    private final Result rows;
    private final Map<String, SiteOutcome> outcomes;

    /** @param answers the results of single sites, of which the rows were made */
    SitesResult(Result rows, Collection<? extends Result> answers, Map<String, SiteOutcome> outcomes) {
        this(
                TableResult.merged(rows, List.copyOf(answers)),
                Collections.unmodifiableMap(new LinkedHashMap<>(outcomes)));
    }

    private SitesResult(Result rows, Map<String, SiteOutcome> outcomes) {
        this.rows = rows;
        this.outcomes = outcomes;
    }

    /**
     * Returns what became of the query at each site, by the site's name, in the order of configuration. Backends that an LMD
     * among the sites could not reach follow it, as {@code lmd/backend}.
     */
    public Map<String, SiteOutcome> outcomes() {
        return outcomes;
    }

    /**
     * Returns true if nothing is missing: every site answered that is not disabled. False too when no site is left that could
     * answer.
     */
    public boolean isComplete() {
        return missing().isEmpty() && outcomes.values().stream().anyMatch(SiteOutcome::isAnswered);
    }

    /**
     * Returns this result, if it is complete.
     *
     * @throws SitesMissingException otherwise: it names the sites that are missing and says why
     */
    public SitesResult orThrow() {
        if (isComplete()) {
            return this;
        }
        SitesMissingException missing = new SitesMissingException(missing(), outcomes.size());
        outcomes.values().forEach(outcome -> outcome.cause().ifPresent(missing::addSuppressed));
        throw missing;
    }

    private Map<String, String> missing() {
        Map<String, String> missing = new LinkedHashMap<>();
        outcomes.forEach((site, outcome) -> {
            boolean isExpected = !(outcome instanceof Skipped skipped) || skipped.isMissed();
            if (!outcome.isAnswered() && isExpected) {
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

    /** Returns true if what the query waited for holds now at every site that answered; false where none did. */
    @Override
    public boolean isConditionMet() {
        return rows.isConditionMet();
    }

    /** Returns true if a site was polled, because its server does not wait. */
    @Override
    public boolean isPolled() {
        return rows.isPolled();
    }

    /** Returns nothing: such backends are among the {@link #outcomes()}. */
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
        Objects.requireNonNull(record, "record");
        return rows.as(record);
    }

    @Override
    public <R extends Record> List<R> as(MethodHandles.Lookup lookup, Class<R> record) {
        return rows.as(lookup, record);
    }

    @Override
    public Result sorted(List<Sort> keys) {
        return rows.sorted(keys);
    }

    @Override
    public Result slice(long offset, long limit) {
        return rows.slice(offset, limit);
    }

    @Override
    public SitesResult compact() {
        return new SitesResult(rows.compact(), outcomes);
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
