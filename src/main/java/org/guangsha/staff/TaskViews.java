package org.guangsha.staff;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The views of the task list made for each role, ordered by due date; kept up to date at every start. */
@Component
class TaskViews {

    private static final List<Role> REVIEWERS = Role.reviewers();
    private static final List<Role> MANAGERS = List.of(Role.MANAGER);
    private static final List<Role> REVIEWERS_AND_MANAGERS =
            Stream.concat(REVIEWERS.stream(), MANAGERS.stream()).toList();
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
        view("转我处理", 100, "#6b46c1", open().taskCandidateGroupInExpression(GROUPS), MANAGERS);
        view("辖区在办", 110, "#2b6cb0", open(), MANAGERS);
        view("辖区今日到期", 120, "#b7791f", dueToday(open()), MANAGERS);
        view("辖区已超期", 130, "#c53030", overdue(open()), MANAGERS);
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

    private void view(String name, int priority, String colour, TaskQuery query, List<Role> roles) {
        Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(name);
        }
        filter.setQuery(query);
        filter.setProperties(Map.of("color", colour, "priority", priority, "refresh", true));
        filters.saveFilter(filter);
        String id = filter.getId();
        roles.forEach(role -> grants.grant(role, FILTER, id, READ));
    }
}
