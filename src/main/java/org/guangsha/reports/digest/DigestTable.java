package org.guangsha.reports.digest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was told about which day, one row each. Each step of a sending is written in a transaction of its own, so that it stays whatever
 * becomes of the job around it: that keeps a repeated job from sending twice.
 */
@Repository
public class DigestTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    DigestTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How a mail stands.
     *
     * @param sentAt null while it has not left
     */
    record Sending(SendingState state, Instant sentAt) {}

    /** Adds those who are not listed for this day yet. */
    @Transactional
    public void list(LocalDate day, Collection<String> managers) {
        List<String> listed = managers(day);
        managers.stream()
                .filter(manager -> !listed.contains(manager))
                .forEach(manager -> jdbc.sql("insert into manager_digest (on_day, manager, state) values (?, ?, ?)")
                        .params(day, manager, SendingState.WAITING.name())
                        .update());
    }

    @Transactional(readOnly = true)
    public List<String> managers(LocalDate day) {
        return jdbc.sql("select manager from manager_digest where on_day = ? order by manager")
                .param(day)
                .query(String.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Sending> find(LocalDate day, String manager) {
        return jdbc.sql("select state, sent_at from manager_digest where on_day = ? and manager = ?")
                .params(day, manager)
                .query((row, at) -> {
                    OffsetDateTime sent = row.getObject(2, OffsetDateTime.class);
                    return new Sending(SendingState.valueOf(row.getString(1)), sent == null ? null : sent.toInstant());
                })
                .optional();
    }

    /** Claims a mail for a try: not where it has left, or where an earlier try broke off and nobody knows. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean claim(LocalDate day, String manager) {
        if (become(day, manager, SendingState.TRYING, SendingState.WAITING, SendingState.FAILED)) {
            return true;
        }
        become(day, manager, SendingState.DOUBTFUL, SendingState.TRYING);
        return false;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(LocalDate day, String manager) {
        become(day, manager, SendingState.FAILED, SendingState.TRYING);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void sent(LocalDate day, String manager) {
        jdbc.sql("update manager_digest set state = ?, sent_at = ? where on_day = ? and manager = ?")
                .params(SendingState.SENT.name(), OffsetDateTime.now(clock), day, manager)
                .update();
    }

    private boolean become(LocalDate day, String manager, SendingState next, SendingState... from) {
        return jdbc.sql("""
                                update manager_digest set state = :next
                                where on_day = :day and manager = :manager and state in (:from)""")
                        .param("next", next.name())
                        .param("day", day)
                        .param("manager", manager)
                        .param("from", List.of(from).stream().map(Enum::name).toList())
                        .update()
                > 0;
    }
}
