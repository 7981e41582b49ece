package org.guangsha.casework;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which opinions of a case were taken back. */
@Service
public class TakenBack {

    private final TakenBackRepository rows;

    TakenBack(TakenBackRepository rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public List<TakenBackMark> of(String caseNo) {
        return rows.findByCaseNoOrderById(caseNo).stream()
                .map(TakenBackRow::facts)
                .toList();
    }
}
