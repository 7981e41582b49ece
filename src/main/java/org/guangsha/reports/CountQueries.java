package org.guangsha.reports;

/**
 * The queries of {@link Counting}: place, measure and number each, those of days with the days before the number. A task's name ends in
 * the number of its case; what stands before it is the step.
 */
final class CountQueries {

    static final String CASES = """
            select community_code, 'ACCEPTED', count(*) from housing_case
            where accepted_on between :from and :to group by community_code
            union all
            select community_code, case when outcome in ('GRANTED', 'REFUSED') then outcome else 'ENDED' end, count(*)
            from housing_case where closed_on between :from and :to and outcome is not null
            group by community_code, outcome""";

    static final String OLDEST_CASE = """
            select min(accepted_on) from housing_case
            where closed_on between :from and :to and outcome in ('GRANTED', 'REFUSED')""";

    static final String CASE_DAYS = """
            select c.community_code, b.ordinal - a.ordinal, count(*)
            from housing_case c join d a on a.dday = c.accepted_on join d b on b.dday = c.closed_on
            where c.closed_on between :from and :to and c.outcome in ('GRANTED', 'REFUSED')
            group by c.community_code, b.ordinal - a.ordinal""";

    static final String OLDEST_TASK = """
            select cast(min(START_TIME_) + cast(:shift as int) * interval '1' second as date) from ACT_HI_TASKINST
            where END_TIME_ >= :begins and END_TIME_ < :ends and DELETE_REASON_ = 'completed'""";

    static final String STEPS = """
            select t.office, t.step, b.worked - a.worked, count(*)
            from (select TENANT_ID_ as office, regexp_replace(NAME_, ' [^ ]*$', '') as step,
                    cast(START_TIME_ + cast(:shift as int) * interval '1' second as date) as begun,
                    cast(END_TIME_ + cast(:shift as int) * interval '1' second as date) as done
                  from ACT_HI_TASKINST
                  where END_TIME_ >= :begins and END_TIME_ < :ends and DELETE_REASON_ = 'completed') t
            join d a on a.dday = t.begun join d b on b.dday = t.done
            group by t.office, t.step, b.worked - a.worked""";

    static final String BREACHES = """
            select office, 'BREACHED', count(*) from sla_breach
            where breached >= :begins and breached < :ends group by office
            union all
            select office, 'BREACH_OPEN', count(*) from sla_breach
            where breached >= :begins and breached < :ends and (cleared is null or cleared >= :ends) group by office""";

    static final String APPEALS = """
            select c.community_code, 'APPEALED', count(*)
            from appeal a join housing_case c on c.case_no = a.case_no
            where a.lodged_on between :from and :to group by c.community_code
            union all
            select c.community_code, a.state, count(*)
            from appeal a join housing_case c on c.case_no = a.case_no
            where a.closed_on between :from and :to and a.state in ('UPHELD', 'OVERTURNED')
            group by c.community_code, a.state""";

    /** A household joins its list on the day of the decision. */
    static final String WAITING = """
            select c.community_code, 'WAITING', count(*)
            from waiting_entry e join housing_case c on c.household_id = e.household_id
            where (e.left_on is null or e.left_on > :to) and c.closed_on <= :to group by c.community_code""";

    /** A household is provided for when its case's procedure ends (decision 030); who gave up is not. */
    static final String PROVIDED = """
            select p.community_code, m.measure, count(*)
            from (select c.community_code, c.due_on, c.closed_on,
                    cast(h.END_TIME_ + cast(:shift as int) * interval '1' second as date) as done
                  from ACT_HI_PROCINST h
                  join housing_case c on c.case_no = h.BUSINESS_KEY_
                  left join provision v on v.case_no = c.case_no
                  where h.PROC_DEF_KEY_ = 'application' and h.END_TIME_ >= :begins and h.END_TIME_ < :ends
                  and c.outcome = 'GRANTED' and (v.signed is null or v.signed)) p
            join (values ('PROVIDED'), ('IN_TIME')) m (measure) on m.measure = 'PROVIDED' or p.done <= p.due_on
            where p.done >= p.closed_on
            group by p.community_code, m.measure""";

    static final String OVERDUE = """
            select c.community_code, 'OVERDUE', count(*)
            from ACT_HI_PROCINST h join housing_case c on c.case_no = h.BUSINESS_KEY_
            where h.PROC_DEF_KEY_ = 'application' and h.START_TIME_ < :ends
            and (h.END_TIME_ is null or h.END_TIME_ >= :ends) and c.due_on <= :to
            group by c.community_code""";

    private CountQueries() {}
}
