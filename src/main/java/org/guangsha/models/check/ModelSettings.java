package org.guangsha.models.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.guangsha.models.ModelCheck;
import org.guangsha.models.ModelFault;
import org.guangsha.models.ModelFile;
import org.guangsha.models.ModelsRefused;
import org.springframework.stereotype.Component;

/** Puts the check in front of every deployment. */
@Component
class ModelSettings extends AbstractCamundaConfiguration {

    private final ModelCheck check;

    ModelSettings(ModelCheck check) {
        this.check = check;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        List<Deployer> deployers = new ArrayList<>(List.of(new CheckedDeployments(this::refuseFaulty)));
        if (engine.getCustomPreDeployers() != null) {
            deployers.addAll(engine.getCustomPreDeployers());
        }
        engine.setCustomPreDeployers(deployers);
    }

    private void refuseFaulty(List<ModelFile> files, List<ModelFault> already) {
        List<ModelFault> faults =
                Stream.concat(already.stream(), check.check(files).stream()).toList();
        if (!faults.isEmpty()) {
            throw new ModelsRefused(faults);
        }
    }
}
