/**
 * A prompt for monitoring: JShell with all imports and a few verbs. {@link io.github.livestatus.shell.Shell} is the program, {@link
 * io.github.livestatus.shell.Verbs} has the verbs. The package is not exported.
 *
 * <pre>{@code
 * java -jar livestatus-pool-0.1.0-shell.jar
 *
 * jshell> connect("master=unix:/usr/local/nagios/var/rw/live", "site02=tcp:10.2.0.10:6557")
 * jshell> problems()
 * }</pre>
 */
package io.github.livestatus.shell;
