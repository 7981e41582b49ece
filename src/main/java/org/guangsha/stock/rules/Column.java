package org.guangsha.stock.rules;

/** The columns of a list of dwellings, in the order of the template. */
public enum Column {
    CODE("房源编号", true, "CT-A-01-0501"),
    PROJECT("项目编号", true, "CT-A"),
    COMMUNITY("社区代码", true, "130403005001"),
    SOURCE("房屋来源", true, "新建"),
    PROGRAMME("保障类别", true, "廉租住房"),
    BUILDING("楼栋", true, "1号楼"),
    UNIT("单元", false, "1单元"),
    ROOM("房号", true, "501"),
    AREA("建筑面积", true, "48.50"),
    ROOMS("居室数", true, "2"),
    STOREY("所在层", true, "5"),
    ACCESSIBLE("无障碍", true, "否"),
    CONVERTED("改建", true, "否"),
    PRICE("公布售价", false, "");

    private final String header;
    private final boolean required;
    private final String sample;

    Column(String header, boolean required, String sample) {
        this.header = header;
        this.required = required;
        this.sample = sample;
    }

    /** The first cell of the column. */
    public String header() {
        return header;
    }

    public boolean required() {
        return required;
    }

    /** What the template shows as an example. */
    public String sample() {
        return sample;
    }
}
