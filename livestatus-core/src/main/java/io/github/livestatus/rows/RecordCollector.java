package io.github.livestatus.rows;

import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Row;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Converts rows to records as they arrive, and keeps only the records. For one thread. */
public final class RecordCollector<R extends Record> implements Consumer<Row> {
    private final Class<R> record;
    private final List<R> records = new ArrayList<>();
    private RecordMapper<R> mapper;

    /**
     * Creates an empty collector.
     *
     * @throws IllegalArgumentException if the query names its columns, and the record cannot be created from them
     */
    public RecordCollector(Query query, Class<R> record) {
        this.record = record;
        if (!query.selected().isEmpty()) {
            mapperOf(RowColumns.of(query, List.of()));
        }
    }

    private RecordMapper<R> mapperOf(RowColumns columns) {
        return RecordMapper.of(MethodHandles.lookup(), record, columns);
    }

    @Override
    public void accept(Row row) {
        CellRow cells = CellRow.of(row);
        if (mapper == null) {
            mapper = mapperOf(cells.columns());
        }
        records.add(mapper.map(records.size(), cells));
    }

    /** Returns the records, in the order of their rows. */
    public List<R> records() {
        return records;
    }
}
