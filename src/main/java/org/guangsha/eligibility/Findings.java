package org.guangsha.eligibility;

import java.util.Collection;
import java.util.List;
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

    @Transactional
    public void fileAll(Collection<Finding> several) {
        rows.saveAll(
                several.stream().map(finding -> new FindingRow(finding, json)).toList());
    }

    @Transactional(readOnly = true)
    public Optional<Finding> latest(String caseNo) {
        return rows.findFirstByCaseNoOrderByIdDesc(caseNo).map(row -> row.finding(json));
    }

    /** What the latest findings of these cases went by, in one query; a case without finding is not among them. */
    @Transactional(readOnly = true)
    public List<JudgedFacts> latest(Collection<String> caseNos) {
        return caseNos.isEmpty()
                ? List.of()
                : rows.latest(caseNos).stream()
                        .map(found -> new JudgedFacts(
                                found.caseNo(),
                                found.standardsVersion(),
                                found.madeOn(),
                                found.level(),
                                found.eligible(),
                                json.facts(found.facts())))
                        .toList();
    }

    /** Every finding of a case in the order they were made. */
    @Transactional(readOnly = true)
    public List<Finding> of(String caseNo) {
        return rows.findByCaseNoOrderById(caseNo).stream()
                .map(row -> row.finding(json))
                .toList();
    }
}
