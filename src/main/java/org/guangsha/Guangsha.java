package org.guangsha;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.util.TimeZone;
import org.guangsha.rehearsal.Rehearsal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the program: engine, web applications, staff and public pages in one process; or, asked for by its first word, a rehearsal. */
@SpringBootApplication
@OpenAPIDefinition(info = @Info(title = "广厦 住房保障接口", version = "v1"))
public class Guangsha {

    public static void main(String[] args) {
        // the engine writes its dates in the machine's zone: on every machine it is the office's
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        if (args.length > 0 && args[0].equals(Rehearsal.COMMAND)) {
            System.exit(Rehearsal.command(args));
        }
        SpringApplication.run(Guangsha.class, args);
    }
}
