package org.guangsha.models.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Rows of deployments and their files; only a missing reason is ever filled in. */
@Component
class ReleaseTable {

    private final JdbcClient sql;

    ReleaseTable(JdbcClient sql) {
        this.sql = sql;
    }

    long add(String deploymentId, Origin origin, Instant at, String person, String reason) {
        var key = new GeneratedKeyHolder();
        sql.sql("insert into model_release (deployment_id, origin, at, person, reason) values (?, ?, ?, ?, ?)")
                .params(deploymentId, origin.name(), Timestamp.from(at), person, emptyToNull(reason))
                .update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }

    void addFile(ReleaseFile file) {
        sql.sql("""
                insert into model_release_file (release_id, path, resource, change_kind, from_folder, former)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        file.release(),
                        file.path(),
                        file.resource(),
                        file.change().name(),
                        file.fromFolder(),
                        file.former() == 0 ? null : file.former())
                .update();
    }

    void fromFolder(long release, Collection<String> paths) {
        if (!paths.isEmpty()) {
            sql.sql("update model_release_file set from_folder = true where release_id = :id and path in (:paths)")
                    .param("id", release)
                    .param("paths", paths)
                    .update();
        }
    }

    void checked(long release, String words) {
        sql.sql("update model_release set checked = ? where id = ?")
                .params(words, release)
                .update();
    }

    void undoes(long release, long undone) {
        sql.sql("update model_release set undoes = ? where id = ?")
                .params(undone, release)
                .update();
    }

    /** @return whether there was none before */
    boolean explain(long release, String reason, String person, Instant at) {
        return sql.sql(
                                "update model_release set reason = ?, explained_by = ?, explained_at = ? where id = ? and reason is null")
                        .params(reason, person, Timestamp.from(at), release)
                        .update()
                == 1;
    }

    /** Highest id, 0 where nothing was deployed yet. */
    long latest() {
        return sql.sql("select coalesce(max(id), 0) from model_release")
                .query(Long.class)
                .single();
    }

    Optional<Release> find(long id) {
        return sql.sql("select * from model_release where id = ?")
                .param(id)
                .query(ReleaseTable::release)
                .optional();
    }

    Optional<Release> ofDeployment(String deploymentId) {
        return sql.sql("select * from model_release where deployment_id = ?")
                .param(deploymentId)
                .query(ReleaseTable::release)
                .optional();
    }

    /** The newest first. */
    List<Release> page(int from, int size) {
        return sql.sql("select * from model_release order by id desc offset ? rows fetch first ? rows only")
                .params(from, size)
                .query(ReleaseTable::release)
                .list();
    }

    /** In the order of their paths. */
    List<ReleaseFile> files(Collection<Long> releases) {
        return releases.isEmpty()
                ? List.of()
                : sql.sql("select * from model_release_file where release_id in (:ids) order by release_id, path")
                        .param("ids", releases)
                        .query(ReleaseTable::file)
                        .list();
    }

    private static Release release(ResultSet row, int at) throws SQLException {
        return new Release(
                row.getLong("id"),
                row.getString("deployment_id"),
                Origin.valueOf(row.getString("origin")),
                row.getTimestamp("at").toInstant(),
                row.getString("person"),
                Objects.toString(row.getString("reason"), ""),
                Objects.toString(row.getString("explained_by"), ""),
                row.getLong("undoes"),
                Objects.toString(row.getString("checked"), ""));
    }

    private static ReleaseFile file(ResultSet row, int at) throws SQLException {
        return new ReleaseFile(
                row.getLong("release_id"),
                row.getString("path"),
                row.getString("resource"),
                FileChange.valueOf(row.getString("change_kind")),
                row.getBoolean("from_folder"),
                row.getLong("former"));
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
