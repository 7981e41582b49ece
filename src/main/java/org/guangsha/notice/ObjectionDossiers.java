package org.guangsha.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.attachment.About;
import org.guangsha.attachment.Attachment;
import org.guangsha.attachment.Attachments;
import org.guangsha.engine.LiveJson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the investigator of an objection reads: {@code ${objectionDossiers.of(objectionId)}}. */
@Component(ObjectionDossiers.BEAN)
public class ObjectionDossiers implements LiveJson.Source {

    static final String BEAN = "objectionDossiers";

    private final ObjectionRepository objections;
    private final Attachments attachments;
    private final Clock clock;

    ObjectionDossiers(ObjectionRepository objections, Attachments attachments, Clock clock) {
        this.objections = objections;
        this.attachments = attachments;
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
                        row("证据", proof),
                        row("扫描件和照片", files(objection.caseNo())))));
    }

    private String files(String caseNo) {
        String names = attachments.of(caseNo).stream()
                .filter(file -> file.about() == About.OBJECTION)
                .map(Attachment::name)
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? "未提交" : names + "（在案件档案的“证明材料”中查看）";
    }

    private static Map<String, String> row(String item, String value) {
        return Map.of("item", item, "value", value);
    }
}
