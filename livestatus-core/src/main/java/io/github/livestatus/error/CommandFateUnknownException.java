package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/**
 * The connection failed after commands had been sent. The server may have carried out those that it did not answer: they are not
 * sent again.
 */
public final class CommandFateUnknownException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final int answered;
    private final int inDoubt;

    /**
     * Makes one for commands whose connection failed.
     *
     * @param answered number of commands, from the first on, that the server answered
     * @param inDoubt number of commands without a response of which at least a part was sent
     * @param cause what failed
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

    /** Returns the number of commands, from the first on, that the server answered. */
    public int answered() {
        return answered;
    }

    /** Returns the number of commands after those that the server may have carried out. The rest was not sent. */
    public int inDoubt() {
        return inDoubt;
    }
}
