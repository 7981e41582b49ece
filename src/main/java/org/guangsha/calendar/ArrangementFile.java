package org.guangsha.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.guangsha.calendar.rules.Arrangement;
import org.guangsha.calendar.rules.ArrangementCheck;
import org.guangsha.problem.StartRefused;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** Reads the announced arrangements. */
final class ArrangementFile {

    private static final String FILE = "calendar/arrangements.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private ArrangementFile() {}

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
