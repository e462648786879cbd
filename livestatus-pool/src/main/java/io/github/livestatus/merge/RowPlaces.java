package io.github.livestatus.merge;

import java.util.Arrays;

/**
 * Where each row of a merged result comes from: the number of its site, and its index there. Rows themselves are made when they
 * are read, as millions of them would take more memory than the bytes they came in.
 */
final class RowPlaces {
    /** How many bytes a place takes where sites take turns. */
    static final long BYTES = 2L * Integer.BYTES;

    private final int[] sites;
    private final int[] rows;
    private final int[] ends;
    private int size;

    /** @param ends behind the last row of each site, where all rows of a site follow each other; else none */
    private RowPlaces(int[] sites, int[] rows, int[] ends) {
        this.sites = sites;
        this.rows = rows;
        this.ends = ends;
    }

    /** Returns the places of all rows of one site after the other, but at most so many. */
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

    /** Returns places to be added one after the other, with room for so many. */
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

    /** Returns the index that a row has at its site. */
    int row(int index) {
        if (ends.length == 0) {
            return rows[index];
        }
        int owner = owner(index);
        return owner == 0 ? index : index - ends[owner - 1];
    }

    /** Returns the first site whose rows end behind this index. */
    private int owner(int index) {
        int found = Arrays.binarySearch(ends, index + 1);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && ends[found - 1] == index + 1) {
            found--; // sites without rows end where the one before does
        }
        return found;
    }
}
