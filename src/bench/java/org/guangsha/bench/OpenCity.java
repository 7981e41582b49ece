package org.guangsha.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Cases under way all over the city, one open task each, with what was done for them before: laid down by plain inserts, as far as
 * managers' figures look at them. Every breach is open, as many were cleared within the weeks looked back at.
 */
final class OpenCity {

    private static final int STEPS_BEFORE = 2;

    private final JdbcTemplate sql;
    private final String communities;
    private final String offices;
    private final String application;
    private final String review;
    private final int count;

    OpenCity(Product product) {
        sql = new JdbcTemplate(product.bean(DataSource.class));
        Areas areas = product.bean(Areas.class);
        List<String> all = areas.under(areas.city().code()).stream()
                .filter(area -> area.kind() == AreaKind.COMMUNITY)
                .map(Area::code)
                .toList();
        count = all.size();
        communities = array(all);
        offices = Arrays.stream(Level.values())
                .map(level -> array(
                        all.stream().map(code -> areas.office(level, code)).toList()))
                .collect(Collectors.joining(",", "array[", "]"));
        application = definition(product, "application");
        review = definition(product, "department-review");
    }

    void fill(int cases, int breaches) {
        run(
                "insert into household (id, community_code, address, address_key, resident_since) select i, {community}, '人民路', '人民路',"
                        + " date '1999-05-01' from {cases} i",
                cases);
        run("""
                insert into housing_case (id, case_no, household_id, programme, category, social_insurance_months, community_code,
                    clerk_id, received_on, accepted_on, due_on, first_due_on, standards_version, row_version)
                select i, 'S' || i, i, 'LOW_RENT', 'LOCAL_RESIDENT', 0, {community}, 'bench', current_date - i % 60,
                    current_date - i % 60, current_date + 60 - i % 60, current_date + 60 - i % 60, 'bench', 0 from {cases} i""", cases);
        instances("A", "{application}", "'application'", "null", "{housing}", cases);
        instances("R", "{review}", "'department-review'", "'A' || i", "{office}", cases);
        run("""
                insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_, TASK_DEF_KEY_, PRIORITY_,
                    CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_, TENANT_ID_)
                select 'T' || i, 1, 'R' || i, 'R' || i, {review}, '街道（镇）审核 S' || i, 'review', 50,
                    current_date - 3, current_date - 2 + i / 7 % 8 - interval '1 second', 1, {office} from {cases} i""", cases);
        breaches(breaches, "null", "T");
        breaches(breaches, "least(now(), current_date - i % 84 + interval '30 hours')", "D");
        history(cases * STEPS_BEFORE);
    }

    private void instances(String prefix, String definition, String key, String parent, String office, int cases) {
        run("""
                insert into ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_, SUPER_EXEC_,
                    IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_, TENANT_ID_, PROC_DEF_KEY_)
                select '%1$s' || i, 1, 'A' || i, '%1$s' || i, 'S' || i, %2$s, %4$s, true, false, true, false, 1, 0, %5$s, %3$s
                from {cases} i""".formatted(prefix, definition, key, parent, office), cases);
    }

    private void breaches(int breaches, String cleared, String task) {
        run("""
                insert into sla_breach (id, clock, case_no, task_id, office, due, breached, cleared)
                select i + (select coalesce(max(id), 0) from sla_breach), 'STEP', 'S' || i, '%s' || i, {office},
                    current_date - i %% 84, current_date - i %% 84 + interval '5 seconds', %s from {cases} i""".formatted(task, cleared), breaches);
        run("""
                insert into ACT_HI_INCIDENT (ID_, PROC_DEF_KEY_, PROC_DEF_ID_, PROC_INST_ID_, CREATE_TIME_, END_TIME_, INCIDENT_TYPE_,
                    ACTIVITY_ID_, CONFIGURATION_, TENANT_ID_)
                select '%1$s' || i, 'department-review', {review}, 'R' || i, current_date - i %% 84, %2$s, 'slaBreach', 'review',
                    '%1$s' || i, {office} from {cases} i""".formatted(task, cleared), breaches);
    }

    /** Reviews that are over, each called by a step of its case. */
    private void history(int reviews) {
        run("""
                insert into ACT_HI_PROCINST (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_, START_TIME_, END_TIME_,
                    SUPER_PROCESS_INSTANCE_ID_, TENANT_ID_)
                select 'D' || i, 'D' || i, 'S' || i / 2, 'department-review', {review}, current_date - i % 84 - 3, current_date - i % 84,
                    'A' || i / 2, {office} from {cases} i""", reviews);
        run("""
                insert into ACT_HI_ACTINST (ID_, PROC_DEF_KEY_, PROC_DEF_ID_, PROC_INST_ID_, EXECUTION_ID_, ACT_ID_, ACT_NAME_, ACT_TYPE_,
                    CALL_PROC_INST_ID_, START_TIME_, END_TIME_, TENANT_ID_)
                select 'D' || i, 'application', {application}, 'A' || i / 2, 'A' || i / 2, 'step' || i % 5, '第 ' || i % 5 || ' 步',
                    'callActivity', 'D' || i, current_date - i % 84 - 3, current_date - i % 84, {housing} from {cases} i""", reviews);
        run("""
                insert into ACT_HI_TASKINST (ID_, TASK_DEF_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_, PROC_INST_ID_, NAME_, START_TIME_, END_TIME_,
                    DUE_DATE_, DELETE_REASON_, TENANT_ID_)
                select 'D' || i, 'review', 'department-review', {review}, 'D' || i, '街道（镇）审核', current_date - i % 84 - 3,
                    current_date - i % 84 - i % 3, current_date - i % 84, 'completed', {office} from {cases} i""", reviews);
    }

    private void run(String statement, int rows) {
        String place = "1 + i %% %d".formatted(count);
        sql.execute(statement
                .replace("{cases}", "generate_series(1, %d)".formatted(rows))
                .replace("{community}", "(%s)[%s]".formatted(communities, place))
                .replace("{office}", "(%s)[1 + i %% %d][%s]".formatted(offices, Level.values().length, place))
                .replace("{housing}", "(%s)[%d][%s]".formatted(offices, 1 + Level.HOUSING.ordinal(), place))
                .replace("{application}", "'%s'".formatted(application))
                .replace("{review}", "'%s'".formatted(review)));
    }

    private static String array(List<String> texts) {
        return texts.stream().map("'%s'"::formatted).collect(Collectors.joining(",", "array[", "]"));
    }

    private static String definition(Product product, String key) {
        return product.bean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
