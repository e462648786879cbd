package io.github.livestatus.lql;

/** An enum whose constants stand for numbers on the wire, as the states of hosts and services do. */
public interface Coded {
    /** Returns the number that servers send and filters compare with. */
    int code();
}
