/** Somebody else's program: it names one module of ours and sees no more than that exports. */
module consumer {
    requires io.github.livestatus.pool;
}
