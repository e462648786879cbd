package io.github.livestatus.command;

/** The author of acknowledgements, downtimes and comments for which none is set. */
final class Author {
    private static final String UNKNOWN = "livestatus";

    private Author() {}

    /** Returns the name of the user that this program runs as: servers reject a command without an author. */
    static String standard() {
        String user = System.getProperty("user.name", UNKNOWN);
        return user.isBlank() || user.indexOf(';') >= 0 ? UNKNOWN : user;
    }
}
