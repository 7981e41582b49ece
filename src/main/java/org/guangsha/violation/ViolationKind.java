package org.guangsha.violation;

import java.util.Arrays;
import java.util.List;

/** What may be wrong, where it stands that it is, and what follows from it beside the withdrawal and the ban. */
public enum ViolationKind {
    FRAUD("骗取住房保障", "H21.6；Z九(三)", false, true),
    /** Months of arrears as {@code rent.arrears-limit-months}; the sources ask for the dwelling, not for market rent (art. 29). */
    BAD_FAITH_ARREARS("恶意欠租", "H21.6", true, false),
    /** Months in a row as {@code violation.limit.vacancy-months}, without a good reason. */
    LONG_VACANCY("无正当理由长期闲置", "H21.6", true, true),
    SUBLET("违规转租", "H21.6", true, true),
    LENT("违规出借", "H21.6", true, true),
    EXCHANGED("违规调换", "H21.6", true, true),
    TRANSFERRED("违规转让", "H21.6；Z九(三)", true, true),
    CHANGED_USE("擅自改变住房用途", "FACTS return of dwelling", true, true),
    DAMAGED("破坏或者擅自装修住房，拒不恢复原状", "FACTS return of dwelling", true, true);

    private final String chinese;
    private final String source;
    private final boolean ofTenancy;
    private final boolean marketRent;

    ViolationKind(String chinese, String source, boolean ofTenancy, boolean marketRent) {
        this.chinese = chinese;
        this.source = source;
        this.ofTenancy = ofTenancy;
        this.marketRent = marketRent;
    }

    public String chinese() {
        return chinese;
    }

    /** Where the rule stands, by article. */
    public String source() {
        return source;
    }

    /** Whether it is done with a dwelling that is held: the years of the ban are then counted from its return (FACTS). */
    public boolean isOfTenancy() {
        return ofTenancy;
    }

    /** Whether a tenant pays the market rent from the day of it (FACTS). */
    public boolean asksMarketRent() {
        return marketRent;
    }

    public boolean isFraud() {
        return this == FRAUD;
    }

    /** Of a name that somebody sent; null where there is none of it. */
    public static ViolationKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public static List<ViolationKind> all() {
        return List.of(values());
    }
}
