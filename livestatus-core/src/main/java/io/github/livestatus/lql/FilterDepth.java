package io.github.livestatus.lql;

import java.util.List;

/** The depth of nested groups in a filter. It is limited, because code that walks through a filter needs stack for each level. */
final class FilterDepth {
    /** The largest depth. Usual filters have less than ten levels. */
    private static final int MOST = 100;

    private FilterDepth() {}

    /**
     * Returns the depth of a group of these parts.
     *
     * @throws IllegalArgumentException if it has more than 100 levels
     */
    static int above(List<Filter> parts) {
        int depth = 1;
        for (Filter part : parts) {
            depth = Math.max(depth, 1 + of(part));
        }
        if (depth > MOST) {
            throw new IllegalArgumentException("filters are nested in more than " + MOST + " levels");
        }
        return depth;
    }

    private static int of(Filter filter) {
        if (filter instanceof Filter.AllOf all) {
            return all.depth();
        } else if (filter instanceof Filter.AnyOf any) {
            return any.depth();
        }
        return filter instanceof Filter.Not not ? of(not.part()) : 0;
    }
}
