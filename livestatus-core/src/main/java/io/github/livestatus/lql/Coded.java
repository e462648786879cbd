package io.github.livestatus.lql;

/** An enum whose constants stand for numbers that servers send, such as the states of hosts and services. */
public interface Coded {
    /** Returns the number that servers send, and with which filters compare. */
    int code();
}
