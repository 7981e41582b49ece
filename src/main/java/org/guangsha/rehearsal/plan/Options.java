package org.guangsha.rehearsal.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guangsha.area.Areas;
import org.guangsha.engine.ModelFiles;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What is asked for on the command line.
 *
 * @param models folder whose {@code processes/} and {@code forms/} are rehearsed
 * @param against folder with the change, null where nothing is compared
 * @param planFile somebody's own plan, null where ours alone is taken
 */
public record Options(
        String policy,
        int households,
        int months,
        LocalDate from,
        long seed,
        Path models,
        Path against,
        Path planFile,
        Plan plan,
        Path out,
        int threads) {

    private static final Set<String> KNOWN =
            Set.of("policy", "households", "months", "from", "seed", "models", "against", "plan", "out", "threads");

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2090, 12, 31);

    /**
     * @param args after the word {@code rehearse}
     * @param today of which the year is rehearsed where none is named
     * @param faults all that is wrong is added here in Chinese; then the answer is null
     */
    public static Options read(List<String> args, LocalDate today, List<String> faults) {
        Map<String, String> said = said(args, faults);
        String policy = said.getOrDefault("policy", "handan");
        if (!policies().contains(policy)) {
            faults.add("--policy %s：没有这个城市的政策，应为 %s".formatted(policy, String.join("、", policies())));
        }
        int households = (int) number(said, "households", 20_000, 1, 1_000_000, faults);
        int months = (int) number(said, "months", 12, 1, 60, faults);
        long seed = number(said, "seed", 1, Long.MIN_VALUE, Long.MAX_VALUE, faults);
        int threads = (int) number(said, "threads", Runtime.getRuntime().availableProcessors(), 1, 64, faults);
        LocalDate from = day(said, today.withDayOfYear(1), faults);
        Path models = folder(said, "models", Path.of("."), faults);
        Path against = folder(said, "against", null, faults);
        Path out = out(said, "rehearsal-" + policy + ".html", faults);
        Path planFile = said.containsKey("plan") ? Path.of(said.get("plan")) : null;
        List<String> inPlan = new ArrayList<>();
        Plan plan = planFile == null ? PlanFile.ours() : PlanFile.with(planFile, inPlan);
        if (inPlan.isEmpty() && policies().contains(policy)) {
            PlanPlaces.faults(plan, new Areas(policy)).forEach(fault -> inPlan.add("计划文件 " + planFile + "：" + fault));
        }
        faults.addAll(inPlan);
        return faults.isEmpty()
                ? new Options(policy, households, months, from, seed, models, against, planFile, plan, out, threads)
                : null;
    }

    private static Map<String, String> said(List<String> args, List<String> faults) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            int equals = arg.indexOf('=');
            String name = arg.startsWith("--") ? arg.substring(2, equals < 0 ? arg.length() : equals) : "";
            boolean valueFollows =
                    equals < 0 && i + 1 < args.size() && !args.get(i + 1).startsWith("--");
            String value = equals >= 0 ? arg.substring(equals + 1) : valueFollows ? args.get(++i) : "";
            if (!KNOWN.contains(name)) {
                faults.add(arg + "：没有这个选项，--help 列出全部选项");
            } else if (value.isBlank()) {
                faults.add("--" + name + "：缺少值");
            } else if (said.put(name, value) != null) {
                faults.add("--" + name + "：写了不止一次");
            }
        }
        return said;
    }

    private static long number(
            Map<String, String> said, String name, long otherwise, long least, long most, List<String> faults) {
        String text = said.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
            faults.add("--%s %s：应在 %,d 至 %,d 之间".formatted(name, text, least, most));
        } catch (NumberFormatException e) {
            faults.add("--%s %s：应为整数".formatted(name, text));
        }
        return otherwise;
    }

    private static LocalDate day(Map<String, String> said, LocalDate otherwise, List<String> faults) {
        String text = said.get("from");
        if (text == null) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return day;
            }
            faults.add("--from %s：应在 %s 至 %s 之间".formatted(text, FIRST, LAST));
        } catch (DateTimeParseException e) {
            faults.add("--from %s：应为 年-月-日，例如 2027-01-01".formatted(text));
        }
        return otherwise;
    }

    private static Path folder(Map<String, String> said, String name, Path otherwise, List<String> faults) {
        if (!said.containsKey(name)) {
            return otherwise;
        }
        Path folder = Path.of(said.get(name));
        if (ModelFiles.ROOTS.stream().noneMatch(root -> Files.isDirectory(folder.resolve(root)))) {
            faults.add("--%s %s：目录里应有 %s".formatted(name, folder, String.join(" 或者 ", ModelFiles.ROOTS)));
        }
        return folder;
    }

    private static Path out(Map<String, String> said, String otherwise, List<String> faults) {
        Path out = Path.of(said.getOrDefault("out", otherwise)).toAbsolutePath().normalize();
        if (Files.isDirectory(out)) {
            faults.add("--out %s：是目录，应为文件".formatted(out));
        } else if (!Files.isWritable(out.getParent())) {
            faults.add("--out %s：目录不存在或者不能写入".formatted(out));
        }
        return out;
    }

    private static List<String> policies() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:policies/*.yaml"))
                    .map(file -> file.getFilename().replace(".yaml", ""))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
