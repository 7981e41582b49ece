package org.guangsha.models.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.guangsha.models.ModelCheck;
import org.guangsha.models.ModelFault;
import org.guangsha.models.ModelFile;
import org.guangsha.models.ModelsRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts the check in front of every deployment. */
@Component
class ModelSettings extends AbstractCamundaConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ModelSettings.class);

    private final ModelCheck check;
    private final FoldersCheck folders;
    private volatile boolean started;

    ModelSettings(ModelCheck check, FoldersCheck folders) {
        this.check = check;
        this.folders = folders;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        List<Deployer> deployers = new ArrayList<>(List.of(new CheckedDeployments(this::refuseFaulty)));
        if (engine.getCustomPreDeployers() != null) {
            deployers.addAll(engine.getCustomPreDeployers());
        }
        engine.setCustomPreDeployers(deployers);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        folders.begin();
    }

    /** What the program deploys before comes from the folders, and was checked with all that lies there. */
    @EventListener(ContextRefreshedEvent.class)
    void start() {
        started = true;
    }

    private void refuseFaulty(List<ModelFile> files, List<ModelFault> already) {
        List<ModelFault> faults = new ArrayList<>(already);
        if (started) {
            faults.addAll(check(files));
        }
        if (!faults.isEmpty()) {
            throw new ModelsRefused(faults);
        }
    }

    private List<ModelFault> check(List<ModelFile> files) {
        long began = System.nanoTime();
        List<ModelFault> faults = check.check(files);
        LOG.info(
                "{} models checked in {} ms, {} faults",
                files.size(),
                Duration.ofNanos(System.nanoTime() - began).toMillis(),
                faults.size());
        return faults;
    }
}
