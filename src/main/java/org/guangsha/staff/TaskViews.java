package org.guangsha.staff;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;

import java.util.Arrays;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The views of the task list made for each role, ordered by due date; kept up to date at every start. */
@Component
class TaskViews {

    private static final Role[] REVIEWERS = {Role.COMMUNITY, Role.STREET, Role.HOUSING, Role.CIVIL_AFFAIRS};
    private static final Role[] REVIEWERS_AND_MANAGERS = {
        Role.COMMUNITY, Role.STREET, Role.HOUSING, Role.CIVIL_AFFAIRS, Role.MANAGER
    };
    private static final String GROUPS = "${currentUserGroups()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;

    TaskViews(FilterService filters, TaskService tasks, Grants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    void establish() {
        view("本机构待认领", 10, "#2b6cb0", open().taskCandidateGroupInExpression(GROUPS), REVIEWERS);
        view("我正在办理", 20, "#2f855a", open().taskAssigneeExpression("${currentUser()}"), REVIEWERS_AND_MANAGERS);
        view("今日到期", 30, "#b7791f", dueToday(office()), REVIEWERS);
        view("已超期", 40, "#c53030", overdue(office()), REVIEWERS);
        view("转我处理", 100, "#6b46c1", open().taskCandidateGroupInExpression(GROUPS), Role.MANAGER);
        view("辖区在办", 110, "#2b6cb0", open(), Role.MANAGER);
        view("辖区今日到期", 120, "#b7791f", dueToday(open()), Role.MANAGER);
        view("辖区已超期", 130, "#c53030", overdue(open()), Role.MANAGER);
    }

    private TaskQuery open() {
        return tasks.createTaskQuery().active().orderByDueDate().asc();
    }

    private TaskQuery office() {
        return open().taskCandidateGroupInExpression(GROUPS).includeAssignedTasks();
    }

    private static TaskQuery dueToday(TaskQuery query) {
        return query.dueAfterExpression("${officeDay.now()}").dueBeforeExpression("${officeDay.end()}");
    }

    private static TaskQuery overdue(TaskQuery query) {
        return query.dueBeforeExpression("${officeDay.now()}");
    }

    private void view(String name, int priority, String colour, TaskQuery query, Role... roles) {
        Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(name);
        }
        filter.setQuery(query);
        filter.setProperties(Map.of("color", colour, "priority", priority, "refresh", true));
        filters.saveFilter(filter);
        String id = filter.getId();
        Arrays.stream(roles).forEach(role -> grants.grant(role, FILTER, id, READ));
    }
}
