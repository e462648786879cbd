package io.github.livestatus.readme;

import io.github.livestatus.client.Livestatus;
import io.github.livestatus.multisite.LivestatusSites;
import java.nio.file.Path;

/** What the README's code takes as given. */
public abstract class Around {
    protected static LivestatusSites sites;
    protected static Livestatus live;

    private static Path sitesFile;

    protected Around() {}

    /** @param file a properties file of the same sites */
    static void set(LivestatusSites all, Livestatus one, Path file) {
        sites = all;
        live = one;
        sitesFile = file;
    }

    /** Opens a ticket, and gives its number. */
    protected static String openTicket(String text) {
        return "TICKET-" + Math.abs(text.hashCode());
    }

    static Path sitesFile() {
        return sitesFile;
    }
}
