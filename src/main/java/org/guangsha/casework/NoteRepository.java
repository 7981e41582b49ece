package org.guangsha.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NoteRepository extends JpaRepository<NoteRow, Long> {

    boolean existsByTaskAndSenderAndUrgeDay(String task, String sender, LocalDate urgeDay);

    @Query("""
            select n from NoteRow n where n.person = :person or n.office in :groups
            order by case when n.readAt is null then 0 else 1 end, n.at desc, n.id desc""")
    List<NoteRow> lyingFor(String person, Collection<String> groups, Limit limit);

    @Query("select count(n) from NoteRow n where n.readAt is null and (n.person = :person or n.office in :groups)")
    long countUnread(String person, Collection<String> groups);

    @Query("select n from NoteRow n where n.readAt is null and (n.person = :person or n.office in :groups)")
    List<NoteRow> unread(String person, Collection<String> groups);
}
