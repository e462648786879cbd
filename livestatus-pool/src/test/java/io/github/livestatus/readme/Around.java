package io.github.livestatus.readme;

import io.github.livestatus.bridge.Tickets;
import io.github.livestatus.client.Livestatus;
import io.github.livestatus.multisite.LivestatusSites;
import java.nio.file.Path;

/** The variables that code in the READMEs uses. */
public abstract class Around {
    protected static LivestatusSites sites;
    protected static Livestatus live;
    protected static Path file;
    protected static Tickets tickets;

    private static Path sitesFile;

    protected Around() {}

    /** @param properties a properties file of the same sites, alone in its folder */
    static void set(LivestatusSites all, Livestatus one, Path properties) {
        sites = all;
        live = one;
        sitesFile = properties;
        file = properties.resolveSibling("position");
        tickets = new Tickets(properties.resolveSibling("tickets"));
    }

    /** Opens a ticket and returns its number. */
    protected static String openTicket(String text) {
        return "TICKET-" + Math.abs(text.hashCode());
    }

    static Path sitesFile() {
        return sitesFile;
    }
}
