package org.guangsha;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the program: engine, web applications, staff and public pages in one process. */
@SpringBootApplication
public class Guangsha {

    public static void main(String[] args) {
        SpringApplication.run(Guangsha.class, args);
    }
}
