package org.guangsha.models.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guangsha.models.ModelFile;
import org.guangsha.problem.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Reads the models of a request: not too many, not too large, each once. */
final class SentModels {

    /** Bytes of all files together; ours are half a megabyte. */
    private static final int LARGEST = 8 * 1024 * 1024;

    private static final int MOST = 200;

    private static final String FILES = "files";
    private static final ObjectMapper JSON = new ObjectMapper();

    private SentModels() {}

    /** Models written into a request. */
    @Schema(description = "要检查的模型")
    record Files(@Schema(description = "文件") List<Text> files) {}

    /** One of them. */
    @Schema(description = "一个模型文件")
    record Text(
            @Schema(description = "文件名，如 appeal.bpmn") String name,
            @Schema(description = "文件内容") String content) {}

    /** @throws org.guangsha.problem.FaultsFound where there is none, or something else among them */
    static List<ModelFile> uploaded(MultipartHttpServletRequest request) throws IOException {
        List<MultipartFile> sent = request.getMultiFileMap().values().stream()
                .flatMap(List::stream)
                .toList();
        refuseIfLarge(
                sent.size(), sent.stream().mapToLong(MultipartFile::getSize).sum());
        List<ModelFile> files = new ArrayList<>();
        for (MultipartFile file : sent) {
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            files.add(ModelFile.of(name, file.getBytes()));
        }
        return models(files);
    }

    /** As {@link #uploaded}, from JSON. */
    static List<ModelFile> read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        refuseIfLarge(0, bytes.length);
        List<ModelFile> files = new ArrayList<>();
        Faults faults = new Faults();
        try {
            Files sent = JSON.readValue(bytes, Files.class);
            for (Text text : sent == null || sent.files() == null ? List.<Text>of() : sent.files()) {
                if (text == null || text.name() == null || text.content() == null) {
                    faults.add(FILES, "MISSING", "每个文件应有 name 和 content");
                } else {
                    files.add(ModelFile.of(text.name(), text.content().getBytes(StandardCharsets.UTF_8)));
                }
            }
        } catch (JsonProcessingException e) {
            faults.add("", "MALFORMED", "不是合法的 JSON，或者有不认识的字段；应为 {\"files\":[{\"name\":…,\"content\":…}]}");
        }
        faults.refuseIfAny(HttpStatus.BAD_REQUEST, "请求内容有误");
        refuseIfLarge(files.size(), bytes.length);
        return models(files);
    }

    private static void refuseIfLarge(int files, long bytes) {
        Faults faults = new Faults();
        if (bytes > LARGEST) {
            faults.add(FILES, "TOO_LARGE", "文件合计不得超过 8 MB");
        }
        if (files > MOST) {
            faults.add(FILES, "TOO_MANY", "一次不得超过 200 个文件");
        }
        faults.refuseIfAny(HttpStatus.PAYLOAD_TOO_LARGE, "请求过大");
    }

    private static List<ModelFile> models(List<ModelFile> files) {
        Faults faults = new Faults();
        if (files.isEmpty()) {
            faults.add(FILES, "MISSING", "至少发来一个文件");
        }
        Set<String> names = new HashSet<>();
        for (ModelFile file : files) {
            if (ModelFile.Kind.of(file.name()).isEmpty()) {
                faults.add(file.name(), "KIND", "不是模型文件：文件名应以 .bpmn、.dmn 或者 .form 结尾");
            }
            if (!names.add(file.name())) {
                faults.add(file.name(), "TWICE", "同名文件只能有一个");
            }
        }
        faults.refuseIfAny(HttpStatus.BAD_REQUEST, "请求内容有误");
        return files;
    }
}
