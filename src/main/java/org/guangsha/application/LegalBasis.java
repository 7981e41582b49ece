package org.guangsha.application;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rule a refusal rests on, as a letter cites it to a citizen. Pure. */
public final class LegalBasis {

    private static final Pattern ARTICLE = Pattern.compile("H(\\d+)(?:\\.(\\d+))?");
    private static final Pattern SECTION = Pattern.compile("Z([一二三四五六七八九十]+)(?:[(（]([一二三四五六七八九十]+)[)）])?");

    private LegalBasis() {}

    /**
     * Cites the city's own document where the ground names an article of it, else the conditions the city has published.
     *
     * @param ground sources separated by ；, such as {@code H21.6；Z四(一)}
     * @param mark letter by which the grounds name the city's document, {@code H}
     * @param document its title
     */
    public static String cite(String ground, String mark, String document) {
        return Arrays.stream(ground.split("；"))
                .filter(source -> source.startsWith(mark))
                .findFirst()
                .map(source -> "《%s》%s".formatted(document, place(source)))
                .orElse("本市公布的住房保障条件");
    }

    private static String place(String source) {
        Matcher article = ARTICLE.matcher(source);
        if (article.matches()) {
            String item = article.group(2) == null ? "" : "第 %s 项".formatted(article.group(2));
            return "第 %s 条%s".formatted(article.group(1), item);
        }
        Matcher section = SECTION.matcher(source);
        if (section.matches()) {
            String item = section.group(2) == null ? "" : "第（%s）项".formatted(section.group(2));
            return "第%s部分%s".formatted(section.group(1), item);
        }
        return "";
    }
}
