package org.guangsha.reports.digest;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.guangsha.area.Areas;
import org.guangsha.reports.digest.Digest.Item;
import org.guangsha.reports.digest.Digest.Part;
import org.guangsha.staff.OfficeNames;
import org.guangsha.staff.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is due on a day and what was due before it, by the offices and households of some areas: two queries for each part. */
@Component
class Digests {

    private static final String TASKS = """
            from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            left join housing_case c on c.case_no = e.BUSINESS_KEY_
            where t.TENANT_ID_ in (:places) and t.DUE_DATE_ >= :from and t.DUE_DATE_ < :to
            """;

    /** Those whose procedure goes on: their clock runs until the household is provided for. */
    private static final String CASES = """
            from ACT_HI_PROCINST h join housing_case c on c.case_no = h.BUSINESS_KEY_
            where h.PROC_DEF_KEY_ = 'application' and h.END_TIME_ is null
            and c.community_code in (:places) and c.due_on >= :from and c.due_on < :to
            """;

    private static final LocalDate EVER = LocalDate.EPOCH;

    private final JdbcClient jdbc;
    private final StaffDirectory directory;
    private final OfficeNames offices;
    private final Areas areas;
    private final Clock clock;

    Digests(JdbcClient jdbc, StaffDirectory directory, OfficeNames offices, Areas areas, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.offices = offices;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * @param seen ids of the offices whose tasks count
     * @param communities codes of the communities whose cases count
     * @param shown how many of each part are named
     */
    @Transactional(readOnly = true)
    public Digest of(LocalDate day, Collection<String> seen, Collection<String> communities, int shown) {
        LocalDate next = day.plusDays(1);
        return new Digest(
                day,
                tasks(seen, day, next, shown),
                cases(communities, day, next, shown),
                tasks(seen, EVER, day, shown),
                cases(communities, EVER, day, shown));
    }

    /** Offices with tasks and communities with cases that are due on this day or were before. */
    @Transactional(readOnly = true)
    public Set<String> placesDue(LocalDate day) {
        Set<String> places = new HashSet<>(
                jdbc.sql("select distinct TENANT_ID_ from ACT_RU_TASK where DUE_DATE_ < ? and TENANT_ID_ is not null")
                        .param(begins(day.plusDays(1)))
                        .query(String.class)
                        .list());
        places.addAll(jdbc.sql("""
                        select distinct c.community_code from ACT_HI_PROCINST h
                        join housing_case c on c.case_no = h.BUSINESS_KEY_
                        where h.PROC_DEF_KEY_ = 'application' and h.END_TIME_ is null and c.due_on <= ?""").param(day).query(String.class).list());
        return places;
    }

    private Part tasks(Collection<String> seen, LocalDate from, LocalDate to, int shown) {
        if (seen.isEmpty()) {
            return new Part(0, List.of());
        }
        List<Item> rows = jdbc.sql("select t.NAME_, c.case_no, t.TENANT_ID_, t.ASSIGNEE_, t.DUE_DATE_ " + TASKS
                        + "order by t.DUE_DATE_, t.ID_ limit :shown")
                .param("places", seen)
                .param("from", begins(from))
                .param("to", begins(to))
                .param("shown", shown)
                .query((row, at) -> new Item(
                        row.getString(1),
                        row.getString(2),
                        offices.of(row.getString(3)),
                        Objects.toString(row.getString(4), ""),
                        row.getTimestamp(5).toInstant().atZone(clock.getZone()).toLocalDate()))
                .list();
        int all = rows.size() < shown ? rows.size() : count(TASKS, seen, begins(from), begins(to));
        Map<String, String> names =
                directory.names(rows.stream().map(Item::with).toList());
        return new Part(
                all,
                rows.stream()
                        .map(one -> new Item(
                                one.title(),
                                one.caseNo(),
                                one.place(),
                                names.getOrDefault(one.with(), one.with()),
                                one.due()))
                        .toList());
    }

    private Part cases(Collection<String> communities, LocalDate from, LocalDate to, int shown) {
        if (communities.isEmpty()) {
            return new Part(0, List.of());
        }
        List<Item> rows = jdbc.sql("select c.case_no, c.community_code, c.due_on " + CASES
                        + "order by c.due_on, c.case_no limit :shown")
                .param("places", communities)
                .param("from", from)
                .param("to", to)
                .param("shown", shown)
                .query((row, at) -> new Item(
                        row.getString(1),
                        row.getString(1),
                        areas.path(row.getString(2)),
                        "",
                        row.getObject(3, LocalDate.class)))
                .list();
        return new Part(rows.size() < shown ? rows.size() : count(CASES, communities, from, to), rows);
    }

    private int count(String what, Collection<String> places, Object from, Object to) {
        return jdbc.sql("select count(*) " + what)
                .param("places", places)
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .single();
    }

    private Timestamp begins(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
