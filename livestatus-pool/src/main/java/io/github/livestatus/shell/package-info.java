/**
 * Monitoring at a prompt: JShell with everything imported and a few verbs. {@link io.github.livestatus.shell.Shell} opens it,
 * {@link io.github.livestatus.shell.Verbs} are the verbs. Run as a program, not exported.
 *
 * <pre>{@code
 * java -jar livestatus-pool-0.1.0-shell.jar
 *
 * jshell> connect("master=unix:/usr/local/nagios/var/rw/live", "site02=tcp:10.2.0.10:6557")
 * jshell> problems()
 * }</pre>
 */
package io.github.livestatus.shell;
