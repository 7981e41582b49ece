package org.guangsha.review;

import java.util.List;
import java.util.Optional;

/** What each outcome of a review needs besides words: a reason, a step to return to, a list of papers. Pure. */
final class OutcomeRules {

    static final int MOST_PAPERS = 30;
    static final int LONGEST_PAPER = 200;

    private OutcomeRules() {}

    static void check(Submission said, Asked asked, List<String> faults) {
        switch (ReviewOutcome.valueOf(said.outcome())) {
            case REFUSE -> reason(said, asked, faults);
            case RETURN -> target(said, asked, faults);
            case SUPPLEMENT -> papers(said, asked, faults);
            case PASS -> {}
        }
    }

    private static void reason(Submission said, Asked asked, List<String> faults) {
        Optional<RefusalReason> reason = RefusalReason.of(said.reasonCode());
        if (reason.isEmpty()) {
            faults.add("结论为不同意时，请选择不予保障的理由");
        }
        reason.filter(asked.barred()::contains)
                .ifPresent(again -> faults.add("复审已撤销以“%s”作出的不予保障，不能以同一理由再次不予".formatted(again.chinese())));
    }

    private static void target(Submission said, Asked asked, List<String> faults) {
        if (asked.returnsTo().isEmpty()) {
            faults.add("本环节没有可退回的环节");
        } else if (!asked.returnsTo().contains(said.returnTo())) {
            faults.add("请选择退回至哪个环节");
        }
    }

    private static void papers(Submission said, Asked asked, List<String> faults) {
        if (!asked.maySupplement()) {
            faults.add("本环节已经告知过补正，或者不能要求补正：请就现有材料作出结论");
            return;
        }
        if (said.missing().isEmpty()) {
            faults.add("请一次列明需要补正的全部材料");
        }
        if (said.missing().size() > MOST_PAPERS) {
            faults.add("需要补正的材料不能超过 %d 项".formatted(MOST_PAPERS));
        }
        if (said.missing().stream().anyMatch(paper -> paper.codePointCount(0, paper.length()) > LONGEST_PAPER)) {
            faults.add("每项材料的名称不能超过 %d 字".formatted(LONGEST_PAPER));
        }
    }
}
