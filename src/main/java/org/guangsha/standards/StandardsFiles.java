package org.guangsha.standards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.guangsha.problem.FaultsFound;
import org.guangsha.problem.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Publishes the standards of the files named by {@code guangsha.standards.files} before the first request is served.
 * A version already published is left alone; a faulty file, or one that would change a version, stops the start.
 */
@Component
public class StandardsFiles implements SmartInitializingSingleton {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final StandardsRegister register;
    private final List<Resource> files;

    StandardsFiles(StandardsRegister register, @Value("${guangsha.standards.files:}") List<Resource> files) {
        this.register = register;
        this.files = files;
    }

    @Override
    public void afterSingletonsInstantiated() {
        files.forEach(file -> read(file).forEach(draft -> publish(file, draft)));
    }

    /** @throws StartRefused where it is not a list of drafts */
    public static List<StandardsDraft> read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return YAML.readValue(in, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new StartRefused(file.getDescription(), List.of("无法读取：" + e.getOriginalMessage()));
        } catch (IOException e) {
            throw new StartRefused(file.getDescription(), List.of("文件打不开：" + e.getMessage()));
        }
    }

    private void publish(Resource file, StandardsDraft draft) {
        try {
            publishOnce(draft);
        } catch (FaultsFound e) {
            throw new StartRefused(
                    file.getDescription(),
                    e.faults().stream()
                            .map(fault -> "%s %s：%s".formatted(draft.version(), fault.path(), fault.message()))
                            .toList());
        }
    }

    /** Another node may publish the same file at this moment; then its row counts. */
    private void publishOnce(StandardsDraft draft) {
        try {
            register.publish(draft);
        } catch (DataIntegrityViolationException publishedMeanwhile) {
            register.publish(draft);
        }
    }
}
