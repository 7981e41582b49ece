package org.guangsha.application;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** What the applicant takes home: the case number, and either the day it must be settled or all that is missing. */
@Schema(description = "收件（受理）回执")
public record Receipt(
        @Schema(description = "案件编号，终身不变", example = "130403-2026-000001")
        String caseNo,

        @Schema(description = "是否已受理") boolean accepted,
        @Schema(description = "收件日期") LocalDate receivedOn,
        @Schema(description = "受理日期；未受理为空") LocalDate acceptedOn,
        @Schema(description = "应提供保障的最后日期；未受理为空") LocalDate dueOn,
        @Schema(description = "最后日期是否暂定：该年度放假安排尚未公布") boolean dueProvisional,
        @Schema(description = "一次性告知的全部缺少材料") List<MissingPaper> missingPapers,

        @Schema(description = "待核对的疑似重复件数，不影响受理") int duplicateHints,

        @Schema(description = "核对疑似重复的页面；没有疑似重复时为空", example = "/desk/cases/130403-2026-000001/duplicates")
        String duplicatesPage) {}
