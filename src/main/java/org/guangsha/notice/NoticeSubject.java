package org.guangsha.notice;

/**
 * Whom a notice is about, with nothing in it that the public must not read.
 *
 * @param maskedApplicant 张*
 * @param headcount persons of the household
 * @param programme in words
 * @param community name with its path
 */
public record NoticeSubject(String maskedApplicant, int headcount, String programme, String community) {}
