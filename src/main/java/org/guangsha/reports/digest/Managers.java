package org.guangsha.reports.digest;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.staff.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Managers with an address, in one query over the engine's users; and what lies in their areas. */
@Component
class Managers {

    private static final String WITH_MAIL = """
            select u.ID_, u.EMAIL_, m.GROUP_ID_ from ACT_ID_USER u join ACT_ID_MEMBERSHIP m on m.USER_ID_ = u.ID_
            where m.GROUP_ID_ like :groups and u.EMAIL_ like '%@%' order by u.ID_""";

    private final JdbcClient jdbc;
    private final Areas areas;

    Managers(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    private record Row(String username, String email, String area) {}

    List<Manager> withMail() {
        return List.copyOf(jdbc
                .sql(WITH_MAIL)
                .param("groups", Role.MANAGER.group("%"))
                .query((row, at) -> new Row(
                        row.getString(1),
                        row.getString(2).strip(),
                        Role.areaOfGroup(row.getString(3)).orElse("")))
                .list()
                .stream()
                .collect(groupingBy(
                        Row::username,
                        TreeMap::new,
                        collectingAndThen(toCollection(LinkedHashSet::new), Managers::one)))
                .values());
    }

    /** One of {@link #withMail}, empty where somebody is no manager any more or has no address. */
    Optional<Manager> find(String username) {
        return withMail().stream()
                .filter(manager -> manager.username().equals(username))
                .findFirst();
    }

    /** Ids of all offices in these areas. */
    Set<String> offices(Collection<String> of) {
        return of.stream()
                .flatMap(code -> areas.find(code).stream())
                .flatMap(area -> areas.offices(area.code()).stream())
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Codes of all communities in these areas. */
    Set<String> communities(Collection<String> of) {
        return of.stream()
                .flatMap(code -> areas.find(code).stream())
                .flatMap(area -> areas.under(area.code()).stream())
                .filter(area -> area.kind() == AreaKind.COMMUNITY)
                .map(Area::code)
                .collect(toCollection(LinkedHashSet::new));
    }

    /** The areas as people call them, 丛台区、复兴区. */
    String names(Collection<String> of) {
        return String.join(
                "、",
                of.stream()
                        .flatMap(code -> areas.find(code).stream())
                        .map(Area::name)
                        .toList());
    }

    private static Manager one(Set<Row> rows) {
        Row any = rows.iterator().next();
        Set<String> managed = rows.stream().map(Row::area).collect(toCollection(TreeSet::new));
        return new Manager(any.username(), any.email(), managed);
    }
}
