/**
 * Events for metrics, logs and traces. A {@link io.github.livestatus.event.LivestatusListener} gets a {@link
 * io.github.livestatus.event.LivestatusEvent} for each action of a client. {@link
 * io.github.livestatus.event.LivestatusEvent.Action} lists the actions: a connection reports connects, queries, commands and
 * closes; a pool and several sites report more.
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
