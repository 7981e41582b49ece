package org.guangsha.notice;

import java.util.List;
import java.util.Map;
import org.guangsha.letters.Addressed;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.LettersAtEnd;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Component;

/** A notice as a sheet to hang out, with nothing on it that the public page does not show. */
@Component
class NoticeLetters {

    private final LettersAtEnd letters;
    private final Policy policy;

    NoticeLetters(LettersAtEnd letters, Policy policy) {
        this.letters = letters;
        this.policy = policy;
    }

    void print(PublishedNotice notice) {
        Map<String, Object> says = Map.of(
                "office", notice.office(),
                "objectionWhere", notice.office(),
                "signing", policy.notice().anonymousObjections().value() ? "可以署名，也可以匿名" : "须署名并留下联系方式",
                "firstDay", notice.from(),
                "lastDay", notice.until(),
                "rows", List.of(row(notice)));
        letters.issue(LetterKind.NOTICE, new Addressed(notice.caseNo(), "notice-" + notice.id(), "", says));
    }

    private static Map<String, String> row(PublishedNotice notice) {
        return Map.of(
                "applicant", notice.maskedApplicant(),
                "headcount", String.valueOf(notice.headcount()),
                "programme", notice.programme(),
                "community", notice.community());
    }
}
