package org.guangsha.provision;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProvisionRepository extends Repository<ProvisionRow, String> {

    ProvisionRow save(ProvisionRow row);

    Optional<ProvisionRow> findById(String caseNo);
}
