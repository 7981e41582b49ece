package org.guangsha.policy;

import java.util.List;
import org.guangsha.area.Areas;
import org.guangsha.problem.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the pack of the city {@code guangsha.city} the bean {@code policy}. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    /** @throws StartRefused when the pack is unsound or belongs to another city than the area tree */
    @Bean
    Policy policy(@Value("${guangsha.city:handan}") String city, Areas areas) {
        Policy policy = Policy.of(city);
        String root = areas.city().code();
        if (!policy.city().code().value().equals(root)) {
            throw new StartRefused("policies/" + city + ".yaml", List.of("city.code.value 应与区划文件的市一致（" + root + "）"));
        }
        return policy;
    }
}
