package org.guangsha.models.release;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files handed in on the page that are not deployed yet, one of each name. */
@Component
class UploadTable {

    private final JdbcClient sql;

    UploadTable(JdbcClient sql) {
        this.sql = sql;
    }

    void put(String path, byte[] content, String person, Instant at) {
        remove(List.of(path));
        sql.sql("insert into model_draft (path, content, person, at) values (?, ?, ?, ?)")
                .params(path, content, person, Timestamp.from(at))
                .update();
    }

    void remove(Collection<String> paths) {
        if (!paths.isEmpty()) {
            sql.sql("delete from model_draft where path in (:paths)")
                    .param("paths", paths)
                    .update();
        }
    }

    /** By path. */
    SortedMap<String, byte[]> all() {
        SortedMap<String, byte[]> drafts = new TreeMap<>();
        sql.sql("select path, content from model_draft").query(row -> {
            drafts.put(row.getString("path"), row.getBytes("content"));
        });
        return drafts;
    }
}
