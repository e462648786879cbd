package io.github.livestatus.perfdata;

/** Thrown by {@link PerfData#parseStrict} for the first part that violates the plugin guidelines. */
public final class PerfDataSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int position;

    PerfDataSyntaxException(PerfData.Problem problem) {
        super(problem.toString());
        this.position = problem.position();
    }

    /** Returns the position of the first character of the malformed part, from 0. */
    public int position() {
        return position;
    }
}
