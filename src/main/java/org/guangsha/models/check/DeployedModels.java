package org.guangsha.models.check;

import java.util.List;
import org.guangsha.models.ModelFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The models in force: of each process, decision and form the version deployed last. */
@Component
public class DeployedModels {

    private static final String LATEST =
            """
            select distinct file.ID_, file.NAME_, file.BYTES_
            from ACT_GE_BYTEARRAY file
            join (%s union all %s union all %s) latest
              on file.DEPLOYMENT_ID_ = latest.DEPLOYMENT_ID_ and file.NAME_ = latest.RESOURCE_NAME_
            order by file.NAME_""".formatted(latestOf("ACT_RE_PROCDEF"), latestOf("ACT_RE_DECISION_DEF"), latestOf("ACT_RE_CAMFORMDEF"));

    private final JdbcClient database;

    DeployedModels(JdbcClient database) {
        this.database = database;
    }

    private static String latestOf(String table) {
        return """
                select DEPLOYMENT_ID_, RESOURCE_NAME_ from %s this where TENANT_ID_ is null and VERSION_ =
                (select max(VERSION_) from %s that where that.KEY_ = this.KEY_ and that.TENANT_ID_ is null)""".formatted(table, table);
    }

    public List<ModelFile> latest() {
        return database.sql(LATEST)
                .query((row, number) -> ModelFile.of(row.getString("NAME_"), row.getBytes("BYTES_")))
                .list();
    }
}
