package org.guangsha.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.engine.ModelFiles;
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
     * @param changed each stands in for what is deployed under its name; all others are taken as they were deployed last
     * @return faults in the order of files, also those that the change causes in files it leaves alone; empty where all is well
     */
    public List<ModelFault> check(Collection<ModelFile> changed) {
        return refusing(examine(changed));
    }

    /** As {@link #check}, and besides what is only told. */
    public List<ModelFault> examine(Collection<ModelFile> changed) {
        return withEngine(changed, rules(changed, false));
    }

    /**
     * As {@link #check}, for what lies in the folders when the program starts: a file that was renamed there takes the place of the
     * one it was. The engine reads these itself in a moment. On an empty database what the program brings itself is as it was
     * checked when the program was built.
     */
    public List<ModelFault> checkAtStart(Collection<ModelFile> changed) {
        boolean asBuilt = changed.stream().allMatch(file -> ModelFiles.isPacked(file.name(), file.content()));
        return asBuilt && deployed.latest().isEmpty() ? List.of() : refusing(rules(changed, true));
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

    private List<ModelFault> rules(Collection<ModelFile> changed, boolean renamed) {
        Set<String> names = changed.stream().map(ModelFile::name).collect(Collectors.toSet());
        List<ModelFile> before = deployed.latest();
        List<ModelFault> faults = rules(ModelRules.overlay(before, changed, renamed), names);
        boolean elsewhere = faults.stream().anyMatch(fault -> !names.contains(fault.file()));
        // what was wrong before is no reason to refuse this change
        Set<ModelFault> old = elsewhere ? Set.copyOf(rules(before, Set.of())) : Set.of();
        return faults.stream()
                .filter(fault -> names.contains(fault.file()) || !old.contains(fault))
                .toList();
    }

    private List<ModelFault> rules(List<ModelFile> files, Set<String> together) {
        return ModelRules.check(files, together, program.get(), languages.grammar());
    }
}
