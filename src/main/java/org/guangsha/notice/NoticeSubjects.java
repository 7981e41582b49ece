package org.guangsha.notice;

/** Says whom a notice is about; the procedure that publishes knows. */
public interface NoticeSubjects {

    NoticeSubject of(String caseNo);
}
