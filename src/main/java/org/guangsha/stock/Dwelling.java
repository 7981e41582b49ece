package org.guangsha.stock;

/**
 * A dwelling with its state.
 *
 * @param seat code of the area whose housing department allots it
 * @param batch the batch it is held for, empty where none
 * @param caseNo the household it is held for, let or sold to, empty where none
 */
public record Dwelling(DwellingFacts facts, String seat, DwellingState state, String batch, String caseNo) {

    public String code() {
        return facts.code();
    }
}
