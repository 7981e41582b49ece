package org.guangsha.notice;

/** How many objections a notice has. */
interface ObjectionCount {

    long getNoticeId();

    long getReceived();

    long getAnswered();
}
