package org.guangsha.application;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases: by number, or page by page those of certain communities. */
@Service
public class CaseDirectory {

    private final CasesByNumber byNumber;
    private final CaseListRepository lists;

    CaseDirectory(HousingCaseRepository byNumber, CaseListRepository lists) {
        this.byNumber = byNumber;
        this.lists = lists;
    }

    /** The case of this number, empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<CaseSummary> find(String caseNo) {
        return byNumber.findByCaseNo(caseNo).map(HousingCase::summary);
    }

    /** Open cases of households of these communities, the one to be settled first in front. */
    @Transactional(readOnly = true)
    public Page<CaseSummary> open(Collection<String> communities, Pageable page) {
        return lists.open(communities, page).map(HousingCase::summary);
    }

    /** Closed cases of households of these communities, the latest in front. */
    @Transactional(readOnly = true)
    public Page<CaseSummary> closed(Collection<String> communities, Pageable page) {
        return lists.closed(communities, page).map(HousingCase::summary);
    }

    /** Cases, open and closed, of this number or of one of these households, of these communities only. */
    @Transactional(readOnly = true)
    public Page<CaseSummary> search(
            String caseNo, Collection<Long> households, Collection<String> communities, Pageable page) {
        return lists.search(caseNo, households, communities, page).map(HousingCase::summary);
    }
}
