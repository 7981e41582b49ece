package org.guangsha.models.release;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.guangsha.models.ModelCheck;
import org.guangsha.models.ModelFault;
import org.guangsha.models.ModelFile;
import org.guangsha.problem.Faults;
import org.guangsha.staff.StaffMember;
import org.guangsha.staff.Unfenced;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deploys what the analyst has looked at, and takes back; each checked, with a reason, as new versions: nothing is ever lost. */
@Service
class Releases {

    private static final int LONGEST_REASON = 200;

    private final ReleaseTable table;
    private final DeployedFiles files;
    private final ReleaseBook book;
    private final UploadTable drafts;
    private final ModelCheck check;
    private final RepositoryService repository;
    private final Unfenced unfenced;
    private final Clock clock;

    Releases(
            ReleaseTable table,
            DeployedFiles files,
            ReleaseBook book,
            UploadTable drafts,
            ModelCheck check,
            RepositoryService repository,
            Unfenced unfenced,
            Clock clock) {
        this.table = table;
        this.files = files;
        this.book = book;
        this.drafts = drafts;
        this.check = check;
        this.repository = repository;
        this.unfenced = unfenced;
        this.clock = clock;
    }

    /** What keeps these from being deployed, with whatever comes along. */
    List<ModelFault> check(SortedMap<String, byte[]> wanted) {
        return check.check(Stream.of(wanted, book.along(wanted))
                .flatMap(files -> files.entrySet().stream())
                .map(file -> ModelFile.of(file.getKey(), file.getValue()))
                .toList());
    }

    /**
     * Deploys these files.
     *
     * @param basedOn the latest release when they were looked at
     * @return the release
     * @throws org.guangsha.problem.FaultsFound where the check finds something, the reason is missing, or somebody else has
     *     deployed meanwhile
     */
    @Transactional
    public long deploy(List<Candidate> chosen, String reason, long basedOn, StaffMember member) {
        SortedMap<String, byte[]> wanted = new TreeMap<>();
        chosen.forEach(one -> wanted.put(one.path(), one.content()));
        long release = deploy(wanted, Origin.PAGE, reason, basedOn, member);
        table.fromFolder(
                release,
                chosen.stream()
                        .filter(one -> one.source() == Candidate.Source.FOLDER)
                        .map(Candidate::path)
                        .toList());
        drafts.remove(wanted.keySet());
        return release;
    }

    /**
     * Deploys the files as they were before a release.
     *
     * @throws org.guangsha.problem.FaultsFound as for {@link #deploy}, and where {@link #whyNotUndo} says so
     */
    @Transactional
    public long undo(long undone, String reason, long basedOn, StaffMember member) {
        Faults faults = new Faults();
        whyNotUndo(undone).forEach(words -> faults.add("", "UNDO", words));
        faults.refuseIfAny(HttpStatus.CONFLICT, "不能回退");
        long release = deploy(former(undone), Origin.UNDO, reason, basedOn, member);
        table.undoes(release, undone);
        return release;
    }

    /** The files of a release as they were before it; those that were new with it had no version before. */
    SortedMap<String, byte[]> former(long release) {
        SortedMap<String, byte[]> former = new TreeMap<>();
        changes(release).stream()
                .filter(file -> file.former() > 0)
                .forEach(file -> files.content(file.former(), file.path())
                        .ifPresent(content -> former.put(file.path(), content)));
        return former;
    }

    /** Sentences; empty where the release can be taken back. */
    List<String> whyNotUndo(long release) {
        List<ReleaseFile> changes = changes(release);
        SortedMap<String, LiveFile> live = files.live();
        List<String> since = changes.stream()
                .filter(file ->
                        live.containsKey(file.path()) && live.get(file.path()).release() != release)
                .map(file -> "%s 此后又部署过，请先回退较新的那次部署".formatted(file.path()))
                .toList();
        return !since.isEmpty() || !former(release).isEmpty() ? since : List.of("这次部署没有修改过已有的文件，没有可以恢复的前一版");
    }

    private List<ReleaseFile> changes(long release) {
        return table.files(List.of(release)).stream()
                .filter(ReleaseFile::isChange)
                .toList();
    }

    /** Gives a reason to a deployment that came without one, once. */
    @Transactional
    public void explain(long release, String reason, StaffMember member) {
        Faults faults = new Faults();
        reasonFaults(reason, faults);
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "原因没有登记");
        if (!table.explain(release, reason.strip(), member.username(), clock.instant())) {
            faults.add("reason", "GIVEN", "这次部署已经登记过原因，不能再改");
        }
        faults.refuseIfAny(HttpStatus.CONFLICT, "原因没有登记");
    }

    private long deploy(
            SortedMap<String, byte[]> wanted, Origin origin, String reason, long basedOn, StaffMember member) {
        Faults faults = new Faults();
        reasonFaults(reason, faults);
        if (wanted.isEmpty()) {
            faults.add("files", "NONE", "请至少选择一个要部署的文件");
        }
        check(wanted).forEach(fault -> faults.add("files", fault.rule().name(), fault.sentence()));
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "没有部署");
        if (table.latest() != basedOn) {
            faults.add("", "MEANWHILE", "刚才有人部署过，请重新查看差异后再部署");
        }
        faults.refuseIfAny(HttpStatus.CONFLICT, "没有部署");
        DeploymentBuilder deployment =
                repository.createDeployment().name(reason.strip()).source(origin.name());
        wanted.forEach((path, content) -> deployment.addInputStream(path, new ByteArrayInputStream(content)));
        AtomicReference<String> id = new AtomicReference<>();
        unfenced.run(member, () -> id.set(deployment.deploy().getId()));
        long release = table.ofDeployment(id.get()).orElseThrow().id();
        table.checked(release, CheckWords.passed(wanted.size()));
        return release;
    }

    private static void reasonFaults(String reason, Faults faults) {
        if (reason.isBlank()) {
            faults.add("reason", "REQUIRED", "请填写部署的原因");
        } else if (reason.strip().length() > LONGEST_REASON) {
            faults.add("reason", "LENGTH", "原因不能超过 200 个字");
        }
    }
}
