package org.guangsha.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.guangsha.area.Level;

/** A notice hung out by one office for one case. */
@Entity
@Table(name = "notice")
class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", allocationSize = 50)
    private Long id;

    private String caseNo;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String office;
    private String officeName;
    private String maskedApplicant;
    private int headcount;
    private String programme;
    private String community;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Instant takenDown;

    protected Notice() {}

    Notice(String caseNo, Level level, String office, String officeName, NoticeSubject subject) {
        this.caseNo = caseNo;
        this.level = level;
        this.office = office;
        this.officeName = officeName;
        this.maskedApplicant = subject.maskedApplicant();
        this.headcount = subject.headcount();
        this.programme = subject.programme();
        this.community = subject.community();
    }

    void hang(LocalDate from, LocalDate until) {
        firstDay = from;
        lastDay = until;
    }

    void lengthen(LocalDate until) {
        lastDay = until;
    }

    void takeDown(Instant when) {
        takenDown = when;
    }

    Long id() {
        return id;
    }

    String caseNo() {
        return caseNo;
    }

    Level level() {
        return level;
    }

    String office() {
        return office;
    }

    /** Whether objections to it are still taken on this day. */
    boolean hangsOn(LocalDate day) {
        return takenDown == null && facts().isOpenOn(day);
    }

    PublishedNotice facts() {
        return new PublishedNotice(
                id,
                caseNo,
                level.chinese(),
                officeName,
                maskedApplicant,
                headcount,
                programme,
                community,
                firstDay,
                lastDay);
    }
}
