/**
 * What clients do, for metrics, logs and traces: a {@link io.github.livestatus.event.LivestatusListener} gets a {@link
 * io.github.livestatus.event.LivestatusEvent} for each connect, query, command and close,
 * and over several sites for each call to them.
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
