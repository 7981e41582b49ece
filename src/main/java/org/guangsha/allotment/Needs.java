package org.guangsha.allotment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What households need and wish, as they told the housing department; counts from the next offers on. */
@Service
public class Needs {

    /** So many communities may be wished for; whoever takes more takes any. */
    static final int MOST = 20;

    private final JdbcClient sql;
    private final Areas areas;
    private final Journal journal;

    Needs(JdbcClient sql, Areas areas, Journal journal) {
        this.sql = sql;
        this.areas = areas;
        this.journal = journal;
    }

    /** Need of a household, {@link Need#NONE} where nothing was told. */
    @Transactional(readOnly = true)
    public Need of(String caseNo) {
        return of(List.of(caseNo)).getOrDefault(caseNo, Need.NONE);
    }

    Map<String, Need> of(Collection<String> caseNos) {
        Map<String, Need> found = new HashMap<>();
        if (!caseNos.isEmpty()) {
            sql.sql("select * from allotment_need where case_no in (:cases)")
                    .param("cases", caseNos)
                    .query(row -> {
                        String codes = row.getString("communities");
                        found.put(
                                row.getString("case_no"),
                                new Need(
                                        row.getBoolean("accessible"),
                                        codes.equals("-") ? Set.of() : Set.of(codes.split(" "))));
                    });
        }
        return found;
    }

    /**
     * Keeps what a household has told; the same again changes nothing.
     *
     * @throws FaultsFound 422 naming every code that is no community's, and when there are too many
     */
    @Transactional
    public void record(String caseNo, Need need) {
        Faults faults = new Faults();
        need.communities().stream()
                .filter(code -> areas.find(code)
                        .filter(area -> area.kind() == AreaKind.COMMUNITY)
                        .isEmpty())
                .sorted()
                .forEach(code -> faults.add("communities", "UNKNOWN", "没有这个社区：" + code));
        if (need.communities().size() > MOST) {
            faults.add("communities", "TOO_MANY", "意向社区不超过 %d 个，都可以的请留空".formatted(MOST));
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "配租需求未保存");
        if (of(caseNo).equals(need)) {
            return;
        }
        String codes = need.communities().isEmpty() ? "-" : String.join(" ", new TreeSet<>(need.communities()));
        int known = sql.sql("update allotment_need set accessible = ?, communities = ? where case_no = ?")
                .params(need.accessible(), codes, caseNo)
                .update();
        if (known == 0) {
            sql.sql("insert into allotment_need (case_no, accessible, communities) values (?, ?, ?)")
                    .params(caseNo, need.accessible(), codes)
                    .update();
        }
        journal.note(caseNo, EntryKind.ALLOTMENT, words(need));
    }

    private String words(Need need) {
        String where = need.communities().isEmpty()
                ? "不限"
                : String.join(
                        "、",
                        need.communities().stream()
                                .sorted()
                                .map(code -> areas.get(code).name())
                                .toList());
        return "登记配租需求：%s无障碍住房；意向社区：%s".formatted(need.accessible() ? "需要" : "不需要", where);
    }
}
