package org.guangsha.exchange;

import java.util.Arrays;
import java.util.BitSet;
import org.guangsha.household.IdentityNumber;
import org.guangsha.household.KeyedHash;

/**
 * The people a source is asked about, a million of them in eight bytes each: of a keyed hash the first 64 bits. Not for several
 * threads at once.
 */
public final class AskedPeople {

    private static final int HEX_DIGITS_OF_A_LONG = 16;
    private static final int HEX = 16;

    private final KeyedHash hash;
    private final BitSet answered = new BitSet();
    private long[] known = new long[1024];
    private int size;
    private boolean sorted;

    public AskedPeople(KeyedHash hash) {
        this.hash = hash;
    }

    public void add(String idHash) {
        if (size == known.length) {
            known = Arrays.copyOf(known, 2 * size);
        }
        known[size++] = start(idHash);
        sorted = false;
    }

    /** Keyed hash of an identity number as a register writes it. */
    public String hash(String number) {
        return hash.of(IdentityNumber.typed(number).value());
    }

    public boolean contains(String idHash) {
        return at(idHash) >= 0;
    }

    /** Whether somebody asked about is met for the first time; from now on no more. */
    public boolean meet(String idHash) {
        int at = at(idHash);
        boolean first = at >= 0 && !answered.get(at);
        if (first) {
            answered.set(at);
        }
        return first;
    }

    /** Everybody is met for the first time again: another source is read. */
    public void forgetMet() {
        answered.clear();
    }

    private int at(String idHash) {
        if (!sorted) {
            Arrays.sort(known, 0, size);
            sorted = true;
        }
        return Arrays.binarySearch(known, 0, size, start(idHash));
    }

    private static long start(String idHash) {
        return Long.parseUnsignedLong(idHash.substring(0, HEX_DIGITS_OF_A_LONG), HEX);
    }
}
