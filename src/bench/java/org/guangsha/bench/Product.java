package org.guangsha.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.guangsha.Guangsha;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program, web server and all, in this process, as an office would run it on PostgreSQL. */
final class Product implements AutoCloseable {

    static final String DATABASE = "product";

    private final ConfigurableApplicationContext program;
    private final BenchDatabase database;

    private Product(ConfigurableApplicationContext program, BenchDatabase database) {
        this.program = program;
        this.database = database;
    }

    /** @param more settings beside those every office has */
    static Product start(BenchDatabase database, String... more) throws SQLException {
        List<String> settings = new ArrayList<>(settings(database.create(DATABASE)));
        settings.addAll(List.of(more));
        return startOn(database, settings);
    }

    /** Starts on a database that is there already. */
    static Product startOn(BenchDatabase database, List<String> of) {
        SpringApplication program = new SpringApplication(Guangsha.class);
        program.addInitializers(
                context -> context.getBeanFactory().registerSingleton("onlyTheProgram", new OnlyTheProgram()));
        List<String> settings = new ArrayList<>(of);
        settings.add("--server.port=0");
        settings.add("--logging.level.root=warn");
        settings.add("--spring.main.banner-mode=off");
        // the measurements come over plain HTTP
        settings.add("--server.servlet.session.cookie.secure=false");
        Product product = new Product(
                Progress.during("program starts", () -> program.run(settings.toArray(String[]::new))), database);
        // timers fire when the measurement says so
        product.bean(JobExecutor.class).shutdown();
        return product;
    }

    /** Settings of an office's own: where the database is, its keys, the sample standards. */
    static List<String> settings(String url) {
        return List.of(
                "--spring.profiles.active=postgres",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + BenchDatabase.USER,
                "--spring.datasource.password=",
                "--guangsha.secrets.encryption-key=" + key(),
                "--guangsha.secrets.lookup-key=" + key(),
                "--guangsha.standards.files=classpath:demo/standards-handan.yaml");
    }

    private static String key() {
        byte[] key = new byte[32];
        RandomGenerator.getDefault().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    <T> Collection<T> beans(Class<T> type) {
        return program.getBeansOfType(type).values();
    }

    /** Where its web server listens. */
    int port() {
        return program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    int poolSize() {
        return bean(HikariDataSource.class).getMaximumPoolSize();
    }

    void analyze() throws SQLException {
        database.analyze(DATABASE);
    }

    @Override
    public void close() {
        program.close();
    }
}
