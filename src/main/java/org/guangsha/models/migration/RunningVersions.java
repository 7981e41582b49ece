package org.guangsha.models.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many instances run on which version, of every office: counts only, in one query. */
@Component
public class RunningVersions {

    private static final String COUNT = """
            select d.id_, d.key_, d.name_, d.version_, r.id as release_id, r.at, count(e.id_) as running
            from act_re_procdef d
            left join act_ru_execution e on e.proc_def_id_ = d.id_ and e.parent_id_ is null
            left join model_release r on r.deployment_id = d.deployment_id_
            %s group by d.id_, d.key_, d.name_, d.version_, r.id, r.at order by d.key_, d.version_ desc""";

    private final JdbcClient sql;

    RunningVersions(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every version of every procedure, the newest of each first. */
    public List<Version> all() {
        return sql.sql(COUNT.formatted("")).query(RunningVersions::version).list();
    }

    /** Of these procedures. */
    public List<Version> of(List<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : sql.sql(COUNT.formatted("where d.key_ in (:keys)"))
                        .param("keys", keys)
                        .query(RunningVersions::version)
                        .list();
    }

    Optional<Version> find(String definitionId) {
        return sql.sql(COUNT.formatted("where d.id_ = :id"))
                .param("id", definitionId)
                .query(RunningVersions::version)
                .optional();
    }

    private static Version version(ResultSet row, int at) throws SQLException {
        Timestamp deployed = row.getTimestamp("at");
        return new Version(
                row.getString("id_"),
                row.getString("key_"),
                row.getString("name_"),
                row.getInt("version_"),
                row.getLong("release_id"),
                deployed == null ? null : deployed.toInstant(),
                row.getLong("running"));
    }
}
