package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/**
 * The connection failed after commands had been sent. Some commands have a result. The next ones are in doubt: the server may have
 * executed them. They are not sent again. The remaining commands were not sent.
 *
 * <p>A command has a result if the server responded to it. Servers that never respond to a command (Nagios, Checkmk, Shinken)
 * respond to the query that the client sends after each command; a result then means that the server has read the command.
 */
public final class CommandFateUnknownException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final int answered;
    private final int inDoubt;

    /**
     * For the library and for tests: creates the exception for commands whose connection failed.
     *
     * @param answered number of commands that have a result; they are the first ones
     * @param inDoubt number of commands that may have been executed; they follow the answered ones
     * @param cause the failure of the connection
     */
    public CommandFateUnknownException(int answered, int inDoubt, LivestatusException cause) {
        super(
                message(answered, inDoubt) + ": " + cause.getMessage(),
                cause,
                Facts.of()
                        .and(Fact.RESPONSE_STARTED, answered > 0 || cause.responseStarted())
                        .and(Fact.SERVER_FAULT, cause.isServerFault())
                        .and(Fact.ABORTED, cause.isAborted()));
        this.answered = answered;
        this.inDoubt = inDoubt;
    }

    private static String message(int answered, int inDoubt) {
        return answered == 0 && inDoubt == 1
                ? "the command may have been carried out"
                : answered + " commands were answered, the next " + inDoubt
                        + " may have been carried out, none behind them";
    }

    /** Returns the number of commands that have a result. They are the first ones. */
    public int answered() {
        return answered;
    }

    /**
     * Returns the number of commands that may have been executed. They follow the answered ones. The remaining commands were not
     * sent.
     */
    public int inDoubt() {
        return inDoubt;
    }
}
