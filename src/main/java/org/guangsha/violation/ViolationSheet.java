package org.guangsha.violation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.attachment.About;
import org.guangsha.attachment.Attachment;
import org.guangsha.attachment.Attachments;
import org.guangsha.engine.LiveJson;
import org.guangsha.letters.Addressees;
import org.guangsha.money.Yuan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is on file of a violation, for the forms of its tasks: {@code rows} of item and content; never who reported it. */
@Component(ViolationSheet.BEAN)
class ViolationSheet implements LiveJson.Source {

    static final String BEAN = "violationSheet";

    private static final String SILENT = "期限内没有提出";

    private final ViolationTable violations;
    private final SanctionTable sanctions;
    private final Claims claims;
    private final ViolationHomes homes;
    private final Addressees addressees;
    private final Attachments attachments;

    ViolationSheet(
            ViolationTable violations,
            SanctionTable sanctions,
            Claims claims,
            ViolationHomes homes,
            Addressees addressees,
            Attachments attachments) {
        this.violations = violations;
        this.sanctions = sanctions;
        this.claims = claims;
        this.homes = homes;
        this.addressees = addressees;
        this.attachments = attachments;
    }

    static LiveJson of(long id) {
        return new LiveJson(BEAN, Long.toString(id));
    }

    @Override
    @Transactional(readOnly = true)
    public SpinJsonNode read(String id) {
        ViolationFacts violation = violations.find(Long.parseLong(id)).orElseThrow();
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(row("举报来源", "%s，%s".formatted(violation.source().chinese(), violation.receivedOn())));
        rows.add(row("举报的情形", violation.reportedKind().chinese()));
        rows.add(row("被举报家庭或者住房", violation.about()));
        rows.add(row("举报内容", violation.report()));
        if (violation.caseNo() != null) {
            ofTheCase(violation, rows);
        }
        add("初查", violation.screenedOn(), violation.screening(), rows);
        add("查明的事实", violation.investigatedOn(), violation.findings(), rows);
        add("证据", violation.investigatedOn(), violation.evidence(), rows);
        add("共同调查人意见", violation.signedOn(), violation.signedWords(), rows);
        if (violation.toldOn() != null) {
            rows.add(row("告知日期", violation.toldOn().toString()));
            rows.add(row(
                    "陈述申辩",
                    violation.statement() == null ? SILENT : violation.statedOn() + "：" + violation.statement()));
        }
        add("处理决定", violation.decidedOn(), violation.decision(), rows);
        add("对陈述申辩的答复", violation.decidedOn(), violation.answer(), rows);
        add("申诉", violation.appealedOn(), violation.appeal(), rows);
        return Spin.JSON(Map.of(
                "id",
                id,
                "caseNo",
                violation.caseNo() == null ? "" : violation.caseNo(),
                "told",
                violation.toldOn() != null,
                "stated",
                violation.statedOn() != null,
                "rows",
                rows));
    }

    private void ofTheCase(ViolationFacts violation, List<Map<String, String>> rows) {
        String caseNo = violation.caseNo();
        rows.add(row("案件", "%s，申请人%s".formatted(caseNo, addressees.applicant(caseNo))));
        rows.add(row("违规情形", "%s，自 %s".formatted(violation.kind().chinese(), violation.since())));
        homes.code(caseNo).ifPresent(code -> rows.add(row("承租或者购买的住房", code)));
        if (violation.decidedOn() == null) {
            long fen = claims.overpaid(caseNo, violation.since());
            rows.add(row("违规以后发放的补贴", fen == 0 ? "没有" : Yuan.plain(fen) + " 元，按上列日期计算"));
        }
        String others = sanctions.concerned(violation.id()).stream()
                .map(person -> "%s（%s）".formatted(person.maskedName(), person.words()))
                .collect(Collectors.joining("、"));
        if (!others.isEmpty()) {
            rows.add(row("其他涉事人员", others));
        }
        String files = attachments.of(caseNo).stream()
                .filter(file -> file.about() == About.VIOLATION)
                .map(Attachment::name)
                .collect(Collectors.joining("、"));
        rows.add(row("证明材料", files.isEmpty() ? "没有上传，可以在案件档案的“证明材料”中上传" : files));
    }

    private static void add(String item, LocalDate on, String words, List<Map<String, String>> rows) {
        if (on != null && words != null && !words.isEmpty()) {
            rows.add(row(item, on + "：" + words));
        }
    }

    private static Map<String, String> row(String item, String content) {
        return Map.of("item", item, "content", content);
    }
}
