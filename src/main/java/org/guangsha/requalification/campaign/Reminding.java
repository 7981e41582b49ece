package org.guangsha.requalification.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds offices once, some days before the end, of every household that is not settled yet. */
@Service
class Reminding {

    private final CampaignTable table;
    private final ListTable list;
    private final Journal journal;
    private final Clock clock;

    Reminding(CampaignTable table, ListTable list, Journal journal, Clock clock) {
        this.table = table;
        this.list = list;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void remind(int year) {
        Campaign campaign = table.find(year).orElseThrow();
        String words = "年度复核尚未办结，应于 %s 前办结".formatted(campaign.before());
        list.eachUnsettled(
                campaign.occasion(),
                some -> journal.noteAll(
                        EntryKind.URGED,
                        some.stream().map(one -> Map.entry(one.caseNo(), words)).toList()));
        table.reminded(year, LocalDate.now(clock));
    }
}
