package org.guangsha.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.guangsha.calendar.rules.Arrangement;
import org.guangsha.calendar.rules.ArrangementCheck;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.problem.StartRefused;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;

/** Reads the announced arrangements. */
final class ArrangementFile {

    private static final String FILE = "calendar/arrangements.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ArrangementFile() {}

    /**
     * One arrangement as the file writes it, with or without the dash of a list.
     *
     * @throws FaultsFound 422 saying where it cannot be read
     */
    static Arrangement one(String yaml) {
        try {
            JsonNode read = YAML.readTree(yaml);
            if (read.isArray() && read.size() != 1) {
                throw unreadable("应恰好写一年的安排，实有 " + read.size() + " 项");
            }
            Arrangement one = YAML.treeToValue(read.isArray() ? read.get(0) : read, Arrangement.class);
            if (one == null || one.off().contains(null) || one.workdays().contains(null)) {
                throw unreadable("有空白的项目");
            }
            return one;
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null ? "" : "第 " + e.getLocation().getLineNr() + " 行：";
            throw unreadable(line + e.getOriginalMessage());
        }
    }

    /** As {@link #one} reads it. */
    static String write(Arrangement one) {
        try {
            return YAML.writeValueAsString(one);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FaultsFound unreadable(String why) {
        return new FaultsFound(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "无法读取放假安排",
                List.of(new Fault("yaml", "FORMAT", "放假安排的文本无法读取：" + why)));
    }

    /** @throws StartRefused when the file cannot be counted on */
    static List<Arrangement> read() {
        return read(FILE, new ClassPathResource(FILE));
    }

    static List<Arrangement> read(String file, Resource resource) {
        List<Arrangement> arrangements;
        try (InputStream content = resource.getInputStream()) {
            arrangements = YAML.readValue(content, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new StartRefused(file, List.of("第 " + e.getLocation().getLineNr() + " 行：" + e.getOriginalMessage()));
        } catch (IOException e) {
            throw new StartRefused(file, List.of("无法读取：" + e.getMessage()));
        }
        List<String> faults = ArrangementCheck.faults(arrangements);
        if (!faults.isEmpty()) {
            throw new StartRefused(file, faults);
        }
        return arrangements;
    }
}
