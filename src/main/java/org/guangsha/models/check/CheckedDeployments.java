package org.guangsha.models.check;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.guangsha.models.ModelFault;
import org.guangsha.models.ModelFile;
import org.guangsha.models.ModelRule;

/**
 * Stands in front of the engine's own deployers, so that nothing is deployed unchecked, whichever way it comes: at the start, from
 * Modeler, or from the program. What it refuses leaves no trace, as it does so within the deployment's transaction.
 */
class CheckedDeployments implements Deployer {

    private static final String CASE_DIAGRAM = "cmmn";

    private final Checking check;

    CheckedDeployments(Checking check) {
        this.check = check;
    }

    /** What these files are held against. */
    @FunctionalInterface
    interface Checking {

        /** @throws org.guangsha.models.ModelsRefused where they are not to be deployed */
        void refuseFaulty(List<ModelFile> files, List<ModelFault> already);
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return; // it was checked when it was; the engine only reads it again
        }
        List<ModelFault> already = new ArrayList<>();
        if (deployment.getTenantId() != null) {
            already.add(shared(deployment.getName() == null ? "" : deployment.getName()));
        }
        deployment.getResources().keySet().stream()
                .filter(name -> name.contains(CASE_DIAGRAM))
                .forEach(name -> already.add(new ModelFault(
                        name,
                        "",
                        "",
                        ModelRule.UNREADABLE,
                        "是案例图（CMMN），程序不用。请画成流程图。",
                        "is a CMMN diagram, which is not used here. Draw BPMN.")));
        List<ModelFile> models = deployment.getResources().values().stream()
                .filter(resource -> ModelFile.Kind.of(resource.getName()).isPresent())
                .map(CheckedDeployments::file)
                .toList();
        check.refuseFaulty(models, already);
    }

    private static ModelFault shared(String deployment) {
        return new ModelFault(
                deployment,
                "",
                "",
                ModelRule.SHARED,
                "写了租户。流程、决策和表单各机构共用，请清空租户（Tenant ID）后部署。",
                "names a tenant. Models are shared by all offices; clear the tenant id.");
    }

    private static ModelFile file(ResourceEntity resource) {
        return ModelFile.of(resource.getName(), resource.getBytes());
    }
}
