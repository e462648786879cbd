package io.github.livestatus.merge;

import java.util.Arrays;

/**
 * The origin of each row of a merged result: the number of its site, and its index there. Row objects are created on access, since
 * millions of them would use more memory than the response bodies.
 */
final class RowPlaces {
    /** The number of bytes for each row of a sorted result. */
    static final long BYTES = 2L * Integer.BYTES;

    private final int[] sites;
    private final int[] rows;
    private final int[] ends;
    private int size;

    /** @param ends the end index of each site's rows if the result has the sites in order; otherwise empty */
    private RowPlaces(int[] sites, int[] rows, int[] ends) {
        this.sites = sites;
        this.rows = rows;
        this.ends = ends;
    }

    /** Returns the places of all rows, site after site, up to a maximum. */
    static RowPlaces inTurn(int[] sizes, long most) {
        int[] ends = new int[sizes.length];
        long end = 0;
        for (int i = 0; i < sizes.length; i++) {
            end = Math.min(most, end + sizes[i]);
            ends[i] = Math.toIntExact(end);
        }
        RowPlaces places = new RowPlaces(new int[0], new int[0], ends);
        places.size = (int) end;
        return places;
    }

    /** Returns empty places with a fixed capacity. */
    static RowPlaces sorted(int room) {
        return new RowPlaces(new int[room], new int[room], new int[0]);
    }

    boolean hasRoom() {
        return size < sites.length;
    }

    void add(int site, int row) {
        sites[size] = site;
        rows[size++] = row;
    }

    int size() {
        return size;
    }

    /** Returns the number of the site that a row comes from. */
    int site(int index) {
        return ends.length == 0 ? sites[index] : owner(index);
    }

    /** Returns the index of a row at its site. */
    int row(int index) {
        if (ends.length == 0) {
            return rows[index];
        }
        int owner = owner(index);
        return owner == 0 ? index : index - ends[owner - 1];
    }

    /** Returns the first site whose end index is greater than this index. */
    private int owner(int index) {
        int found = Arrays.binarySearch(ends, index + 1);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && ends[found - 1] == index + 1) {
            found--; // a site without rows has the same end index as the site before it
        }
        return found;
    }
}
