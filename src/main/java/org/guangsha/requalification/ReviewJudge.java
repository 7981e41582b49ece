package org.guangsha.requalification;

import java.time.LocalDate;
import org.guangsha.application.CaseFacts;
import org.guangsha.eligibility.Facts;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Judge;
import org.guangsha.provision.Recounts;
import org.guangsha.requalification.rules.FoundFacts;
import org.guangsha.standards.StandardsRegister;
import org.springframework.stereotype.Component;

/** What the tables say of a household with the figures of a review, by the standards in force on the day. */
@Component
class ReviewJudge {

    private final Judge judge;
    private final Recounts recounts;
    private final StandardsRegister standards;

    ReviewJudge(Judge judge, Recounts recounts, StandardsRegister standards) {
        this.judge = judge;
        this.recounts = recounts;
        this.standards = standards;
    }

    /** Nothing is kept. */
    Finding find(CaseFacts of, Figures found, LocalDate today) {
        Facts facts = FoundFacts.of(recounts.facts(of, today), found);
        return judge.find(of.caseNo(), facts, of.category().name(), of.programme(), standards.inForceOn(today), today);
    }
}
