package org.guangsha.standards;

import java.util.List;

/**
 * What a draft of the standards would change for the households there are. Every bean of this kind is asked before the city
 * approves a draft; modules above, which know households, implement it.
 */
public interface StandardsEffect {

    /** What is looked at, in a word or two (保障资格); different for each bean. */
    String subject();

    /**
     * Compares two versions on all households at once, keeping no more than counts: there may be 100,000.
     *
     * @param before the version in force
     * @param draft the figures proposed; its version and days are provisional
     * @return at most one line for each area, programme and kind
     */
    List<EffectLine> of(Standards before, Standards draft);
}
