package org.guangsha.application;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.guangsha.models.ModelCheck;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * A test of the intake over HTTP: a window clerk is logged in, may file everywhere, and no procedure starts. Nor are models checked: what
 * stands in for the procedure doesn't say what it sends.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "camunda.bpm.process-engine-name=intake")
@AutoConfigureMockMvc
@ActiveProfiles("test")
@WithMockUser(username = "clerk", roles = "WINDOW")
@MockitoBean(types = {Filing.class, ApplicationProcedure.class, ModelCheck.class})
@Tag("R01")
@Tag("engine")
@interface IntakeTest {}
