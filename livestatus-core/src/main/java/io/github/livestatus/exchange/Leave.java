package io.github.livestatus.exchange;

import io.github.livestatus.transport.Deadline;

/** The leave to hold one connection, where connections are counted: given back while a call only lets time pass. */
public interface Leave {
    /** Where connections are not counted. */
    Leave UNLIMITED = new Leave() {
        @Override
        public void giveBack() {}

        @Override
        public void take(Deadline deadline) {}
    };

    /** Takes note that no connection is held for now. */
    void giveBack();

    /** Returns when a connection may be held again. */
    void take(Deadline deadline);
}
