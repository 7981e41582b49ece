package org.guangsha.household;

/** What an asset is. */
public enum AssetKind {
    DEPOSIT("存款"),
    SECURITIES("有价证券"),
    VEHICLE("机动车辆"),
    PROPERTY("非住宅房产"),
    OTHER("其他财产");

    private final String chinese;

    AssetKind(String chinese) {
        this.chinese = chinese;
    }

    /** The word on papers. */
    public String chinese() {
        return chinese;
    }
}
