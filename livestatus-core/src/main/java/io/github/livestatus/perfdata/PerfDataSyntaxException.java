package io.github.livestatus.perfdata;

/** Thrown by {@link PerfData#parseStrict} at the first part that is not as the plugin guidelines have it. */
public final class PerfDataSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int position;

    PerfDataSyntaxException(PerfData.Problem problem) {
        super(problem.toString());
        this.position = problem.position();
    }

    /** Returns where the bad part begins, in characters from the start of the text; the first is 0. */
    public int position() {
        return position;
    }
}
