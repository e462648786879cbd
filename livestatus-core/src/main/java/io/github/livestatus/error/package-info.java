/**
 * What can go wrong, by kind. All kinds extend {@link io.github.livestatus.error.LivestatusException} and are unchecked;
 * they carry strings and numbers, never a query, an endpoint or a site.
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
 * <p>Parameters and results are never null unless said otherwise, in this and in every package of the library.
 */
package io.github.livestatus.error;
