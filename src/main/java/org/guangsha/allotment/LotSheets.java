package org.guangsha.allotment;

import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.engine.LiveJson;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever registers the number of a lot reads; the secret is not among it. */
@Component(LotSheets.BEAN)
class LotSheets implements LiveJson.Source {

    static final String BEAN = "lotSheets";

    private final Courses courses;
    private final Places places;
    private final Policy policy;

    LotSheets(Courses courses, Places places, Policy policy) {
        this.courses = courses;
        this.places = places;
        this.policy = policy;
    }

    LiveJson of(String batch) {
        return new LiveJson(BEAN, batch);
    }

    @Override
    @Transactional(readOnly = true)
    public SpinJsonNode read(String batch) {
        Course course = courses.of(batch);
        return Spin.JSON(Map.of(
                "batch",
                batch,
                "rows",
                List.of(
                        row("参加摇号", places.count(batch) + " 户，名单已于 %s 公布".formatted(course.announcedOn())),
                        row("使用的号码", policy.allotment().publicNumber().value()),
                        row("密钥摘要", course.commitment()))));
    }

    static Map<String, String> row(String item, String value) {
        return Map.of("item", item, "value", value);
    }
}
