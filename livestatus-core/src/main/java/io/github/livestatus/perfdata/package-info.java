/**
 * The performance data of plugins as numbers. The text of a column such as {@code perf_data} becomes a
 * {@link io.github.livestatus.perfdata.PerfData} of {@link io.github.livestatus.perfdata.Metric}s.
 *
 * <pre>{@code
 * for (Row row : live.query(Query.from(Services.TABLE).columns(Services.DESCRIPTION, Services.PERF_DATA))) {
 *     for (Metric metric : PerfData.parse(row.get(Services.PERF_DATA))) {
 *         System.out.println(row.get(Services.DESCRIPTION) + " " + metric.label() + " " + metric.value());
 *     }
 * }
 * }</pre>
 */
package io.github.livestatus.perfdata;
