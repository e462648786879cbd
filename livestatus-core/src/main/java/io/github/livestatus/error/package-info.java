/**
 * The exceptions, one class for each kind of failure. All of them extend {@link io.github.livestatus.error.LivestatusException} and
 * are unchecked. They have strings and numbers, never a query, an endpoint or a site.
 *
 * <pre>{@code
 * try {
 *     live.query(critical);
 * } catch (QueryRejectedException e) {
 *     log.warn("{} said {}", e.status(), e.serverLine());
 * } catch (TimedOutException e) {
 *     log.warn("gave up {}", e.phase());
 * }
 * }</pre>
 *
 * <p>In every package of the library parameters and results are never null, unless their documentation says so.
 */
package io.github.livestatus.error;
