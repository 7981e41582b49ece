package org.guangsha.staffdesk;

import org.guangsha.subsidy.RunFacts;

/** A month's run as the pages list it. */
record SubsidyRow(
        long id,
        String month,
        String stage,
        int awards,
        int computed,
        boolean computing,
        boolean awaitsBank,
        String opened,
        String closed) {

    static SubsidyRow of(RunFacts run) {
        return new SubsidyRow(
                run.id(),
                "%d 年 %d 月".formatted(run.month().getYear(), run.month().getMonthValue()),
                run.stage(),
                run.awards(),
                run.computed(),
                run.isComputing(),
                run.outcome() == null && run.booked() && run.returnedAt() == null,
                DeskWords.minute(run.openedAt()),
                run.closedAt() == null ? "" : DeskWords.minute(run.closedAt()));
    }
}
