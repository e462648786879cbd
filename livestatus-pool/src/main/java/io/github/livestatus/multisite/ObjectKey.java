package io.github.livestatus.multisite;

/**
 * The key of a host or service within its site.
 *
 * @param service "" for the host itself
 */
record ObjectKey(String host, String service) {
    boolean isHost() {
        return service.isEmpty();
    }

    @Override
    public String toString() {
        return isHost() ? host : host + ";" + service;
    }
}
