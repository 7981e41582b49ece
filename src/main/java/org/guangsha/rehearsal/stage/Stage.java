package org.guangsha.rehearsal.stage;

import static org.camunda.bpm.engine.variable.Variables.stringValue;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.guangsha.area.Level;
import org.guangsha.engine.LiveJson;
import org.guangsha.engine.OfficeEngine;
import org.guangsha.engine.Offices;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** An engine in memory on which the diagrams are played. Acts of different cases may be done at the same time. */
public final class Stage implements AutoCloseable {

    static final String APPLICATION = "application";
    static final String APPEAL = "appeal";

    private static final AtomicInteger STAGES = new AtomicInteger();

    private final City city;
    private final Models models;
    private final Beans beans;
    private final Filler filler = new Filler();
    private final HikariDataSource memory = new HikariDataSource();
    private final ProcessEngineConfigurationImpl configuration;
    private final ProcessEngine engine;

    /**
     * Deploys the models; takes seconds.
     *
     * @throws ProcessEngineException where the engine refuses a model, with its words
     */
    public Stage(City city, Models models, int threads) {
        this.city = city;
        this.models = models;
        this.beans = new Beans(city, models);
        String name = "rehearsal-" + STAGES.incrementAndGet();
        memory.setJdbcUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=1000");
        memory.setMaximumPoolSize(threads + 1);
        configuration = configuration(name);
        StaticListableBeanFactory sources = new StaticListableBeanFactory();
        OfficeEngine.furnish(configuration, sources);
        engine = configuration.buildProcessEngine();
        LeanTables.slim(memory);
        sources.addBean("reviewChoices", (LiveJson.Source) new Choices(city, engine.getRepositoryService()));
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        models.texts().forEach(deployment::addString);
        deployment.deploy();
    }

    private ProcessEngineConfigurationImpl configuration(String name) {
        StandaloneInMemProcessEngineConfiguration engine = new StandaloneInMemProcessEngineConfiguration();
        engine.setProcessEngineName(name);
        engine.setDataSource(memory);
        engine.setDatabaseSchemaUpdate("true");
        engine.setHistory("none");
        engine.setJobExecutorActivate(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setEnforceHistoryTimeToLive(false);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setEnableCmdExceptionLogging(false);
        engine.setTenantCheckEnabled(false);
        engine.setBeans(beans.byName());
        engine.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        engine.setCustomPostBPMNParseListeners(List.of(new Watch()));
        engine.setCustomSessionFactories(List.of(
                new GenericManagerFactory(WatchedJobs.class) {
                    @Override
                    public Class<?> getSessionType() {
                        return WatchedJobs.class.getSuperclass();
                    }
                },
                new GenericManagerFactory(WatchedMessages.class) {
                    @Override
                    public Class<?> getSessionType() {
                        return WatchedMessages.class.getSuperclass();
                    }
                }));
        return engine;
    }

    /** Names in the diagrams that nobody has taught the rehearsal; such a step passes at once. */
    public Set<String> unrehearsed() {
        return beans.unknown();
    }

    /** Accepts an application and starts its procedure. */
    public List<Happening> accept(CaseFile.Application application) {
        return act(
                application.caseNo(),
                "受理",
                () -> engine.getRuntimeService()
                        .createProcessInstanceByKey(APPLICATION)
                        .businessKey(application.caseNo())
                        .setVariables(variables(city, city.open(application)))
                        .execute());
    }

    /** The household appeals the refusal; where no such procedure is deployed nothing happens. */
    public List<Happening> appeal(String caseNo) {
        if (!models.has(APPEAL)) {
            return List.of();
        }
        String community = city.file(caseNo).application().community();
        return act(
                caseNo,
                "申诉",
                () -> engine.getRuntimeService()
                        .createProcessInstanceByKey(APPEAL)
                        .businessKey(caseNo)
                        .setVariable(Offices.VARIABLE, city.areas().office(Level.HOUSING, community))
                        .execute());
    }

    /**
     * A reviewer finishes a task; where the program refuses what was chosen, once more with what it must be.
     *
     * @param title of the step, for words about what went wrong
     */
    public List<Happening> complete(String task, String caseNo, String form, String title, Chooser chooser) {
        return act(caseNo, title, () -> {
            try {
                fillIn(task, caseNo, form, chooser);
            } catch (BadUserRequestException refused) {
                Happenings.forget();
                fillIn(
                        task,
                        caseNo,
                        form,
                        (field, options, must) ->
                                options.contains("REFUSE") ? "REFUSE" : chooser.choose(field, options, must));
            }
        });
    }

    /** A timer or an asynchronous continuation is due. */
    public List<Happening> fire(String job, String caseNo, String element) {
        return act(caseNo, element, () -> engine.getManagementService().executeJob(job));
    }

    /** A message comes from outside. */
    public List<Happening> send(String message, String execution, String caseNo) {
        return act(
                caseNo,
                message,
                () -> engine.getRuntimeService().messageEventReceived(message, execution, Map.of("objectionId", 0L)));
    }

    /** What an application starts with. */
    static VariableMap variables(City city, CaseFile file) {
        CaseFile.Application of = file.application();
        return Variables.createVariables()
                .putValueTyped(Offices.VARIABLE, stringValue(city.areas().office(Level.HOUSING, of.community()), true))
                .putValue("community", of.community())
                .putValue("receivedOn", of.acceptedOn().toString())
                .putValue("caseDue", file.due().toString())
                .putValue(
                        "eligibilityTable",
                        "eligibility-"
                                + of.programme().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void fillIn(String task, String caseNo, String form, Chooser chooser) {
        configuration.getCommandExecutorTxRequired().execute(context -> {
            FormModel asked = form == null ? null : models.form(form);
            VariableMap entered = Variables.createVariables();
            if (asked != null) {
                Function<String, Object> known = name -> engine.getTaskService().getVariable(task, name);
                filler.fill(
                                asked,
                                known,
                                city.today().toString(),
                                chooser,
                                city.file(caseNo).mustBeRefused())
                        .forEach((field, value) -> {
                            if (models.reads(field)) {
                                entered.put(field, value);
                            }
                        });
            }
            engine.getTaskService().complete(task, entered);
            return null;
        });
    }

    private static List<Happening> act(String caseNo, String where, Runnable act) {
        try {
            return Happenings.during(act);
        } catch (RuntimeException e) {
            return List.of(new Happening.Failed(caseNo, where, FailureWords.of(e)));
        }
    }

    @Override
    public void close() {
        engine.close();
        LeanTables.release(memory);
        memory.close();
    }
}
