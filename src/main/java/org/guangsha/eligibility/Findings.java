package org.guangsha.eligibility;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guangsha.engine.PerTransaction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The findings on file; the latest of a case is the one that holds. */
@Service
public class Findings {

    private final FindingRepository rows;
    private final FindingJson json;

    /** What was filed in this transaction, by case: whoever goes on with it need not read it again. */
    private final PerTransaction<Map<String, Finding>> filed = new PerTransaction<>(HashMap::new, all -> {});

    Findings(FindingRepository rows, FindingJson json) {
        this.rows = rows;
        this.json = json;
    }

    @Transactional
    public void file(Finding finding) {
        rows.save(new FindingRow(finding, json));
        filed.get().put(finding.caseNo(), finding);
    }

    @Transactional
    public void fileAll(Collection<Finding> several) {
        rows.saveAll(
                several.stream().map(finding -> new FindingRow(finding, json)).toList());
        several.forEach(finding -> filed.get().put(finding.caseNo(), finding));
    }

    @Transactional(readOnly = true)
    public Optional<Finding> latest(String caseNo) {
        return Optional.ofNullable(filed.get().get(caseNo))
                .or(() -> rows.last(caseNo).map(row -> row.finding(json)));
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
