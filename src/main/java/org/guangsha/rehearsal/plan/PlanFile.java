package org.guangsha.rehearsal.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Reads a plan: ours, and over it what somebody's own file says. */
public final class PlanFile {

    private static final String OURS = "rehearsal/plan.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    private PlanFile() {}

    /** The plan of the program alone. */
    public static Plan ours() {
        return read(tree(), "", List.of());
    }

    /**
     * Our plan where the file does not say otherwise.
     *
     * @param faults what is wrong with the file is added here in Chinese; then the answer is of no use
     */
    public static Plan with(Path own, List<String> faults) {
        ObjectNode tree = tree();
        String file = "计划文件 " + own;
        try {
            JsonNode said = YAML.readTree(Files.readString(own));
            if (said instanceof ObjectNode object) {
                merge(tree, object, "", faults, file);
            } else if (said != null && !said.isMissingNode() && !said.isNull()) {
                faults.add(file + "：应为键值结构");
            }
        } catch (JsonProcessingException e) {
            faults.add("%s：第 %d 行不是有效的 YAML"
                    .formatted(
                            file, e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
        } catch (IOException e) {
            faults.add(file + "：无法读取，请检查路径");
        }
        return faults.isEmpty() ? read(tree, file, faults) : ours();
    }

    private static ObjectNode tree() {
        try (var in = new ClassPathResource(OURS).getInputStream()) {
            return (ObjectNode) YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan read(ObjectNode tree, String file, List<String> faults) {
        try {
            Plan plan = YAML.treeToValue(tree, Plan.class);
            PlanCheck.faults(plan).forEach(fault -> faults.add(file + "：" + fault));
            return plan;
        } catch (JsonProcessingException e) {
            faults.add(file + "：" + PlanWords.of(e));
            return null;
        }
    }

    /** Keys that only name something (offices, steps, months) may be new; all others must be ours. */
    private static void merge(ObjectNode ours, ObjectNode own, String path, List<String> faults, String file) {
        for (Map.Entry<String, JsonNode> entry : own.properties()) {
            String at = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            JsonNode mine = ours.get(entry.getKey());
            if (mine == null && !PlanWords.namesFreely(path)) {
                faults.add("%s：%s 不是已知的键".formatted(file, at));
            } else if (mine instanceof ObjectNode deeper && entry.getValue() instanceof ObjectNode said) {
                merge(deeper, said, at, faults, file);
            } else {
                ours.set(entry.getKey(), entry.getValue());
            }
        }
    }
}
