package org.guangsha.casework;

import java.util.List;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;

/** Refusals of this module, in words for whoever acted. */
final class Refused {

    static final int LONGEST_WORDS = 500;

    private static final String TITLE = "操作未完成";

    private Refused() {}

    static FaultsFound notFound() {
        return one(HttpStatus.NOT_FOUND, "GONE", "没有找到该任务：可能已经办结，或者不属于您可以查看的机构");
    }

    static FaultsFound forbidden(String words) {
        return one(HttpStatus.FORBIDDEN, "FORBIDDEN", words);
    }

    static FaultsFound conflict(String words) {
        return one(HttpStatus.CONFLICT, "CONFLICT", words);
    }

    static void ifAny(Faults faults) {
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, TITLE);
    }

    /** The words without blanks around; their absence or length is noted as a fault. */
    static String words(Faults faults, String path, String name, String words) {
        String said = words == null ? "" : words.strip();
        if (said.isEmpty()) {
            faults.add(path, "MISSING", "请填写" + name);
        } else if (said.codePointCount(0, said.length()) > LONGEST_WORDS) {
            faults.add(path, "TOO_LONG", "%s不能超过 %d 字".formatted(name, LONGEST_WORDS));
        }
        return said;
    }

    private static FaultsFound one(HttpStatus status, String code, String words) {
        return new FaultsFound(status, TITLE, List.of(new Fault("", code, words)));
    }
}
