/**
 * External commands and their results. A {@link io.github.livestatus.command.Command} is a name and text arguments. {@link
 * io.github.livestatus.command.Commands} has a method for each known command, with typed arguments, and builders for the most
 * frequent ones. Commands and results are immutable and thread-safe.
 *
 * <p>The documentation of a command names the servers that have it: "On Naemon and Nagios." The client also sends a command to
 * other servers. Naemon, Icinga 2 and LMD then report an error: {@code REJECTED}. The other servers ignore an unknown command and
 * report nothing: {@code UNCONFIRMED}. LMD forwards a command to the servers behind it, so for LMD the kind of those servers
 * counts. Of Shinken the commands are not known.
 *
 * <pre>{@code
 * CommandResult done = live.send(Commands.acknowledge("web01").sticky().author("ops").comment("on it"));
 * if (done.isRejected()) {
 *     log.warn("not acknowledged: {}", done.errorText());
 * }
 * }</pre>
 */
package io.github.livestatus.command;
