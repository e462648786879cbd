package io.github.livestatus.parse;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.BlobColumn;
import io.github.livestatus.lql.Coded;
import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.FloatColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;

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

    static final IntColumn INT = TABLE.number("int");
    static final FloatColumn FLOAT = TABLE.decimal("float");
    static final FlagColumn FLAG = TABLE.flag("flag");
    static final TimeColumn TIME = TABLE.time("time");
    static final StringColumn TEXT = TABLE.text("text");
    static final StringColumn MORE_TEXT = TABLE.text("more_text");
    static final BlobColumn BLOB = TABLE.blob("blob");
    static final DictColumn DICT = TABLE.dict("dict");
    static final AnyColumn ANY = TABLE.any("any");
    static final ListColumn<String> TEXTS = TABLE.list("texts");
    static final ListColumn<Long> INTS = TABLE.list("ints", Long.class);
    static final EnumColumn<Colour> COLOUR = TABLE.state("colour", Colour.class);

    private Kinds() {}
}
