package org.guangsha.entitlement;

import org.springframework.data.repository.Repository;

interface HolderRepository extends Repository<HolderRow, Long> {

    HolderRow save(HolderRow holder);
}
