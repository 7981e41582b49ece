package org.guangsha.application;

import io.swagger.v3.oas.annotations.media.Schema;
import org.guangsha.household.HouseholdDraft;
import org.guangsha.policy.Mode;
import org.guangsha.policy.Programme;

/** An application as handed in; nothing in it is checked yet, any field may be null. */
@Schema(description = "住房保障申请")
public record ApplicationRequest(
        @Schema(description = "申请的保障类别") Programme programme,
        @Schema(description = "申请人类别") ApplicantCategory category,
        @Schema(description = "在本市累计缴纳社会保险月数；外来务工人员必填") Integer socialInsuranceMonths,
        @Schema(description = "书面同意核查家庭收入、财产和住房，必须为 true") Boolean consentToChecks,
        @Schema(description = "声明所填内容和所交材料真实，必须为 true") Boolean declarationOfTruth,
        HouseholdDraft household,

        @Schema(description = "廉租住房保障方式意愿：SUBSIDY 租赁补贴，DWELLING 实物配租；不填为服从安排")
        Mode wish) {

    /** One whose applicant takes either mode. */
    public ApplicationRequest(
            Programme programme,
            ApplicantCategory category,
            Integer socialInsuranceMonths,
            Boolean consentToChecks,
            Boolean declarationOfTruth,
            HouseholdDraft household) {
        this(programme, category, socialInsuranceMonths, consentToChecks, declarationOfTruth, household, null);
    }
}
