package org.guangsha.household;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An asset of the household. */
@Entity
@Table(name = "household_asset")
class AssetRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "household_asset_seq")
    @SequenceGenerator(name = "household_asset_seq", allocationSize = 50)
    private Long id;

    private long householdId;

    @Enumerated(EnumType.STRING)
    private AssetKind kind;

    private long amountFen;

    protected AssetRow() {}

    AssetRow(long householdId, HouseholdDraft.Asset asset) {
        this.householdId = householdId;
        this.kind = asset.kind();
        this.amountFen = asset.amountFen();
    }

    AssetFacts facts() {
        return new AssetFacts(kind, amountFen);
    }
}
