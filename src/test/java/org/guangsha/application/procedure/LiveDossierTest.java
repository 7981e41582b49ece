package org.guangsha.application.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.testing.OneCase;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dossier is read from the file when somebody opens the form; the engine keeps no copy of it. */
@ProgramTest
@Tag("engine")
@Tag("R06")
class LiveDossierTest extends OneCase {

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient database;

    @Test
    void shouldReachTheFormAsJson() {
        Visitor reviewer = visitor(COMMUNITY);
        String path = Visitor.TASKLIST + "/task/" + task;
        var variable = reviewer.get(path + "/form-variables?deserializeValues=false")
                .json()
                .path("dossier");
        assertThat(variable.path("type").asText()).isEqualTo("Json");
        SpinJsonNode shown = Spin.JSON(variable.path("value").asText());
        assertThat(shown.prop("caseNo").stringValue()).isEqualTo(caseNo);
        assertThat(shown.prop("members").elements()).hasSize(2);
        assertThat(reviewer.get(path + "/form")
                        .json()
                        .path("camundaFormRef")
                        .path("key")
                        .asText())
                .isEqualTo("department-review");
    }

    @Test
    void shouldShowTheFileAsItIsNow() {
        Task open = walk.task(caseNo);
        assertThat(dossier(open)).doesNotContain("滏河北大街");
        database.sql("update household set address = '滏河北大街 9 号' where id = (select household_id from housing_case"
                        + " where case_no = ?)")
                .param(caseNo)
                .update();
        assertThat(dossier(open)).contains("滏河北大街 9 号");
    }

    @Test
    void shouldLeaveNothingOfTheHouseholdInTheEngine() {
        VariableInstance kept = runtime.createVariableInstanceQuery()
                .processInstanceIdIn(walk.task(caseNo).getProcessInstanceId())
                .variableName("dossier")
                .disableBinaryFetching()
                .disableCustomObjectDeserialization()
                .singleResult();
        var row = database.sql("select text_, text2_, bytearray_id_ from act_ru_variable where id_ = ?")
                .param(kept.getId())
                .query()
                .singleRow();
        assertThat(row.values()).containsExactly("dossiers", caseNo, null);
        assertThat(database.sql("select count(*) from act_hi_varinst")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String dossier(Task task) {
        return tasks.getVariable(task.getId(), "dossier").toString();
    }
}
