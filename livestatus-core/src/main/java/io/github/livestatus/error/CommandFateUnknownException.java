package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/**
 * The connection failed while commands were on their way. Commands that were sent and not answered may have been carried out:
 * they are not sent again.
 */
public final class CommandFateUnknownException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final int answered;
    private final int inDoubt;

    /**
     * Makes one for commands whose connection failed.
     *
     * @param answered how many commands, counted from the first, the server had answered
     * @param inDoubt how many of those behind them had been sent, or begun to be
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

    /** Returns how many commands, counted from the first, were answered. */
    public int answered() {
        return answered;
    }

    /** Returns how many commands behind those may or may not have been carried out. Those that follow were not sent. */
    public int inDoubt() {
        return inDoubt;
    }
}
