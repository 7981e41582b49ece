package org.guangsha.provision;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each household is provided for, by case. */
@Service
public class Provisions {

    private final ProvisionRepository rows;

    Provisions(ProvisionRepository rows) {
        this.rows = rows;
    }

    /** Empty for a case that was not granted. */
    @Transactional(readOnly = true)
    public Optional<ProvisionFacts> of(String caseNo) {
        return rows.findById(caseNo).map(ProvisionRow::facts);
    }

    /** @throws IllegalStateException where nothing is chosen for the case yet */
    @Transactional(readOnly = true)
    public ProvisionFacts chosen(String caseNo) {
        return of(caseNo).orElseThrow(() -> new IllegalStateException("案件 %s 尚未选择保障方式".formatted(caseNo)));
    }

    @Transactional
    void choose(ProvisionRow row) {
        rows.save(row);
    }

    @Transactional
    void settle(String caseNo, Signing signing, String by) {
        rows.findById(caseNo).orElseThrow().settle(signing, by);
    }
}
