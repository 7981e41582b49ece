package org.guangsha.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.models.check.DeployedModels;
import org.guangsha.models.check.EngineReading;
import org.guangsha.models.check.ModelLanguages;
import org.guangsha.models.check.WhatProgramOffers;
import org.guangsha.models.rules.ModelRules;
import org.springframework.stereotype.Service;

/** Checks models as a whole: what is about to change, together with everything it stays beside. */
@Service
public class ModelCheck {

    private final DeployedModels deployed;
    private final WhatProgramOffers program;
    private final ModelLanguages languages;
    private final EngineReading engine;

    ModelCheck(DeployedModels deployed, WhatProgramOffers program, ModelLanguages languages, EngineReading engine) {
        this.deployed = deployed;
        this.program = program;
        this.languages = languages;
        this.engine = engine;
    }

    /**
     * What keeps these files from being deployed together, in one go.
     *
     * @param changed each stands in for what is deployed under its name or of its key; all others are taken as they are deployed last
     * @return faults in the order of files, also those that the change causes in files it leaves alone; empty where all is well
     */
    public List<ModelFault> check(Collection<ModelFile> changed) {
        return examine(changed).stream().filter(fault -> fault.rule().refuses()).toList();
    }

    /** As {@link #check}, and besides what is only told. */
    public List<ModelFault> examine(Collection<ModelFile> changed) {
        List<ModelFault> faults = new ArrayList<>(examineWithoutEngine(changed));
        Set<String> faulty = faults.stream()
                .filter(fault -> fault.rule().refuses())
                .map(fault -> fault.file() + " " + fault.elementId())
                .collect(Collectors.toSet());
        // of what has a fault already, the engine would tell the same in other words
        engine.read(changed).stream()
                .filter(fault -> !faulty.contains(fault.file() + " " + fault.elementId()))
                .filter(fault -> !fault.elementId().isEmpty()
                        || faults.stream()
                                .noneMatch(other -> other.file().equals(fault.file())
                                        && other.rule().refuses()))
                .forEach(faults::add);
        return faults;
    }

    /** As {@link #examine}, for files that the engine reads itself in a moment. */
    public List<ModelFault> examineWithoutEngine(Collection<ModelFile> changed) {
        Set<String> names = changed.stream().map(ModelFile::name).collect(Collectors.toSet());
        List<ModelFile> before = deployed.latest();
        List<ModelFault> faults = rules(ModelRules.overlay(before, changed), names);
        boolean elsewhere = faults.stream().anyMatch(fault -> !names.contains(fault.file()));
        // what was wrong before is no reason to refuse this change
        Set<ModelFault> old = elsewhere ? Set.copyOf(rules(before, Set.of())) : Set.of();
        return faults.stream()
                .filter(fault -> names.contains(fault.file()) || !old.contains(fault))
                .toList();
    }

    private List<ModelFault> rules(Collection<ModelFile> files, Set<String> together) {
        return ModelRules.check(files, together, program.get(), languages.grammar());
    }
}
