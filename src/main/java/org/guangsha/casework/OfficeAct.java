package org.guangsha.casework;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.staff.Unfenced;
import org.guangsha.staff.WhoActs;
import org.springframework.stereotype.Component;

/** An act of a member of staff on a task, after our own rules allowed it; what the engine says against it comes in words. */
@Component
class OfficeAct {

    private static final Pattern WORDS = Pattern.compile("^\\p{IsHan}.*", Pattern.DOTALL);

    private final WhoActs whoActs;
    private final StaffDirectory directory;
    private final Unfenced unfenced;

    OfficeAct(WhoActs whoActs, StaffDirectory directory, Unfenced unfenced) {
        this.whoActs = whoActs;
        this.directory = directory;
        this.unfenced = unfenced;
    }

    /** Whoever acts, with the groups of this moment. */
    StaffMember me() {
        return whoActs.now().map(directory::member).orElseThrow(() -> Refused.forbidden("请先登录"));
    }

    /** @throws FaultsFound where a fence is against it, or somebody else was quicker */
    void run(StaffMember member, Runnable work) {
        try {
            unfenced.run(member, work);
        } catch (OptimisticLockingException overtaken) {
            throw because(Refused.conflict("刚才有人同时办理了这项任务，请刷新后再看"), overtaken);
        } catch (ProcessEngineException refused) {
            throw inWords(refused);
        }
    }

    /** A fence speaks in words, however deep the engine has wrapped them; anything else is a fault of the program. */
    private static RuntimeException inWords(ProcessEngineException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadUserRequestException
                    && WORDS.matcher(String.valueOf(cause.getMessage())).matches()) {
                return because(Refused.conflict(cause.getMessage()), refused);
            }
        }
        return refused;
    }

    private static FaultsFound because(FaultsFound words, Throwable cause) {
        words.initCause(cause);
        return words;
    }
}
