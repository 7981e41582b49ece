package org.guangsha.allotment;

import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.engine.LiveJson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever confirms a result reads: households and dwellings, struck out ones too. */
@Component(ResultSheets.BEAN)
class ResultSheets implements LiveJson.Source {

    static final String BEAN = "resultSheets";

    private final Results results;
    private final Courses courses;

    ResultSheets(Results results, Courses courses) {
        this.results = results;
        this.courses = courses;
    }

    LiveJson of(String batch) {
        return new LiveJson(BEAN, batch);
    }

    @Override
    @Transactional(readOnly = true)
    public SpinJsonNode read(String batch) {
        Course course = courses.of(batch);
        List<Map<String, String>> rows = results.of(batch).stream()
                .map(one -> Map.of(
                        "place", String.valueOf(one.place().place()),
                        "caseNo", one.caseNo(),
                        "name", one.name(),
                        "dwelling", one.home().full(),
                        "state", one.state()))
                .toList();
        return Spin.JSON(Map.of(
                "batch",
                batch,
                "notice",
                "%s 至 %s".formatted(course.noticeFrom(), course.noticeUntil()),
                "rows",
                rows));
    }
}
