package org.guangsha.models.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the files of deployments where the engine keeps them; a deployment that an administrator deleted is none. */
@Component
class DeployedFiles {

    private static final String LATEST = """
            select f.path, f.release_id, b.bytes_ from model_release_file f
            join model_release r on r.id = f.release_id
            join act_ge_bytearray b on b.deployment_id_ = r.deployment_id and b.name_ = f.resource
            where f.release_id = (
              select max(x.release_id) from model_release_file x
              join model_release y on y.id = x.release_id
              join act_re_deployment d on d.id_ = y.deployment_id
              where x.path = f.path and x.change_kind <> 'CARRIED'%s)""";

    private final JdbcClient sql;

    DeployedFiles(JdbcClient sql) {
        this.sql = sql;
    }

    /** A deployment of the engine's that no row of ours tells of. */
    record Unknown(String id, String name, Instant at) {}

    /** Every file as it is in use, by path. */
    SortedMap<String, LiveFile> live() {
        return latest("");
    }

    /** Every file as it was last taken from the folder, by path. */
    SortedMap<String, LiveFile> taken() {
        return latest(" and x.from_folder = true");
    }

    private SortedMap<String, LiveFile> latest(String which) {
        SortedMap<String, LiveFile> files = new TreeMap<>();
        sql.sql(LATEST.formatted(which)).query(row -> {
            files.put(row.getString("path"), new LiveFile(row.getLong("release_id"), row.getBytes("bytes_")));
        });
        return files;
    }

    /** A file as this release deployed it. */
    Optional<byte[]> content(long release, String path) {
        return sql.sql("""
                select b.bytes_ from model_release_file f
                join model_release r on r.id = f.release_id
                join act_ge_bytearray b on b.deployment_id_ = r.deployment_id and b.name_ = f.resource
                where f.release_id = ? and f.path = ?""")
                .params(release, path)
                .query((row, at) -> row.getBytes("bytes_"))
                .optional();
    }

    /** In the order they were made: those of a time before releases were kept. What is for one office only is in use nowhere else. */
    List<Unknown> unknown() {
        return sql.sql("""
                select d.id_, d.name_, d.deploy_time_ from act_re_deployment d
                where d.tenant_id_ is null
                  and not exists (select 1 from model_release r where r.deployment_id = d.id_)
                order by d.deploy_time_, d.id_""").query(DeployedFiles::deployment).list();
    }

    /** The resources of one deployment by their names; pictures the engine drew are none. */
    Map<String, byte[]> resources(String deploymentId) {
        Map<String, byte[]> files = new TreeMap<>();
        sql.sql("select name_, bytes_ from act_ge_bytearray where deployment_id_ = ? and generated_ = false")
                .param(deploymentId)
                .query(row -> {
                    files.put(row.getString("name_"), row.getBytes("bytes_"));
                });
        return files;
    }

    private static Unknown deployment(ResultSet row, int at) throws SQLException {
        Timestamp when = row.getTimestamp("deploy_time_");
        return new Unknown(row.getString("id_"), Objects.toString(row.getString("name_"), ""), when.toInstant());
    }
}
