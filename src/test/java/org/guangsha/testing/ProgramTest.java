package org.guangsha.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the whole program as it is: engine, tables, procedures and web server; only time is moved by hand. All such
 * tests share one start of the program and run on H2 and PostgreSQL, so each leaves no open case behind. A test that
 * needs a start of its own names its engine otherwise ({@code camunda.bpm.process-engine-name}): the web applications find
 * the engine {@code default} by its name, whichever start it belongs to.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Tag("engine")
public @interface ProgramTest {}
