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

/** Servers behind LMD: one row each, the same rows as in {@code backends}. */
public final class Sites {
    /** The table {@code sites}. */
    public static final Table TABLE = Table.named("sites", "key");

    /** Address at which LMD reaches the server behind it. On LMD only. */
    public static final StringColumn ADDR = TABLE.text("addr", On.LMD);

    /** Number of bytes that LMD received from the server. On LMD only. */
    public static final IntColumn BYTES_RECEIVED = TABLE.number("bytes_received", On.LMD);

    /** Number of bytes that LMD sent to the server. On LMD only. */
    public static final IntColumn BYTES_SEND = TABLE.number("bytes_send", On.LMD);

    /** Data of the configuration tool of Thruk on the server, as JSON. {@code {}} if there are none. On LMD only. */
    public static final StringColumn CONFIGTOOL = TABLE.text("configtool", On.LMD);

    /**
     * Addresses of the servers behind further LMDs. Empty if the server is behind this LMD directly. LMD has it since
     * 1.4.3. On LMD only.
     */
    public static final ListColumn<String> FEDERATION_ADDR = TABLE.list("federation_addr", On.LMD);

    /**
     * Keys of the servers at further LMDs. Empty if the server is behind this LMD directly. LMD has it since 1.4.3. On
     * LMD only.
     */
    public static final ListColumn<String> FEDERATION_KEY = TABLE.list("federation_key", On.LMD);

    /**
     * Names of the servers at further LMDs. Empty if the server is behind this LMD directly. LMD has it since 1.4.3. On
     * LMD only.
     */
    public static final ListColumn<String> FEDERATION_NAME = TABLE.list("federation_name", On.LMD);

    /**
     * Types of the servers at further LMDs. Empty if the server is behind this LMD directly. LMD has it since 1.4.3. On
     * LMD only.
     */
    public static final ListColumn<String> FEDERATION_TYPE = TABLE.list("federation_type", On.LMD);

    /**
     * Versions of the servers at further LMDs. Empty if the server is behind this LMD directly. LMD has it since 2.4.0.
     * On LMD only.
     */
    public static final ListColumn<String> FEDERATION_VERSION = TABLE.list("federation_version", On.LMD);

    /**
     * Properties of the server that LMD detected: its kind, such as {@code Icinga2}, and columns that it has, such as
     * {@code HasStalenessColumn}. LMD has it since 2.0.1. On LMD only.
     */
    public static final ListColumn<String> FLAGS = TABLE.list("flags", On.LMD);

    /** True if LMD updates its copy less often because no client sends queries. LMD has it since 1.0.2. On LMD only. */
    public static final FlagColumn IDLING = TABLE.flag("idling", On.LMD);

    /**
     * Key of the server behind LMD, unique within the LMD. It is a value of the header {@code Backends}. On LMD only.
     */
    public static final StringColumn KEY = TABLE.text("key", On.LMD);

    /** Last error of LMD with the server. Empty if the server is up. On LMD only. */
    public static final StringColumn LAST_ERROR = TABLE.text("last_error", On.LMD);

    /** Time at which LMD last reached the server. Null (0) if it never did. On LMD only. */
    public static final TimeColumn LAST_ONLINE = TABLE.time("last_online", On.LMD);

    /** Time of the last query of a client to LMD. LMD has it since 1.0.2. On LMD only. */
    public static final TimeColumn LAST_QUERY = TABLE.time("last_query", On.LMD);

    /** Time at which LMD last updated its copy of the data of the server. On LMD only. */
    public static final TimeColumn LAST_UPDATE = TABLE.time("last_update", On.LMD);

    /** Version of the LMD that keeps the copy of the server. LMD has it since 1.2.0. On LMD only. */
    public static final StringColumn LMD_VERSION = TABLE.text("lmd_version", On.LMD);

    /** Time of the clock of the machine that LMD runs on. On LMD only. */
    public static final TimeColumn LOCALTIME = TABLE.time("localtime", On.LMD);

    /** Name of the server behind LMD, for display. On LMD only. */
    public static final StringColumn NAME = TABLE.text("name", On.LMD);

    /**
     * Key of the LMD that the server is behind, if LMDs are cascaded. Empty otherwise. LMD has it since 1.2.0. On LMD
     * only.
     */
    public static final StringColumn PARENT = TABLE.text("parent", On.LMD);

    /** Key of the server behind LMD, the same as {@code key}. On LMD only. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** Name of the server behind LMD, the same as {@code name}. On LMD only. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    /** Number of queries that LMD sent to the server. On LMD only. */
    public static final IntColumn QUERIES = TABLE.number("queries", On.LMD);

    /** Time that the last update by LMD took, in seconds. 0 if there was none. On LMD only. */
    public static final FloatColumn RESPONSE_TIME = TABLE.decimal("response_time", On.LMD);

    /**
     * Section of the menu in Thruk that the server belongs to. Empty if there is none. LMD has it since 1.2.0. On LMD
     * only.
     */
    public static final StringColumn SECTION = TABLE.text("section", On.LMD);

    /**
     * State of the connection from LMD to the server: 0 up, 1 stale, 2 down, 3 broken, 4 pending, 5 syncing. On LMD
     * only.
     */
    public static final EnumColumn<PeerStatus> STATUS = TABLE.state("status", PeerStatus.class, On.LMD);

    /** Data of Thruk on the server, as JSON. {@code {}} if there are none. On LMD only. */
    public static final StringColumn THRUK = TABLE.text("thruk", On.LMD);

    private Sites() {}
}
