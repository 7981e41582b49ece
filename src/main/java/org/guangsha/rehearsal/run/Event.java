package org.guangsha.rehearsal.run;

import org.guangsha.rehearsal.stage.CaseFile;

/** Something that is to happen at a moment; of those at the same moment the one entered first comes first. */
record Event(long moment, long order, What what) implements Comparable<Event> {

    /** What is to happen. */
    sealed interface What {}

    /** An act in the engine about one case. */
    sealed interface Act extends What {

        String caseNo();

        /** What must still be there: task, job or message; null where nothing must. */
        default String needs() {
            return null;
        }
    }

    record Accept(CaseFile.Application application) implements Act {
        @Override
        public String caseNo() {
            return application.caseNo();
        }
    }

    record Done(TaskLine line) implements Act {
        @Override
        public String caseNo() {
            return line.caseNo();
        }

        @Override
        public String needs() {
            return line.work().id();
        }
    }

    record Fire(String job, String caseNo, String element) implements Act {
        @Override
        public String needs() {
            return job;
        }
    }

    record Come(String id, String caseNo, String message, String execution) implements Act {
        @Override
        public String needs() {
            return id;
        }
    }

    record Appeal(String caseNo) implements Act {}

    /** An office may have somebody free. */
    record Look(String office) implements What {}

    /** A week is over. */
    record Week() implements What {}

    @Override
    public int compareTo(Event other) {
        int byMoment = Long.compare(moment, other.moment);
        return byMoment == 0 ? Long.compare(order, other.order) : byMoment;
    }
}
