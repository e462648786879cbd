/**
 * The exceptions: one final class for each kind of failure. All of them extend {@link
 * io.github.livestatus.error.LivestatusException} and are unchecked. They can be serialized. Some contain an address, the name of
 * a site, or a query with its values.
 *
 * <pre>{@code
 * try {
 *     live.query(critical);
 * } catch (QueryRejectedException e) {
 *     log.warn("rejected with {}: {}", e.status(), e.serverLine());
 * } catch (TimedOutException e) {
 *     log.warn("too slow in phase {}", e.phase());
 * }
 * }</pre>
 */
package io.github.livestatus.error;
