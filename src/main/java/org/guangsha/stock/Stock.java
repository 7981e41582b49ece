package org.guangsha.stock;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guangsha.policy.DwellingPolicy;
import org.guangsha.policy.Policy;
import org.guangsha.policy.Programme;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.stock.rules.Transitions;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds dwellings and moves them from state to state (R15). Each move locks the dwelling, asks {@link Transitions} and is
 * kept with who, when and why; the same move again does nothing. A household has one dwelling and a dwelling one household:
 * the table decides between two who come at once.
 */
@Service
public class Stock {

    private static final String REFUSED = "房源状态未改变";

    private final DwellingTable dwellings;
    private final ChangeTable changes;
    private final JdbcClient sql;
    private final Policy policy;
    private final Clock clock;

    Stock(DwellingTable dwellings, ChangeTable changes, JdbcClient sql, Policy policy, Clock clock) {
        this.dwellings = dwellings;
        this.changes = changes;
        this.sql = sql;
        this.policy = policy;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Dwelling> find(String code) {
        return dwellings.find(code);
    }

    /** The dwelling held for, let or sold to a household. */
    @Transactional(readOnly = true)
    public Optional<Dwelling> ofCase(String caseNo) {
        return dwellings.ofCase(caseNo);
    }

    /** Those of these households that have a dwelling held for them, let or sold to them. */
    @Transactional(readOnly = true)
    public Set<String> housed(Collection<String> caseNos) {
        return dwellings.housed(caseNos);
    }

    /** Those of these households that have bought a dwelling. */
    @Transactional(readOnly = true)
    public Set<String> buyers(Collection<String> caseNos) {
        return dwellings.buyers(caseNos);
    }

    /** The dwellings held for a batch, offered ones too, by code. */
    @Transactional(readOnly = true)
    public List<Dwelling> ofBatch(String batch) {
        return dwellings.ofBatch(batch);
    }

    /** The changes of a dwelling, newest first. */
    @Transactional(readOnly = true)
    public List<DwellingChange> history(String code) {
        return changes.of(code);
    }

    /**
     * Free dwellings of the size the policy has for so many persons, the smallest first.
     *
     * @param listArea code of the housing department's seat
     * @param accessible whether the household needs an accessible one; who does not is shown others first
     */
    @Transactional(readOnly = true)
    public List<Dwelling> matching(Programme programme, String listArea, int heads, boolean accessible, int limit) {
        DwellingPolicy.AreaRange range = policy.allotment().areaByHeads().of(heads);
        return sql.sql(DwellingTable.ALL + """
                        where d.seat = :seat and d.state = 'AVAILABLE' and d.programme = :programme
                          and d.area between :least and :most and (d.accessible or not :accessible)
                        order by d.accessible, d.area, d.code fetch first :limit rows only""")
                .param("seat", listArea)
                .param("programme", programme.name())
                .param("least", BigDecimal.valueOf(range.minArea().value()))
                .param("most", BigDecimal.valueOf(range.maxArea().value()))
                .param("accessible", accessible)
                .param("limit", limit)
                .query(DwellingTable::dwelling)
                .list();
    }

    /**
     * Holds dwellings for a batch, all or none.
     *
     * @throws FaultsFound 409 naming every one that is not free
     */
    @Transactional
    public void reserve(Collection<String> codes, String batch) {
        Faults faults = new Faults();
        codes.stream().distinct().sorted().forEach(code -> {
            Dwelling dwelling = dwellings.locked(code).orElse(null);
            if (dwelling == null) {
                faults.add("codes", "UNKNOWN", "房源 %s 不存在".formatted(code));
            } else if (dwelling.state() == DwellingState.AVAILABLE) {
                move(dwelling, DwellingState.RESERVED, batch, "", today(), "列入配租批次");
            } else if (!dwelling.batch().equals(batch)) {
                faults.add(
                        "codes",
                        "NOT_FREE",
                        "房源 %s 目前是“%s”，不能列入批次".formatted(code, dwelling.state().chinese()));
            }
        });
        faults.refuseIfAny(HttpStatus.CONFLICT, REFUSED);
    }

    /**
     * Holds a dwelling of a batch for one household.
     *
     * @throws FaultsFound 409 where another household has it, or this one has another
     */
    @Transactional
    public void offer(String code, String caseNo) {
        Dwelling dwelling = locked(code);
        if (dwelling.state() != DwellingState.OFFERED || !dwelling.caseNo().equals(caseNo)) {
            change(dwelling, DwellingState.OFFERED, dwelling.batch(), caseNo, today(), "提供给家庭选定");
        }
    }

    /** Takes an offer back; the dwelling stays in its batch. */
    @Transactional
    public void takeBack(String code, String caseNo, String why) {
        Dwelling dwelling = locked(code);
        if (dwelling.state() == DwellingState.OFFERED && dwelling.caseNo().equals(caseNo)) {
            change(dwelling, DwellingState.RESERVED, dwelling.batch(), "", today(), why);
        }
    }

    /** Frees a dwelling held for a batch or a household; one that is free stays so. */
    @Transactional
    public void release(String code, String why) {
        Dwelling dwelling = locked(code);
        if (dwelling.state() != DwellingState.AVAILABLE) {
            change(dwelling, DwellingState.AVAILABLE, "", "", today(), why);
        }
    }

    /**
     * The household has the keys: let or sold, as the programme says.
     *
     * @throws FaultsFound 409 where the dwelling is not held for this household
     */
    @Transactional
    public void handOver(String code, String caseNo, LocalDate on) {
        Dwelling dwelling = locked(code);
        boolean sold = DwellingFacts.isSold(dwelling.facts().programme());
        DwellingState housed = sold ? DwellingState.SOLD : DwellingState.OCCUPIED;
        if (!dwelling.caseNo().equals(caseNo)) {
            throw refused("NOT_HELD", "房源 %s 不是为案件 %s 保留的".formatted(code, caseNo));
        }
        if (dwelling.state() != housed) {
            change(dwelling, housed, "", caseNo, on, sold ? "售出并交付" : "出租并交付");
        }
    }

    /** The household has left, or the city bought the dwelling back; it is put in order before it is free again. */
    @Transactional
    public void vacate(String code, LocalDate on, String why) {
        Dwelling dwelling = locked(code);
        if (dwelling.state() != DwellingState.UNDER_REPAIR) {
            change(dwelling, DwellingState.UNDER_REPAIR, "", "", on, why);
        }
    }

    /** An official's own change: into repair, out of it, out of use. */
    @Transactional
    public void set(String code, DwellingState to, String why) {
        Dwelling dwelling = locked(code);
        if (why.isBlank()) {
            throw refused("MISSING", "请填写原因");
        }
        if (!Transitions.allowedByHand(dwelling.state(), to)) {
            throw refused("NOT_ALLOWED", notAllowed(dwelling, to));
        }
        change(dwelling, to, "", "", today(), why);
    }

    private void change(Dwelling before, DwellingState to, String batch, String caseNo, LocalDate on, String why) {
        if (!Transitions.allowed(before.state(), to)) {
            throw refused("NOT_ALLOWED", notAllowed(before, to));
        }
        move(before, to, batch, caseNo, on, why);
    }

    private void move(Dwelling before, DwellingState to, String batch, String caseNo, LocalDate on, String why) {
        try {
            dwellings.set(before.code(), to, batch, caseNo);
        } catch (DuplicateKeyException housed) {
            throw refused("HAS_ONE", "案件 %s 已有一套房源，不能再提供房源 %s".formatted(caseNo, before.code()));
        }
        String concerned = caseNo.isEmpty() ? before.caseNo() : caseNo;
        changes.add(before, to, batch.isEmpty() ? before.batch() : batch, concerned, on, why);
    }

    private Dwelling locked(String code) {
        return dwellings.locked(code).orElseThrow(() -> refused("UNKNOWN", "房源 %s 不存在".formatted(code)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String notAllowed(Dwelling dwelling, DwellingState to) {
        return "房源 %s 目前是“%s”，不能改为“%s”"
                .formatted(dwelling.code(), dwelling.state().chinese(), to.chinese());
    }

    private static FaultsFound refused(String code, String words) {
        return new FaultsFound(HttpStatus.CONFLICT, REFUSED, List.of(new Fault("code", code, words)));
    }
}
