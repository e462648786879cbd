/**
 * A health check of Livestatus itself, as a monitoring plugin: {@link
 * io.github.livestatus.check.CheckLivestatus}. Run as a program, not exported.
 *
 * <pre>{@code
 * java -cp 'libraries/*' io.github.livestatus.check.CheckLivestatus site02=tcp:10.2.0.10:6557 -w 1 -c 5
 * LIVESTATUS OK - site02 answers in 0.021 s, up for 3d 2h, 412 checks in the last 300 s | 'site02'=0.021s;1;5;0;10 'site02_checks'=412;;;0
 * }</pre>
 */
package io.github.livestatus.check;
