package org.guangsha.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** A household as somebody wants to declare it: nothing in it is checked yet, any field may be null. */
@Schema(description = "申请家庭")
public record HouseholdDraft(
        @Schema(description = "户籍所在社区代码") String communityCode,
        @Schema(description = "现住址") String address,
        @Schema(description = "本市户籍取得日期；外来务工人员为来本市居住日期") LocalDate residentSince,
        @Schema(description = "全部家庭成员，第一位为申请人") List<Member> members,
        @Schema(description = "家庭财产") List<Asset> assets,
        @Schema(description = "现有住房及近年转让的住房") List<Dwelling> dwellings,
        @Schema(description = "已提交材料的种类代码") List<String> papers,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "申请人的联系方式，可以不填")
        Contact contact) {

    /** A household that gives no contact. */
    public HouseholdDraft(
            String communityCode,
            String address,
            LocalDate residentSince,
            List<Member> members,
            List<Asset> assets,
            List<Dwelling> dwellings,
            List<String> papers) {
        this(communityCode, address, residentSince, members, assets, dwellings, papers, null);
    }

    /** The same with this contact. */
    public HouseholdDraft reachedAt(Contact given) {
        return new HouseholdDraft(communityCode, address, residentSince, members, assets, dwellings, papers, given);
    }

    /** The applicant's contact as declared; each part null or blank where none is given. */
    @Schema(description = "申请人的联系方式；填写后文书另以短信、电子邮件发送")
    public record Contact(
            @Schema(description = "手机号码，11 位；或者带区号的固定电话", example = "0310-3012345")
            String phone,

            @Schema(description = "电子邮箱", example = "shili@example.org")
            String email) {}

    /** A member as declared. */
    @Schema(description = "家庭成员")
    public record Member(
            @Schema(description = "姓名") String name,
            @Schema(description = "公民身份号码，18 位") String idNumber,
            @Schema(description = "与申请人关系") Relation relation,
            @Schema(description = "孤、老、病、残") Set<SpecialGroup> specialGroups,
            @Schema(description = "近 12 个月收入") List<Income> incomes) {}

    /** An income as declared. */
    @Schema(description = "收入")
    public record Income(
            @Schema(description = "收入种类") IncomeKind kind,

            @Schema(description = "月份，如 2026-08", type = "string", format = "yyyy-MM")
            YearMonth month,

            @Schema(description = "金额，单位：分") Long amountFen) {}

    /** An asset as declared. */
    @Schema(description = "财产")
    public record Asset(
            @Schema(description = "财产种类") AssetKind kind,
            @Schema(description = "金额，单位：分") Long amountFen) {}

    /** A dwelling as declared. */
    @Schema(description = "住房")
    public record Dwelling(
            @Schema(description = "自有、租住或已转让") Tenure tenure,
            @Schema(description = "坐落") String address,
            @Schema(description = "建筑面积，平方米，最多两位小数") BigDecimal floorArea,
            @Schema(description = "转让日期，仅已转让住房填写") LocalDate disposedOn) {}
}
