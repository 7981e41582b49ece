package org.guangsha.casework;

import java.util.Optional;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Faults;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 抄送: a colleague's attention is drawn to a case's step; nobody gains sight of a case by it. */
@Service
public class Copying {

    private final OfficeAct act;
    private final OpenTasks open;
    private final Jurisdiction jurisdiction;
    private final StaffDirectory directory;
    private final Notes notes;
    private final Journal journal;

    Copying(
            OfficeAct act,
            OpenTasks open,
            Jurisdiction jurisdiction,
            StaffDirectory directory,
            Notes notes,
            Journal journal) {
        this.act = act;
        this.open = open;
        this.jurisdiction = jurisdiction;
        this.directory = directory;
        this.notes = notes;
        this.journal = journal;
    }

    /** Lays a note on the desk of somebody who may read the case already. */
    @Transactional
    public void copy(String taskId, String to, String words) {
        StaffMember me = act.me();
        OpenTask task = open.readBy(me, taskId);
        Faults faults = new Faults();
        String said = Refused.words(faults, "words", "抄送说明", words);
        Optional<StaffMember> reader = directory.find(to).filter(member -> jurisdiction.mayRead(member, task.caseNo()));
        if (me.username().equals(to)) {
            faults.add("to", "SELF", "不能抄送给自己");
        } else if (reader.isEmpty()) {
            faults.add("to", "STRANGER", "只能抄送给可以查看本案的人员：经办过本案的机构、辖区主管和受理窗口");
        }
        Refused.ifAny(faults);
        notes.tellPerson(to, task, NoteKind.COPY, said, me.username());
        journal.note(
                task.caseNo(),
                EntryKind.COPIED,
                task.step(),
                "抄送%s：%s".formatted(reader.orElseThrow().name(), said));
    }
}
