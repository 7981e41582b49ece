package org.guangsha.models.release;

import java.util.Map;
import java.util.TreeMap;
import org.guangsha.models.files.rules.ModelPath;
import org.springframework.stereotype.Component;

/** Writes down deployments of a program that did not do so yet, so that what is in use is known from the first start on. */
@Component
class Adoption {

    /** What the engine calls its deployment of what lay in the folders. */
    private static final String OF_OLD = "SpringAutoDeployment";

    private final DeployedFiles files;
    private final ReleaseBook book;

    Adoption(DeployedFiles files, ReleaseBook book) {
        this.files = files;
        this.book = book;
    }

    /** Within the transaction of the start. */
    void adopt() {
        for (DeployedFiles.Unknown old : files.unknown()) {
            Origin origin = OF_OLD.equals(old.name()) ? Origin.START : Origin.MODELER;
            book.enter(old.id(), origin, old.at(), "", "", byPath(files.resources(old.id())));
        }
    }

    /** What is long deployed can't be refused: of two that are the same file to us the last stands. */
    private static Map<String, byte[]> byPath(Map<String, byte[]> resources) {
        Map<String, String> names = new TreeMap<>();
        resources.keySet().forEach(name -> names.put(ModelPath.of(name), name));
        Map<String, byte[]> kept = new TreeMap<>();
        names.values().forEach(name -> kept.put(name, resources.get(name)));
        return kept;
    }
}
