package org.guangsha.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.guangsha.testing.Families;
import org.guangsha.testing.OneCase;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of cases and its search. */
@ProgramTest
@Tag("R09")
class CaseListTest extends OneCase {

    @Test
    void shouldFindACaseByItsNumberAndByTheApplicantsName() {
        String found = walk.accept(Families.couple().named("司空𠅤"));
        assertThat(list(COMMUNITY, found)).contains("司空𠅤", found).doesNotContain(caseNo + "</a>");
        assertThat(list(COMMUNITY, "司空𠅤")).contains(found).doesNotContain(caseNo + "</a>");
    }

    @Test
    void shouldNotFindCasesOfOtherOffices() {
        assertThat(list("community-130403005002", caseNo)).contains("没有找到").doesNotContain("陈䶮");
        assertThat(list("community-130403005002", "陈䶮")).doesNotContain(caseNo + "</a>");
        assertThat(list("camunda-admin", "陈䶮")).doesNotContain(caseNo + "</a>");
    }

    @Test
    void shouldFindNothingByHalfANameAndSaySo() {
        assertThat(list(COMMUNITY, "<b>陈")).contains("没有找到编号或申请人姓名为“&lt;b&gt;陈”的案件");
    }

    @Test
    void shouldShowTheStepItsDueDateAndThatItIsLate() {
        assertThat(list(COMMUNITY, caseNo)).contains("社区初审", "2026-03-05").doesNotContain("超期</strong>");
        time.travelTo("2026-03-06T09:00");
        assertThat(list(COMMUNITY, caseNo)).contains("超期</strong>");
    }

    @Test
    void shouldListClosedCasesApart() {
        walk.refuse(staff.in(COMMUNITY), caseNo);
        Visitor visitor = visitor(COMMUNITY);
        assertThat(visitor.get("/desk/cases?closed=true").body()).contains(caseNo + "</a>", "不予保障");
        assertThat(visitor.get("/desk/cases").body()).doesNotContain(caseNo + "</a>");
    }

    private String list(String group, String words) {
        return visitor(group).get("/desk/cases?q=" + Visitor.coded(words)).body();
    }
}
