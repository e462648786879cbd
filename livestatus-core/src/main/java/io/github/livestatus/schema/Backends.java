// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.FloatColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;

/** The servers behind LMD; the same rows as {@link Sites}. */
public final class Backends {
    /** The table {@code backends}. */
    public static final Table TABLE = Table.named("backends", "key");

    /** LMD. */
    public static final StringColumn ADDR = TABLE.text("addr", On.LMD);

    /** Bytes. LMD. */
    public static final IntColumn BYTES_RECEIVED = TABLE.number("bytes_received", On.LMD);

    /** Bytes. LMD. */
    public static final IntColumn BYTES_SEND = TABLE.number("bytes_send", On.LMD);

    /** JSON. LMD. */
    public static final StringColumn CONFIGTOOL = TABLE.text("configtool", On.LMD);

    /** LMD. */
    public static final ListColumn<String> FEDERATION_ADDR = TABLE.list("federation_addr", On.LMD);

    /** LMD. */
    public static final ListColumn<String> FEDERATION_KEY = TABLE.list("federation_key", On.LMD);

    /** LMD. */
    public static final ListColumn<String> FEDERATION_NAME = TABLE.list("federation_name", On.LMD);

    /** LMD. */
    public static final ListColumn<String> FEDERATION_TYPE = TABLE.list("federation_type", On.LMD);

    /** LMD. */
    public static final ListColumn<String> FEDERATION_VERSION = TABLE.list("federation_version", On.LMD);

    /** LMD. */
    public static final ListColumn<String> FLAGS = TABLE.list("flags", On.LMD);

    /** LMD. */
    public static final FlagColumn IDLING = TABLE.flag("idling", On.LMD);

    /** LMD. */
    public static final StringColumn KEY = TABLE.text("key", On.LMD);

    /** LMD. */
    public static final StringColumn LAST_ERROR = TABLE.text("last_error", On.LMD);

    /** LMD. */
    public static final TimeColumn LAST_ONLINE = TABLE.time("last_online", On.LMD);

    /** LMD. */
    public static final TimeColumn LAST_QUERY = TABLE.time("last_query", On.LMD);

    /** LMD. */
    public static final TimeColumn LAST_UPDATE = TABLE.time("last_update", On.LMD);

    /** LMD. */
    public static final StringColumn LMD_VERSION = TABLE.text("lmd_version", On.LMD);

    /** LMD. */
    public static final TimeColumn LOCALTIME = TABLE.time("localtime", On.LMD);

    /** LMD. */
    public static final StringColumn NAME = TABLE.text("name", On.LMD);

    /** LMD. */
    public static final StringColumn PARENT = TABLE.text("parent", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    /** LMD. */
    public static final IntColumn QUERIES = TABLE.number("queries", On.LMD);

    /** Seconds. LMD. */
    public static final FloatColumn RESPONSE_TIME = TABLE.decimal("response_time", On.LMD);

    /** LMD. */
    public static final StringColumn SECTION = TABLE.text("section", On.LMD);

    /** LMD. */
    public static final EnumColumn<PeerStatus> STATUS = TABLE.state("status", PeerStatus.class, On.LMD);

    /** JSON. LMD. */
    public static final StringColumn THRUK = TABLE.text("thruk", On.LMD);

    private Backends() {}
}
