// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.BlobColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/** Crashes of Checkmk's own programs: one row each. */
public final class CrashReports {
    /** The table {@code crashreports}. */
    public static final Table TABLE = Table.named("crashreports", "id");

    /** Program of Checkmk that crashed, such as {@code gui} or {@code check}. On Checkmk only. */
    public static final StringColumn COMPONENT = TABLE.text("component", On.CHECKMK);

    /**
     * Content of a file of the crash report. The argument is the path of the file below the folder of crash reports,
     * such as {@code gui/ID/crash.info}. On Checkmk only. A query names the column {@code file:TITLE:ARGUMENTS}.
     *
     * @param title any name without blanks and colons; it does not change the values
     * @param arguments the path of the file; write a blank as {@code \s} and a backslash as {@code \\}
     */
    public static BlobColumn file(String title, String arguments) {
        return TABLE.blob("file:" + title + ':' + arguments, On.CHECKMK);
    }

    /** Id of the crash report. The command that deletes the report has it as an argument. On Checkmk only. */
    public static final StringColumn ID = TABLE.text("id", On.CHECKMK);

    private CrashReports() {}
}
