package org.guangsha.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.models.check.DeployedModels;
import org.guangsha.models.check.EngineReading;
import org.guangsha.models.check.FoldersCheck;
import org.guangsha.models.check.ModelLanguages;
import org.guangsha.models.check.WhatProgramOffers;
import org.guangsha.models.rules.ModelRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Checks models as a whole: what is about to change, together with everything it stays beside. */
@Service
public class ModelCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ModelCheck.class);

    private final DeployedModels deployed;
    private final FoldersCheck folders;
    private final WhatProgramOffers program;
    private final ModelLanguages languages;
    private final EngineReading engine;

    ModelCheck(
            DeployedModels deployed,
            FoldersCheck folders,
            WhatProgramOffers program,
            ModelLanguages languages,
            EngineReading engine) {
        this.deployed = deployed;
        this.folders = folders;
        this.program = program;
        this.languages = languages;
        this.engine = engine;
    }

    /**
     * What keeps these files from being deployed together, in one go.
     *
     * @param changed each stands in for what is deployed under its name; all others are taken as they were deployed last
     * @return faults in the order of files, also those that the change causes in files it leaves alone; empty where all is well
     */
    public List<ModelFault> check(Collection<ModelFile> changed) {
        return refusing(examine(changed));
    }

    /** As {@link #check}, and besides what is only told. */
    public List<ModelFault> examine(Collection<ModelFile> changed) {
        List<ModelFile> before = deployed.latest();
        Set<String> names = names(changed);
        List<ModelFault> faults = rules(ModelRules.overlay(before, changed, false), names);
        return withEngine(changed, caused(faults, names, before));
    }

    /**
     * Refuses a start for whatever is wrong with files of the folders, deployed before or not, and for what they cause in others. A
     * file that was renamed there takes the place of the one it was. What else is wrong is only told in the log: with a file deployed
     * past the folders, as no edit there mends it, and with one there that is not in use, as a newer one was deployed.
     *
     * @param contents by path, of what is in use or about to be
     * @throws ModelsRefused with all faults at once
     */
    public void refuseAtStart(Map<String, byte[]> contents) {
        List<ModelFile> files = ModelFile.of(contents);
        List<ModelFile> before = deployed.latest();
        List<ModelFile> all = ModelRules.overlay(before, files, true);
        List<ModelFault> found = refusing(folders.of(all).orElseGet(() -> rules(all, names(all))));
        List<ModelFault> caused = caused(found, names(files), before);
        found.stream()
                .filter(fault -> !caused.contains(fault))
                .forEach(fault -> LOG.warn("in use, but not from the folders: {}", fault.sentence()));
        refusing(folders.faults()).stream()
                .filter(fault -> !names(files).contains(fault.file()))
                .forEach(fault -> LOG.warn("in the folders, but not in use: {}", fault.sentence()));
        if (!caused.isEmpty()) {
            throw new ModelsRefused(caused);
        }
    }

    private static List<ModelFault> refusing(List<ModelFault> faults) {
        return faults.stream().filter(fault -> fault.rule().refuses()).toList();
    }

    /** Of what has a fault already, the engine would tell the same in other words. */
    private List<ModelFault> withEngine(Collection<ModelFile> changed, List<ModelFault> faults) {
        Set<String> faulty = new HashSet<>();
        refusing(faults).forEach(fault -> {
            faulty.add(fault.file());
            faulty.add(fault.file() + " " + fault.elementId());
        });
        List<ModelFault> all = new ArrayList<>(faults);
        engine.read(changed).stream()
                .filter(fault -> !faulty.contains(
                        fault.elementId().isEmpty() ? fault.file() : fault.file() + " " + fault.elementId()))
                .forEach(all::add);
        return all;
    }

    /** What was wrong before is no reason to refuse a change that leaves it as it is. */
    private List<ModelFault> caused(List<ModelFault> faults, Set<String> changed, List<ModelFile> before) {
        boolean elsewhere = faults.stream().anyMatch(fault -> !changed.contains(fault.file()));
        Set<ModelFault> old = elsewhere ? Set.copyOf(rules(before, Set.of())) : Set.of();
        return faults.stream()
                .filter(fault -> changed.contains(fault.file()) || !old.contains(fault))
                .toList();
    }

    private List<ModelFault> rules(List<ModelFile> files, Set<String> together) {
        return ModelRules.check(files, together, program.get(), languages.grammar());
    }

    private static Set<String> names(Collection<ModelFile> files) {
        return files.stream().map(ModelFile::name).collect(Collectors.toSet());
    }
}
