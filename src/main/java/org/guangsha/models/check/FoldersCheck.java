package org.guangsha.models.check;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.guangsha.engine.ModelResources;
import org.guangsha.models.ModelFault;
import org.guangsha.models.ModelFile;
import org.guangsha.models.rules.ModelRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Checks what lies in the folders on a thread of its own while the rest of the program is put together: to read so many
 * expressions for the first time takes a second in which nobody needs to stand still.
 */
@Component
public class FoldersCheck {

    private static final Logger LOG = LoggerFactory.getLogger(FoldersCheck.class);

    private final ModelResources folder;
    private final WhatProgramOffers program;
    private final ModelLanguages languages;
    private final FutureTask<Checked> check = new FutureTask<>(this::check);

    FoldersCheck(ModelResources folder, WhatProgramOffers program, ModelLanguages languages) {
        this.folder = folder;
        this.program = program;
        this.languages = languages;
    }

    private record Checked(Map<String, ByteBuffer> files, List<ModelFault> faults) {}

    /** To be called once the engine stands. What the program offers is asked here: other threads may not while beans are made. */
    void begin() {
        program.get();
        Thread worker = new Thread(check, "models-check");
        worker.setDaemon(true);
        worker.start();
    }

    /**
     * Waits for the check.
     *
     * @return the faults of these files as a whole; empty where others lay in the folders when they were looked at
     */
    public Optional<List<ModelFault>> of(Collection<ModelFile> files) {
        return Optional.of(checked())
                .filter(checked -> checked.files().equals(contents(files)))
                .map(Checked::faults);
    }

    /** Waits for the check. The faults of all that lies there, as a whole. */
    public List<ModelFault> faults() {
        return checked().faults();
    }

    private Checked checked() {
        check.run(); // where nobody began it
        try {
            return check.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the models could not be checked", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the models were checked", e);
        }
    }

    private Checked check() {
        long began = System.nanoTime();
        List<ModelFile> files = ModelFile.of(folder.files());
        Map<String, ByteBuffer> contents = contents(files);
        List<ModelFault> faults = ModelRules.check(files, contents.keySet(), program.get(), languages.grammar());
        LOG.info(
                "{} models of the folders checked in {} ms",
                files.size(),
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        return new Checked(contents, faults);
    }

    /** By bare names. A name that lies in both folders is one file to the rules too. */
    private static Map<String, ByteBuffer> contents(Collection<ModelFile> files) {
        return files.stream()
                .collect(Collectors.toMap(
                        ModelFile::name, file -> ByteBuffer.wrap(file.content()), (one, other) -> other));
    }
}
