/**
 * External commands, and what servers say to them. A command is a name and text arguments; {@link
 * io.github.livestatus.command.Commands} makes those that servers are known to have, with arguments of the right types.
 * Servers differ most in their answers: some say what is wrong, some say nothing ever. Commands and their results are
 * immutable, for any thread.
 *
 * <pre>{@code
 * CommandResult done = live.send(Commands.acknowledge("web01").sticky().author("ops").comment("on it"));
 * if (done.isRejected()) {
 *     log.warn("not acknowledged: {}", done.words());
 * }
 * }</pre>
 */
package io.github.livestatus.command;
