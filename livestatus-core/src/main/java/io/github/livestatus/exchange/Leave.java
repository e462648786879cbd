package io.github.livestatus.exchange;

import io.github.livestatus.transport.Deadline;

/** Permission of a call to hold one connection, if connections are limited. The call returns it while it polls and only waits. */
public interface Leave {
    /** Used if connections are not limited. */
    Leave UNLIMITED = new Leave() {
        @Override
        public void giveBack() {}

        @Override
        public void take(Deadline deadline) {}
    };

    /** Gives the permission back: the call holds no connection for now. */
    void giveBack();

    /** Waits until a connection may be held again. */
    void take(Deadline deadline);
}
