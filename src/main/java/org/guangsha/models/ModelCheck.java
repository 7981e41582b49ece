package org.guangsha.models;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Checks models as a whole: what is about to change, together with everything it stays beside. */
@Service
public class ModelCheck {

    /**
     * What keeps these files from being deployed.
     *
     * @param changed each stands in for the file of its name; all others are taken as they are deployed, or where nothing is
     *     deployed yet, as they lie in the folders
     * @return faults in the order of files and elements, also those that the change causes in files it leaves alone; empty where all is well
     */
    public List<ModelFault> check(Collection<ModelFile> changed) {
        return List.of();
    }
}
