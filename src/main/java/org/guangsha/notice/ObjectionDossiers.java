package org.guangsha.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.engine.LiveJson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the investigator of an objection reads: {@code ${objectionDossiers.of(objectionId)}}. */
@Component(ObjectionDossiers.BEAN)
public class ObjectionDossiers implements LiveJson.Source {

    static final String BEAN = "objectionDossiers";

    private final ObjectionRepository objections;
    private final Clock clock;

    ObjectionDossiers(ObjectionRepository objections, Clock clock) {
        this.objections = objections;
        this.clock = clock;
    }

    public LiveJson of(long objectionId) {
        return new LiveJson(BEAN, Long.toString(objectionId));
    }

    @Override
    @Transactional(readOnly = true)
    public SpinJsonNode read(String objectionId) {
        Objection objection = objections.findById(Long.valueOf(objectionId)).orElseThrow();
        LocalDate day = LocalDate.ofInstant(objection.receivedAt(), clock.getZone());
        String objector = objection.objector().isEmpty() ? "匿名" : objection.objector();
        String proof = objection.proof().isEmpty() ? "未提交" : objection.proof();
        return Spin.JSON(Map.of(
                "caseNo",
                objection.caseNo(),
                "objection",
                List.of(
                        row("收到日期", day.toString()),
                        row("异议人", objector),
                        row("异议内容", objection.words()),
                        row("证据", proof))));
    }

    private static Map<String, String> row(String item, String value) {
        return Map.of("item", item, "value", value);
    }
}
