package io.github.livestatus.parse;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.BlobColumn;
import io.github.livestatus.lql.Coded;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.FloatColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;
import java.util.EnumSet;
import java.util.Set;

/** A column of each kind. */
final class Kinds {
    enum Colour implements Coded {
        RED,
        GREEN;

        @Override
        public int code() {
            return ordinal();
        }
    }

    private static final Table TABLE = Table.named("things");
    private static final Set<Dialect> ALL = EnumSet.allOf(Dialect.class);

    static final IntColumn INT = new IntColumn(TABLE, "int", ALL);
    static final FloatColumn FLOAT = new FloatColumn(TABLE, "float", ALL);
    static final FlagColumn FLAG = new FlagColumn(TABLE, "flag", ALL);
    static final TimeColumn TIME = new TimeColumn(TABLE, "time", ALL);
    static final StringColumn TEXT = new StringColumn(TABLE, "text", ALL);
    static final StringColumn MORE_TEXT = new StringColumn(TABLE, "more_text", ALL);
    static final BlobColumn BLOB = new BlobColumn(TABLE, "blob", ALL);
    static final DictColumn DICT = new DictColumn(TABLE, "dict", ALL);
    static final AnyColumn ANY = new AnyColumn(TABLE, "any");
    static final ListColumn<String> TEXTS = ListColumn.ofText(TABLE, "texts", ALL);
    static final ListColumn<Long> INTS = ListColumn.ofInts(TABLE, "ints", ALL);
    static final EnumColumn<Colour> COLOUR = new EnumColumn<>(TABLE, "colour", ALL, Colour.class);

    private Kinds() {}
}
