package org.guangsha.policy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.guangsha.problem.StartRefused;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Opens the policy pack of a city. */
final class PolicyFile {

    private PolicyFile() {}

    static Policy read(String city) {
        String file = "policies/" + city + ".yaml";
        return read(file, new ClassPathResource(file));
    }

    static Policy read(String file, Resource resource) {
        if (!resource.exists()) {
            throw new StartRefused(file, List.of("没有此文件，请检查 guangsha.city"));
        }
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (InputStream content = resource.getInputStream()) {
            return new PolicyReader(file).policy(new Yaml(new SafeConstructor(strict)).load(content));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new StartRefused(file, List.of("第 " + line + " 行不是有效的 YAML：" + e.getProblem()));
        } catch (IOException e) {
            throw new StartRefused(file, List.of("无法读取：" + e.getMessage()));
        }
    }
}
