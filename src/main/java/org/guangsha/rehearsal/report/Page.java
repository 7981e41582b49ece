package org.guangsha.rehearsal.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guangsha.area.Areas;
import org.guangsha.rehearsal.run.Terms;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the report: one HTML file with its charts' library in it, the same to the byte for the same rehearsal. */
public final class Page {

    private static final String CHARTS = "classpath*:META-INF/resources/webjars/echarts/*/dist/echarts.min.js";
    private static final int DAYS_A_WEEK = 7;

    private Page() {}

    /**
     * What was asked for, as the report repeats it.
     *
     * @param inputs names and values in their order
     * @param ours the program's plan as it is written
     * @param own what somebody's own plan says otherwise, empty where there is none
     */
    public record Asked(String city, Map<String, String> inputs, String ours, String own, boolean sampleStandards) {}

    /** @throws UncheckedIOException where the file cannot be written */
    public static void write(Path file, Asked asked, Terms terms, Areas areas, List<Side> sides) {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("rehearsal/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        try (Writer out = Files.newBufferedWriter(file)) {
            engine.process("report", new Context(Locale.SIMPLIFIED_CHINESE, model(asked, terms, areas, sides)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> model(Asked asked, Terms terms, Areas areas, List<Side> sides) {
        OfficeNames names = new OfficeNames(areas);
        Tables tables = new Tables(sides, names);
        Charts charts = new Charts(sides, tables, names);
        List<String> weeks = weeks(terms);
        List<Chart> drawn = List.of(charts.days(), charts.late(), charts.weeks(weeks), charts.oneMore());
        return Map.of(
                "asked", asked,
                "sides", sides,
                "summary", tables.summary(),
                "days", tables.daysTable(),
                "steps", tables.stepTable(),
                "offices", tables.offices(),
                "weeks", tables.weeks(weeks),
                "more", tables.oneMore(),
                "charts", drawn,
                "library", library());
    }

    private static List<String> weeks(Terms terms) {
        List<String> ends = new ArrayList<>();
        for (LocalDate day = terms.from().plusDays(DAYS_A_WEEK);
                !day.isAfter(terms.until());
                day = day.plusDays(DAYS_A_WEEK)) {
            ends.add(day.minusDays(1).toString());
        }
        return ends;
    }

    private static String library() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(CHARTS);
            try (InputStream in = found[0].getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
