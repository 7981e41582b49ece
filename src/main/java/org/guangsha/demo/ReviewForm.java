package org.guangsha.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;

/** What a reviewer would fill in: the variables the review forms hand in. */
public final class ReviewForm {

    private ReviewForm() {}

    /** A review that agrees, with how the facts were verified. */
    public static Map<String, Object> pass(LocalDate verifiedOn) {
        Map<String, Object> form = verification(verifiedOn);
        form.put("outcome", "PASS");
        form.put("words", "情况属实，符合条件，同意上报。");
        return form;
    }

    /** A review that refuses for a reason from the list. */
    public static Map<String, Object> refuse(LocalDate verifiedOn, String reasonCode) {
        Map<String, Object> form = verification(verifiedOn);
        form.put("outcome", "REFUSE");
        form.put("reasonCode", reasonCode);
        form.put("words", "经核实，不符合保障条件。");
        return form;
    }

    /** A review that returns the case to a step it has passed. */
    public static Map<String, Object> giveBack(LocalDate verifiedOn, String step) {
        Map<String, Object> form = verification(verifiedOn);
        form.put("outcome", "RETURN");
        form.put("returnTo", step);
        form.put("words", "请补充邻里访问记录后重新上报。");
        return form;
    }

    /** A review that asks for papers. */
    public static Map<String, Object> askFor(String... papers) {
        Map<String, Object> form = new HashMap<>();
        form.put("outcome", "SUPPLEMENT");
        form.put("missingPapers", Spin.JSON(List.of(papers)));
        form.put("words", "材料不全，请一次补齐。");
        return form;
    }

    /** An agreement that both sides have signed. */
    public static Map<String, Object> signed(LocalDate on) {
        return Map.of("outcome", "SIGNED", "signedOn", on.toString());
    }

    /** An agreement that the household does not want. */
    public static Map<String, Object> declined(LocalDate on) {
        return Map.of("outcome", "DECLINED", "signedOn", on.toString(), "words", "已投靠子女，不再需要保障。");
    }

    private static Map<String, Object> verification(LocalDate verifiedOn) {
        Map<String, Object> form = new HashMap<>();
        form.put("methods", Spin.JSON(List.of("HOME_VISIT", "NEIGHBOURS")));
        form.put("verifiedOn", verifiedOn.toString());
        form.put("verifiedBy", "社区专干两人");
        form.put("found", "入户查看居住情况，与申报一致。");
        return form;
    }
}
