package io.github.livestatus.testkit;

/** An error instead of rows: a status code and its text. */
final class ServerError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    ServerError(int code, String text) {
        super(text, null, false, false);
        this.code = code;
    }

    int code() {
        return code;
    }
}
