package org.guangsha.application;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A person in an open case. The hash is unique in its table, so that nobody is ever in two. */
@Entity
@Table(name = "open_case_member")
class OpenCaseMember {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "open_case_member_seq")
    @SequenceGenerator(name = "open_case_member_seq", allocationSize = 50)
    private Long id;

    private String idHash;
    private String caseNo;

    protected OpenCaseMember() {}

    OpenCaseMember(String idHash, String caseNo) {
        this.idHash = idHash;
        this.caseNo = caseNo;
    }

    String idHash() {
        return idHash;
    }

    String caseNo() {
        return caseNo;
    }
}
