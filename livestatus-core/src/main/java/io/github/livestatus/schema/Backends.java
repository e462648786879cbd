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
    public static final StringColumn ADDR = new StringColumn(TABLE, "addr", On.LMD);

    /** Bytes. LMD. */
    public static final IntColumn BYTES_RECEIVED = new IntColumn(TABLE, "bytes_received", On.LMD);

    /** Bytes. LMD. */
    public static final IntColumn BYTES_SEND = new IntColumn(TABLE, "bytes_send", On.LMD);

    /** JSON. LMD. */
    public static final StringColumn CONFIGTOOL = new StringColumn(TABLE, "configtool", On.LMD);

    /** LMD. */
    public static final ListColumn<String> FEDERATION_ADDR = ListColumn.ofText(TABLE, "federation_addr", On.LMD);

    /** LMD. */
    public static final ListColumn<String> FEDERATION_KEY = ListColumn.ofText(TABLE, "federation_key", On.LMD);

    /** LMD. */
    public static final ListColumn<String> FEDERATION_NAME = ListColumn.ofText(TABLE, "federation_name", On.LMD);

    /** LMD. */
    public static final ListColumn<String> FEDERATION_TYPE = ListColumn.ofText(TABLE, "federation_type", On.LMD);

    /** LMD. */
    public static final ListColumn<String> FEDERATION_VERSION = ListColumn.ofText(TABLE, "federation_version", On.LMD);

    /** LMD. */
    public static final ListColumn<String> FLAGS = ListColumn.ofText(TABLE, "flags", On.LMD);

    /** LMD. */
    public static final FlagColumn IDLING = new FlagColumn(TABLE, "idling", On.LMD);

    /** LMD. */
    public static final StringColumn KEY = new StringColumn(TABLE, "key", On.LMD);

    /** LMD. */
    public static final StringColumn LAST_ERROR = new StringColumn(TABLE, "last_error", On.LMD);

    /** LMD. */
    public static final TimeColumn LAST_ONLINE = new TimeColumn(TABLE, "last_online", On.LMD);

    /** LMD. */
    public static final TimeColumn LAST_QUERY = new TimeColumn(TABLE, "last_query", On.LMD);

    /** LMD. */
    public static final TimeColumn LAST_UPDATE = new TimeColumn(TABLE, "last_update", On.LMD);

    /** LMD. */
    public static final StringColumn LMD_VERSION = new StringColumn(TABLE, "lmd_version", On.LMD);

    /** LMD. */
    public static final TimeColumn LOCALTIME = new TimeColumn(TABLE, "localtime", On.LMD);

    /** LMD. */
    public static final StringColumn NAME = new StringColumn(TABLE, "name", On.LMD);

    /** LMD. */
    public static final StringColumn PARENT = new StringColumn(TABLE, "parent", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_KEY = new StringColumn(TABLE, "peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = new StringColumn(TABLE, "peer_name", On.LMD);

    /** LMD. */
    public static final IntColumn QUERIES = new IntColumn(TABLE, "queries", On.LMD);

    /** Seconds. LMD. */
    public static final FloatColumn RESPONSE_TIME = new FloatColumn(TABLE, "response_time", On.LMD);

    /** LMD. */
    public static final StringColumn SECTION = new StringColumn(TABLE, "section", On.LMD);

    /** LMD. */
    public static final EnumColumn<PeerStatus> STATUS = new EnumColumn<>(TABLE, "status", On.LMD, PeerStatus.class);

    /** JSON. LMD. */
    public static final StringColumn THRUK = new StringColumn(TABLE, "thruk", On.LMD);

    private Backends() {}
}
