package org.guangsha.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.camunda.bpm.engine.ProcessEngineException;
import org.guangsha.problem.StartRefused;
import org.guangsha.rehearsal.plan.Options;
import org.guangsha.rehearsal.report.Page;
import org.guangsha.rehearsal.report.Side;
import org.guangsha.rehearsal.run.Play;
import org.guangsha.rehearsal.run.Played;
import org.guangsha.rehearsal.run.Terms;
import org.guangsha.rehearsal.stage.City;
import org.guangsha.rehearsal.stage.Models;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.io.ClassPathResource;

/** {@code java -jar guangsha.jar rehearse …}: plays diagrams in memory and writes what came of it as a page. */
public final class Rehearsal {

    /** First word of the command line that asks for it. */
    public static final String COMMAND = "rehearse";

    /** Left with where all went well, where what was asked for is wrong, where the models are. */
    public static final int DONE = 0;

    public static final int ASKED_WRONGLY = 2;
    public static final int MODELS_BROKEN = 3;

    private static final String PLAN = "rehearsal/plan.yaml";
    private static final int BAR_MILLISECONDS = 500;
    private static final int LINE_MILLISECONDS = 15_000;
    private static final int LINE_WIDTH = 90;

    private final PrintStream out;
    private final PrintStream err;

    private Rehearsal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Does what the options say.
     *
     * @param args after the word {@code rehearse}
     * @return what the program leaves with
     */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        return new Rehearsal(out, err).run(args);
    }

    /** As a program of its own: no log but its own words. */
    public static int command(String... args) {
        LoggingSystem.get(Rehearsal.class.getClassLoader()).setLogLevel("ROOT", LogLevel.OFF);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return run(Arrays.asList(args).subList(1, args.length), out, err);
    }

    private int run(List<String> args) {
        if (args.contains("--help") || args.contains("-h")) {
            out.print(text("rehearsal/help.txt"));
            return DONE;
        }
        List<String> faults = new ArrayList<>();
        Options options = Options.read(args, LocalDate.now(), faults);
        if (!faults.isEmpty()) {
            err.println("不能演练：");
            faults.forEach(fault -> err.println("  " + fault));
            return ASKED_WRONGLY;
        }
        try {
            rehearse(options);
            return DONE;
        } catch (StartRefused e) {
            err.println("不能演练：" + e.file());
            e.faults().forEach(fault -> err.println("  " + fault));
        } catch (ProcessEngineException e) {
            err.println("不能演练，流程图、决策表或者表单有错误：");
            err.println("  " + e.getMessage());
        } catch (UncheckedIOException e) {
            err.println("演练没有完成，文件不能读写：" + e.getMessage());
            return ASKED_WRONGLY;
        }
        return MODELS_BROKEN;
    }

    private void rehearse(Options options) {
        List<Side> sides = new ArrayList<>();
        boolean compared = options.against() != null;
        sides.add(new Side(compared ? "现行" : "本次", play(options, options.models(), compared ? "演练现行" : "演练")));
        if (compared) {
            sides.add(new Side("拟改", play(options, options.against(), "演练拟改")));
        }
        City city = new City(options.policy());
        Page.write(options.out(), asked(options, city), terms(options), city.areas(), sides);
        out.println("演练报告：" + options.out());
    }

    private Played play(Options options, Path models, String name) {
        Models read = Models.of(models);
        try (ProgressBar bar = bar(name, options.households())) {
            return new Play(new City(options.policy()), options.plan(), terms(options)).of(read, bar::stepTo);
        }
    }

    /** In place on a terminal, else a line now and then. */
    private ProgressBar bar(String name, int applications) {
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(applications)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(BAR_MILLISECONDS);
        if (System.console() == null) {
            bar.setUpdateIntervalMillis(LINE_MILLISECONDS)
                    .setConsumer(new DelegatingProgressBarConsumer(err::println, LINE_WIDTH));
        }
        return bar.build();
    }

    private static Terms terms(Options options) {
        return new Terms(options.from(), options.months(), options.households(), options.seed(), options.threads());
    }

    private static Page.Asked asked(Options options, City city) {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("城市政策", options.policy());
        inputs.put(
                "期间", "%s 至 %s".formatted(options.from(), terms(options).until().minusDays(1)));
        inputs.put("受理", "%,d 件".formatted(options.households()));
        inputs.put("种子", String.valueOf(options.seed()));
        inputs.put(
                options.against() == null ? "模型目录" : "现行模型目录", options.models().toString());
        if (options.against() != null) {
            inputs.put("拟改模型目录", options.against().toString());
        }
        inputs.put(
                "计划", options.planFile() == null ? "程序自带" : options.planFile().toString());
        return new Page.Asked(
                city.policy().city().name().value(),
                inputs,
                text(PLAN),
                options.planFile() == null ? "" : file(options.planFile()),
                city.standards(options.from()).sample());
    }

    private static String file(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = new ClassPathResource(resource).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
