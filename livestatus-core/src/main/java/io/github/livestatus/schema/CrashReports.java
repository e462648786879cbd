// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.BlobColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/** Crashes of Checkmk's own programs. */
public final class CrashReports {
    /** The table {@code crashreports}. */
    public static final Table TABLE = Table.named("crashreports", "id");

    /** Checkmk. */
    public static final StringColumn COMPONENT = TABLE.text("component", On.CHECKMK);

    /** Checkmk. Asked as {@code file:TITLE:ARGUMENTS}. */
    public static BlobColumn file(String title, String arguments) {
        return TABLE.blob("file:" + title + ':' + arguments, On.CHECKMK);
    }

    /** Checkmk. */
    public static final StringColumn ID = TABLE.text("id", On.CHECKMK);

    private CrashReports() {}
}
