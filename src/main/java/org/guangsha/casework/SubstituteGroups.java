package org.guangsha.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guangsha.staff.AddedGroups;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A substitute belongs to the absent colleague's office for the days agreed. */
@Component
class SubstituteGroups implements AddedGroups {

    private final SubstitutionRepository rows;
    private final Clock clock;

    SubstituteGroups(SubstitutionRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> groupsOf(String username) {
        return rows.officesOf(username, LocalDate.now(clock));
    }

    /** For whom this person works in the office today. */
    @Transactional(readOnly = true)
    public List<String> absentFor(String substitute, String office) {
        return rows.absentFor(substitute, office, LocalDate.now(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> membersOf(String group) {
        return rows.substitutesIn(group, LocalDate.now(clock));
    }
}
