package org.guangsha.exchange;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guangsha.exchange.folder.FolderSource;
import org.guangsha.exchange.http.HttpSource;
import org.guangsha.problem.StartRefused;

/** Makes sources of their settings, and notes whatever is wrong with any of them. */
final class SourceReader {

    private static final String KEY = "guangsha.exchange.sources[%d].%s";
    /** A drop folder is emptied by people or by night: hours apart, and days. */
    private static final String FOLDER_PAUSES = "PT30M,PT2H,PT8H,P1D,P1D";

    private static final String HTTP_PAUSES = "PT5M,PT30M,PT2H,PT8H";
    private static final String HTTP_TIMEOUT = "PT20S";
    private static final Duration LONGEST_TIMEOUT = Duration.ofSeconds(60);

    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** @throws StartRefused naming every setting at fault */
    static List<EvidenceSource> read(List<SourceSettings> settings) {
        SourceReader reader = new SourceReader();
        List<EvidenceSource> sources = new ArrayList<>();
        for (int n = 0; n < settings.size(); n++) {
            sources.add(reader.source(n, settings.get(n)));
        }
        if (!reader.faults.isEmpty()) {
            throw new StartRefused("application.yaml（核查来源配置）", reader.faults);
        }
        return sources;
    }

    /** The source, null where there is a fault. */
    private EvidenceSource source(int n, SourceSettings of) {
        int before = faults.size();
        check(n, "id", of.id() != null && of.id().matches("[a-z][a-z0-9-]{0,39}"), "应为小写字母开头的字母、数字和连字符");
        check(n, "id", ids.add(of.id()), "与另一来源重复");
        check(n, "name", of.name() != null && !of.name().isBlank(), "缺失");
        Set<EvidenceKind> kinds = kinds(n, of.kinds());
        boolean folder = "csv".equals(of.type());
        check(n, "type", folder || "http".equals(of.type()), "应为 csv 或 http");
        String pauses = or(of.pauses(), folder ? FOLDER_PAUSES : HTTP_PAUSES);
        check(
                n,
                "pauses",
                Arrays.stream(pauses.split(",", -1)).allMatch(SourceReader::isPause),
                "应为逗号分隔的时长，如 PT5M,P1D");
        EvidenceSourceFacts facts = new EvidenceSourceFacts(of.id(), of.name(), kinds, pauses);
        return folder ? folder(n, of, facts, before) : http(n, of, facts, before);
    }

    private EvidenceSource folder(int n, SourceSettings of, EvidenceSourceFacts facts, int before) {
        check(n, "folder", of.folder() != null && Files.isDirectory(Path.of(of.folder())), "应为已有的文件夹");
        String charset = or(of.charset(), "UTF-8").toUpperCase(Locale.ROOT);
        check(n, "charset", Set.of("UTF-8", "GB18030").contains(charset), "应为 UTF-8 或 GB18030");
        return faults.size() > before ? null : new FolderSource(facts, Path.of(of.folder()), Charset.forName(charset));
    }

    private EvidenceSource http(int n, SourceSettings of, EvidenceSourceFacts facts, int before) {
        check(n, "url", of.url() != null && of.url().matches("https?://[^\\s@]+"), "应为 http 或 https 地址，不含用户名");
        check(n, "timeout", isTimeout(or(of.timeout(), HTTP_TIMEOUT)), "应为 1 至 60 秒的时长，如 PT20S");
        check(n, "token", or(of.token(), "").matches("[\\x21-\\x7e]*"), "只能是可打印的英文字符，不含空格");
        return faults.size() > before
                ? null
                : new HttpSource(
                        facts,
                        URI.create(of.url()),
                        or(of.token(), ""),
                        Duration.parse(or(of.timeout(), HTTP_TIMEOUT)));
    }

    private Set<EvidenceKind> kinds(int n, List<String> names) {
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (names.contains(kind.name())) {
                kinds.add(kind);
            }
        }
        boolean sound = !kinds.isEmpty() && kinds.size() == names.size();
        check(n, "kinds", sound, "应为以下各项中的一项或几项：" + Arrays.toString(EvidenceKind.values()));
        return kinds;
    }

    private void check(int n, String key, boolean sound, String words) {
        if (!sound) {
            faults.add(KEY.formatted(n, key) + " " + words);
        }
    }

    private static boolean isPause(String text) {
        return duration(text) != null;
    }

    private static boolean isTimeout(String text) {
        Duration timeout = duration(text);
        return timeout != null && timeout.compareTo(LONGEST_TIMEOUT) <= 0 && timeout.toSeconds() >= 1;
    }

    private static Duration duration(String text) {
        try {
            Duration duration = Duration.parse(text.strip());
            return duration.isNegative() || duration.isZero() ? null : duration;
        } catch (DateTimeParseException notADuration) {
            return null;
        }
    }

    private static String or(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
