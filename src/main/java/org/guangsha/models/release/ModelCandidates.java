package org.guangsha.models.release;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.guangsha.engine.ModelResources;
import org.guangsha.models.ModelFile;
import org.guangsha.models.files.rules.ModelPath;
import org.guangsha.models.release.rules.Standing;
import org.guangsha.problem.Faults;
import org.guangsha.staff.WhoActs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What could be deployed: files in the folder, looked at anew each time, and files handed in on the page. */
@Service
class ModelCandidates {

    /** Bytes of one file at most; the largest diagram of ours has a tenth of it. */
    private static final int LARGEST = 2_000_000;

    private final ModelResources folder;
    private final DeployedFiles files;
    private final UploadTable drafts;
    private final WhoActs whoActs;
    private final Clock clock;

    ModelCandidates(ModelResources folder, DeployedFiles files, UploadTable drafts, WhoActs whoActs, Clock clock) {
        this.folder = folder;
        this.files = files;
        this.drafts = drafts;
        this.whoActs = whoActs;
        this.clock = clock;
    }

    /** Everything that differs from what is in use, in the order of paths; one handed in stands before the folder's of its name. */
    @Transactional(readOnly = true)
    public List<Candidate> all() {
        SortedMap<String, LiveFile> live = files.live();
        SortedMap<String, LiveFile> taken = files.taken();
        List<Candidate> found = new ArrayList<>();
        drafts.all()
                .forEach((path, content) ->
                        add(Candidate.Source.UPLOAD, path, content, content(live, path), content(live, path), found));
        folder.files()
                .forEach((path, content) ->
                        add(Candidate.Source.FOLDER, path, content, content(taken, path), content(live, path), found));
        found.sort(Comparator.comparing(Candidate::path));
        return found;
    }

    private static void add(
            Candidate.Source source, String path, byte[] content, byte[] taken, byte[] live, List<Candidate> found) {
        if (!Arrays.equals(content, live)) {
            found.add(new Candidate(path, source, Standing.of(content, taken, live), content, live));
        }
    }

    /**
     * Takes files in, to be looked at and deployed.
     *
     * @throws org.guangsha.problem.FaultsFound where one is no model or too large; nothing is taken in then
     */
    @Transactional
    public void take(Collection<ModelFile> given) {
        Faults faults = new Faults();
        if (given.isEmpty()) {
            faults.add("files", "NONE", "请选择要上传的文件");
        }
        given.forEach(file -> {
            if (ModelFile.Kind.of(file.name()).isEmpty()) {
                faults.add("files", "KIND", "%s 不是流程图、决策表或表单（.bpmn、.dmn、.form）".formatted(file.name()));
            } else if (file.content().length == 0 || file.content().length > LARGEST) {
                faults.add("files", "SIZE", "%s 是空文件或者超过 2 MB".formatted(file.name()));
            }
        });
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "文件没有收下");
        String person = whoActs.now().orElse("");
        given.forEach(file -> drafts.put(ModelPath.of(file.name()), file.content(), person, clock.instant()));
    }

    /** Forgets a file that was handed in. */
    @Transactional
    public void discard(String path) {
        drafts.remove(List.of(path));
    }

    private static byte[] content(Map<String, LiveFile> files, String path) {
        LiveFile file = files.get(path);
        return file == null ? null : file.content();
    }
}
