package org.guangsha.allotment;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guangsha.policy.Programme;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.stock.Dwelling;
import org.guangsha.stock.DwellingState;
import org.guangsha.stock.Stock;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fixes batches and closes them; the dwellings of a batch are held from the one to the other. */
@Service
public class Batches {

    private static final String REFUSED = "批次未确定";

    private final JdbcClient sql;
    private final Stock stock;
    private final Clock clock;

    Batches(JdbcClient sql, Stock stock, Clock clock) {
        this.sql = sql;
        this.stock = stock;
        this.clock = clock;
    }

    /**
     * Fixes a batch and holds its dwellings, all or none; fixing it again does nothing.
     *
     * @throws FaultsFound 422 naming every dwelling of another programme or area, 409 every one that is not free
     */
    @Transactional
    public void fix(String code, Programme programme, String listArea, Collection<String> dwellings) {
        if (find(code).isPresent()) {
            return;
        }
        Faults faults = new Faults();
        if (dwellings.isEmpty()) {
            faults.add("dwellings", "MISSING", "请至少选择一套房源");
        }
        dwellings.forEach(dwelling -> stock.find(dwelling)
                .filter(one -> !one.seat().equals(listArea) || one.facts().programme() != programme)
                .ifPresent(one -> faults.add("dwellings", "OTHER", "房源 %s 属于其他辖区或保障类别".formatted(dwelling))));
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
        sql.sql("insert into allotment_batch (code, programme, list_area, fixed_on) values (?, ?, ?, ?)")
                .params(code, programme.name(), listArea, Date.valueOf(LocalDate.now(clock)))
                .update();
        stock.reserve(dwellings, code);
    }

    @Transactional(readOnly = true)
    public Optional<Batch> find(String code) {
        return read("select * from allotment_batch where code = ?", code);
    }

    /** The batch; whoever asks this way meanwhile waits until this transaction is over. */
    Batch locked(String code) {
        return read("select * from allotment_batch where code = ? for update", code)
                .orElseThrow(() -> new FaultsFound(
                        HttpStatus.NOT_FOUND, "没有这个批次", List.of(new Fault("batch", "UNKNOWN", "没有这个配租批次"))));
    }

    /**
     * Closes a batch and frees the dwellings nobody took; closing it again does nothing.
     *
     * @throws FaultsFound 409 while a dwelling is held for a household
     */
    @Transactional
    public void close(String code) {
        if (locked(code).closedOn() != null) {
            return;
        }
        List<Dwelling> left = stock.ofBatch(code);
        Faults faults = new Faults();
        left.stream()
                .filter(one -> one.state() == DwellingState.OFFERED)
                .forEach(one -> faults.add("batch", "OFFERED", "房源 %s 已选定家庭，尚未交付".formatted(one.code())));
        faults.refuseIfAny(HttpStatus.CONFLICT, "批次未结束");
        left.forEach(one -> stock.release(one.code(), "批次结束，无人选定"));
        sql.sql("update allotment_batch set closed_on = ? where code = ?")
                .params(Date.valueOf(LocalDate.now(clock)), code)
                .update();
    }

    private Optional<Batch> read(String query, String code) {
        return sql.sql(query)
                .param(code)
                .query((row, number) -> new Batch(
                        row.getString("code"),
                        Programme.valueOf(row.getString("programme")),
                        row.getString("list_area"),
                        row.getDate("fixed_on").toLocalDate(),
                        row.getDate("closed_on") == null
                                ? null
                                : row.getDate("closed_on").toLocalDate()))
                .optional();
    }
}
