package org.guangsha.models.release;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.guangsha.engine.ModelResources;
import org.guangsha.models.ModelCheck;
import org.guangsha.models.release.rules.Standing;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks at every start all that lies in the folder, or in the program, and deploys what is new and what was edited there. A file
 * that was deployed otherwise since, from Modeler or a page, is left as it is; the analyst settles that on the page.
 */
@Component
class StartDeployment implements SmartInitializingSingleton {

    private final ModelResources folder;
    private final ModelCheck check;
    private final DeployedFiles files;
    private final Adoption adoption;
    private final ReleaseTable releases;
    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final TransactionTemplate together;

    StartDeployment(
            ModelResources folder,
            ModelCheck check,
            DeployedFiles files,
            Adoption adoption,
            ReleaseTable releases,
            RepositoryService repository,
            ProcessEngineConfigurationImpl engine,
            TransactionTemplate together) {
        this.folder = folder;
        this.check = check;
        this.files = files;
        this.adoption = adoption;
        this.releases = releases;
        this.repository = repository;
        this.engine = engine;
        this.together = together;
    }

    @Override
    public void afterSingletonsInstantiated() {
        together.executeWithoutResult(status -> {
            alone();
            adoption.adopt();
            SortedMap<String, LiveFile> live = files.live();
            SortedMap<String, byte[]> ours = ours(live);
            check.refuseAtStart(ours);
            ours.entrySet().removeIf(file -> Arrays.equals(file.getValue(), content(live, file.getKey())));
            deploy(ours);
        });
    }

    /** Of several nodes that start at once the others wait, and find everything deployed. */
    private void alone() {
        engine.getCommandExecutorTxRequired().execute(command -> {
            command.getPropertyManager().acquireExclusiveLock();
            return null;
        });
    }

    /** What lies in the folder and is in use, or is about to be. */
    private SortedMap<String, byte[]> ours(SortedMap<String, LiveFile> live) {
        SortedMap<String, LiveFile> taken = files.taken();
        SortedMap<String, byte[]> ours = folder.files();
        ours.entrySet()
                .removeIf(file -> !Standing.of(
                                file.getValue(), content(taken, file.getKey()), content(live, file.getKey()))
                        .isInUseAfterStart());
        return ours;
    }

    private void deploy(SortedMap<String, byte[]> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment =
                repository.createDeployment().name(Origin.START.chinese()).source(Origin.START.name());
        wanted.forEach((path, content) -> deployment.addInputStream(path, new ByteArrayInputStream(content)));
        String id = deployment.deploy().getId();
        releases.ofDeployment(id).ifPresent(one -> releases.checked(one.id(), CheckWords.passed(wanted.size())));
    }

    private static byte[] content(Map<String, LiveFile> files, String path) {
        LiveFile file = files.get(path);
        return file == null ? null : file.content();
    }
}
