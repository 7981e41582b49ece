package org.guangsha.application;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpenCaseMemberRepository extends Repository<OpenCaseMember, Long> {

    List<OpenCaseMember> saveAllAndFlush(Iterable<OpenCaseMember> members);

    @Query("select m from OpenCaseMember m where m.idHash in :idHashes")
    List<OpenCaseMember> of(Collection<String> idHashes);

    long countByCaseNo(String caseNo);

    @Modifying
    @Query("delete from OpenCaseMember m where m.caseNo = :caseNo")
    void release(String caseNo);

    @Modifying
    @Query("delete from OpenCaseMember m where m.idHash in :idHashes")
    void leave(Collection<String> idHashes);
}
