package org.guangsha.application;

import org.guangsha.policy.Programme;

/**
 * A case that may be judged again, without its household.
 *
 * @param open whether nothing is decided yet
 */
record JudgedCase(
        long id, String caseNo, Programme programme, ApplicantCategory category, String communityCode, boolean open) {}
