/**
 * A connection pool for one site: {@link io.github.livestatus.pool.LivestatusPool} keeps a few connections to a monitoring core. It
 * gives them to calls in order of arrival, and closes them when they are idle.
 *
 * <pre>{@code
 * try (LivestatusPool pool = LivestatusPool.builder("tcp:10.0.0.2:6557").queryTimeout(Duration.ofSeconds(10)).build()) {
 *     Result down = pool.query("GET hosts\nColumns: name state\nFilter: state != 0");
 *     PoolStats stats = pool.stats();
 * }
 * }</pre>
 */
package io.github.livestatus.pool;
