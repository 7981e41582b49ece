package org.guangsha.calendar;

import org.guangsha.calendar.rules.Arrangement;

/** An invented arrangement for 2027. */
public final class NewYears {

    /** New Year lasts until Monday 4 January. */
    public static final String YAML = """
            year: 2027
            notice: 国办发明电〔2026〕9号
            off:
              - {name: 元旦, from: 2027-01-01, to: 2027-01-04}
              - {name: 春节, from: 2027-02-05, to: 2027-02-12}
              - {name: 清明节, from: 2027-04-03, to: 2027-04-05}
              - {name: 劳动节, from: 2027-05-01, to: 2027-05-05}
              - {name: 端午节, from: 2027-06-09, to: 2027-06-09}
              - {name: 中秋节, from: 2027-09-15, to: 2027-09-15}
              - {name: 国庆节, from: 2027-10-01, to: 2027-10-07}
            workdays: [2027-01-30, 2027-02-20, 2027-05-08, 2027-10-09]
            """;

    private NewYears() {}

    static Arrangement arrangement() {
        return ArrangementFile.one(YAML);
    }

    /** The same with a part written otherwise. */
    static Arrangement but(String part, String otherwise) {
        if (!YAML.contains(part)) {
            throw new IllegalArgumentException(part);
        }
        return ArrangementFile.one(YAML.replace(part, otherwise));
    }
}
