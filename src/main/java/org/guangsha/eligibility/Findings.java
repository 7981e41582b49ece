package org.guangsha.eligibility;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The findings on file; the latest of a case is the one that holds. */
@Service
public class Findings {

    private final FindingRepository rows;
    private final FindingJson json;

    Findings(FindingRepository rows, FindingJson json) {
        this.rows = rows;
        this.json = json;
    }

    @Transactional
    public void file(Finding finding) {
        rows.save(new FindingRow(finding, json));
    }

    @Transactional(readOnly = true)
    public Optional<Finding> latest(String caseNo) {
        return rows.findFirstByCaseNoOrderByIdDesc(caseNo).map(row -> row.finding(json));
    }
}
