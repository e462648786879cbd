/**
 * Answers: a {@link io.github.livestatus.result.Result} of {@link io.github.livestatus.result.Row rows}, read by column, by
 * name, or as records of the caller's. Values only; where they came from is not known here.
 *
 * <pre>{@code
 * record Problem(String hostName, String description, ServiceState state, Instant lastStateChange) {}
 * List<Problem> problems = live.query(critical).as(Problem.class);
 * }</pre>
 */
package io.github.livestatus.result;
