package org.guangsha.allotment;

import java.util.Collection;
import java.util.List;
import org.guangsha.stock.Projects;
import org.guangsha.stock.Stock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dwellings a batch was announced with; the stock forgets the batch of a dwelling when it leaves it. */
@Component
class BatchHomes {

    private final JdbcClient sql;
    private final Stock stock;
    private final Projects projects;

    BatchHomes(JdbcClient sql, Stock stock, Projects projects) {
        this.sql = sql;
        this.stock = stock;
        this.projects = projects;
    }

    void add(String batch, Collection<String> dwellings) {
        dwellings.stream()
                .distinct()
                .map(code -> stock.find(code).orElseThrow())
                .forEach(one -> sql.sql("insert into allotment_home (batch, dwelling, price_fen) values (?, ?, ?)")
                        .params(batch, one.code(), one.facts().priceFen())
                        .update());
    }

    /** By number. */
    List<BatchHome> of(String batch) {
        return sql.sql("select dwelling, price_fen from allotment_home where batch = ? order by dwelling")
                .param(batch)
                .query((row, number) -> home(row.getString("dwelling"), row.getObject("price_fen", Long.class)))
                .list();
    }

    /** @throws IllegalStateException where the batch has no such dwelling */
    BatchHome of(String batch, String dwelling) {
        return of(batch).stream()
                .filter(home -> home.code().equals(dwelling))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("批次 %s 没有房源 %s".formatted(batch, dwelling)));
    }

    int count(String batch) {
        return sql.sql("select count(*) from allotment_home where batch = ?")
                .param(batch)
                .query(Integer.class)
                .single();
    }

    private BatchHome home(String dwelling, Long priceFen) {
        var one = stock.find(dwelling).orElseThrow();
        return new BatchHome(one, projects.find(one.facts().project()).orElseThrow(), priceFen);
    }
}
