/**
 * Events for metrics, logs and traces: a {@link io.github.livestatus.event.LivestatusListener} gets a {@link
 * io.github.livestatus.event.LivestatusEvent} for each connect, query, command and close, and for each call to several sites.
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
