/**
 * External commands and their results. A command is a name and text arguments. {@link io.github.livestatus.command.Commands}
 * has a method for each command that a server is known to have, with typed arguments. Some servers report what is wrong with a
 * command, others never respond: see {@link io.github.livestatus.command.CommandResult.Verdict}. Commands and their results are
 * immutable and thread-safe.
 *
 * <pre>{@code
 * CommandResult done = live.send(Commands.acknowledge("web01").sticky().author("ops").comment("on it"));
 * if (done.isRejected()) {
 *     log.warn("not acknowledged: {}", done.errorText());
 * }
 * }</pre>
 */
package io.github.livestatus.command;
