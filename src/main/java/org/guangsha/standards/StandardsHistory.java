package org.guangsha.standards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.standards.rules.Figures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every version ever published, with what it changed and why. */
@Service
public class StandardsHistory {

    private final StandardsRegister register;
    private final JdbcClient sql;

    StandardsHistory(StandardsRegister register, JdbcClient sql) {
        this.register = register;
        this.sql = sql;
    }

    /** The latest in front. */
    @Transactional(readOnly = true)
    public List<PublishedVersion> all() {
        List<Standards> versions = register.all();
        Map<String, String> reasons = reasons();
        List<PublishedVersion> all = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Standards one = versions.get(i);
            Standards before = i + 1 < versions.size() ? versions.get(i + 1) : null;
            all.add(new PublishedVersion(
                    one,
                    reasons.get(one.version()),
                    before == null ? null : before.version(),
                    FigureRow.of(before == null ? Map.of() : Figures.of(before), Figures.of(one))));
        }
        return all;
    }

    private Map<String, String> reasons() {
        Map<String, String> reasons = new HashMap<>();
        sql.sql("select version, reason from standards_procedure where reason is not null")
                .query(row -> {
                    reasons.put(row.getString("version"), row.getString("reason"));
                });
        return reasons;
    }
}
