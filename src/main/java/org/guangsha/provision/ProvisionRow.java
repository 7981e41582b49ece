package org.guangsha.provision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.guangsha.policy.Mode;
import org.springframework.data.domain.Persistable;

/** What was chosen for a household, and how its agreement ended. */
@Entity
@Table(name = "provision")
class ProvisionRow implements Persistable<String> {

    @Id
    private String caseNo;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private boolean bridged;
    private String words;
    private LocalDate chosenOn;
    private Boolean signed;
    private LocalDate settledOn;
    private String settledBy;
    private String settledWords;

    @Version
    private Long rowVersion;

    protected ProvisionRow() {}

    ProvisionRow(String caseNo, Mode mode, boolean bridged, String words, LocalDate chosenOn) {
        this.caseNo = caseNo;
        this.mode = mode;
        this.bridged = bridged;
        this.words = words;
        this.chosenOn = chosenOn;
    }

    void settle(Signing signing, String by) {
        signed = signing.signed();
        settledOn = signing.on();
        settledBy = by;
        settledWords = signing.words();
    }

    ProvisionFacts facts() {
        return new ProvisionFacts(caseNo, mode, bridged, words, chosenOn, signed, settledOn);
    }

    @Override
    public String getId() {
        return caseNo;
    }

    @Override
    public boolean isNew() {
        return rowVersion == null;
    }
}
