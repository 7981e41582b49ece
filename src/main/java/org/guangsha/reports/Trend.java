package org.guangsha.reports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.guangsha.reports.KeptReportTable.Dated;
import org.guangsha.reports.rules.Count;
import org.guangsha.reports.rules.Figures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One area through the weeks that are kept: the sums of all of them in one query. */
@Component
public class Trend {

    private final KeptReportTable kept;
    private final ReportAreas areas;

    Trend(KeptReportTable kept, ReportAreas areas) {
        this.kept = kept;
        this.areas = areas;
    }

    /** A week with the area's sums, days left out. */
    public record Week(KeptReport report, Figures figures) {}

    @Transactional(readOnly = true)
    public List<Week> of(String area, List<KeptReport> weeks) {
        Map<Long, List<Count>> counts = kept
                .sums(weeks.stream().map(KeptReport::id).toList())
                .stream()
                .collect(groupingBy(Dated::report, mapping(Dated::count, toList())));
        return weeks.stream()
                .map(week -> new Week(
                        week,
                        areas.figures(area, counts.getOrDefault(week.id(), List.of()))
                                .get(area)))
                .toList();
    }
}
