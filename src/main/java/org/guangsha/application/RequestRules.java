package org.guangsha.application;

import java.util.List;
import org.guangsha.policy.Mode;
import org.guangsha.policy.Programme;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;

/** What makes a request sound beside its household. */
final class RequestRules {

    private static final int MOST_INSURANCE_MONTHS = 720;

    private RequestRules() {}

    /** @param household the household's own faults, by path within the household */
    static List<Fault> faults(ApplicationRequest request, List<Fault> household) {
        Faults faults = new Faults();
        present(faults, "programme", request.programme());
        present(faults, "category", request.category());
        insurance(faults, request);
        wish(faults, request);
        if (!Boolean.TRUE.equals(request.consentToChecks())) {
            faults.add("consentToChecks", "CONSENT", "申请人须书面同意核查家庭收入、财产和住房");
        }
        if (!Boolean.TRUE.equals(request.declarationOfTruth())) {
            faults.add("declarationOfTruth", "DECLARATION", "申请人须声明所填内容和所交材料真实");
        }
        present(faults, "household", request.household());
        household.forEach(fault -> faults.add("household." + fault.path(), fault.code(), fault.message()));
        return faults.list();
    }

    private static void insurance(Faults faults, ApplicationRequest request) {
        Integer months = request.socialInsuranceMonths();
        if (request.category() == ApplicantCategory.MIGRANT_WORKER) {
            present(faults, "socialInsuranceMonths", months);
        }
        if (months != null && (months < 0 || months > MOST_INSURANCE_MONTHS)) {
            faults.add("socialInsuranceMonths", "RANGE", "月数应在 0 至 %d 之间".formatted(MOST_INSURANCE_MONTHS));
        }
    }

    /** Only low-rent housing comes in two modes (Z五(二)). */
    private static void wish(Faults faults, ApplicationRequest request) {
        boolean chosen = request.wish() != null && request.programme() != null;
        if (chosen && (request.programme() != Programme.LOW_RENT || request.wish() == Mode.PURCHASE)) {
            faults.add("wish", "WISH", "只有廉租住房可以选择租赁补贴或者实物配租");
        }
    }

    private static void present(Faults faults, String path, Object value) {
        if (value == null) {
            faults.add(path, "MISSING", "必须填写");
        }
    }
}
