/**
 * Results of queries. A {@link io.github.livestatus.result.Result} has {@link io.github.livestatus.result.Row rows}. Their values
 * are read by column, by name, or as records of the caller.
 *
 * <pre>{@code
 * record Problem(String hostName, String description, ServiceState state, Instant lastStateChange) {}
 * List<Problem> problems = live.query(critical).as(Problem.class);
 * }</pre>
 */
package io.github.livestatus.result;
