/**
 * The health of sites, for a monitoring core: {@link io.github.livestatus.check.CheckLivestatus} is a monitoring plugin. Runs as a
 * program; not exported.
 *
 * <pre>{@code
 * java -jar livestatus-pool-0.1.0-shell.jar check -H 10.2.0.10 -w 1 -c 5
 * LIVESTATUS OK - 10.2.0.10 answers in 0.011 s, up for 41d 7h, 1208 checks in the last 300 s | '10.2.0.10'=0.011s;1;5;0;10 ...
 * }</pre>
 */
package io.github.livestatus.check;
