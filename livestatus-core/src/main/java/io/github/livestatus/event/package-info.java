/**
 * What clients do, as listeners are told it: for metrics, logs and traces.
 *
 * <pre>{@code
 * LivestatusListener slow = new LivestatusListener() {
 *     @Override
 *     public void ended(Object started, LivestatusEvent event) {
 *         if (event.duration().toSeconds() > 5) {
 *             log.warn("{} {} took {}", event.site(), event.action(), event.duration());
 *         }
 *     }
 * };
 * }</pre>
 */
package io.github.livestatus.event;
