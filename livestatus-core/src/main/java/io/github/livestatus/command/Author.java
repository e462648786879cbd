package io.github.livestatus.command;

/** Whose acknowledgements, downtimes and comments are that name nobody. */
final class Author {
    private static final String UNKNOWN = "livestatus";

    private Author() {}

    /** Returns the name of the user that this program runs as; servers take no command without an author. */
    static String standard() {
        String user = System.getProperty("user.name", UNKNOWN);
        return user.isBlank() || user.indexOf(';') >= 0 ? UNKNOWN : user;
    }
}
