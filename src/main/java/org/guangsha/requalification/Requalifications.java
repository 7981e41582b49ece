package org.guangsha.requalification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what became of requalifications. */
@Service
public class Requalifications {

    private final RequalificationTable table;
    private final DeclarationTable declarations;
    private final ReportTable reports;
    private final RequalificationDates dates;
    private final Docket docket;

    Requalifications(
            RequalificationTable table,
            DeclarationTable declarations,
            ReportTable reports,
            RequalificationDates dates,
            Docket docket) {
        this.table = table;
        this.declarations = declarations;
        this.reports = reports;
        this.dates = dates;
        this.docket = docket;
    }

    /**
     * One requalification as far as it has come.
     *
     * @param declaredUntil last day of the term to declare that runs or ran last, null where nobody was asked
     */
    public record View(
            Requalification one,
            List<Report> reports,
            List<Asking> askings,
            List<Declaration> declarations,
            List<Review> reviews,
            LocalDate declaredUntil) {}

    @Transactional(readOnly = true)
    public Optional<View> view(long id) {
        return table.find(id)
                .map(one -> new View(
                        one,
                        reports.of(id),
                        declarations.askings(id),
                        declarations.declarations(id),
                        declarations.reviews(id),
                        dates.declaredUntil(one).orElse(null)));
    }

    /** Every requalification of a case in the order they were opened. */
    @Transactional(readOnly = true)
    public List<Requalification> of(String caseNo) {
        return table.of(caseNo);
    }

    /** Those of these communities that the filter lets through, by the day they are due. */
    @Transactional(readOnly = true)
    public DocketPage page(DocketFilter filter, List<String> communities, int page, int size) {
        return docket.page(filter, communities, page, size);
    }
}
