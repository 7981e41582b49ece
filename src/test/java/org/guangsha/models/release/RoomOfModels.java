package org.guangsha.models.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.guangsha.engine.ModelResources;
import org.guangsha.models.ModelFile;
import org.guangsha.models.files.rules.ModelPath;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/** The analyst's hands: edits files, deploys them, and leaves everything deployed as the program brought it. */
public abstract class RoomOfModels {

    protected static final String REVIEW = "processes/department-review.bpmn";
    protected static final String COMMUNITY = "community-130403005001";

    @Autowired
    protected Staff staff;

    @Autowired
    protected CaseWalk walk;

    @Autowired
    protected TimeMachine time;

    @Autowired
    StaffDirectory directory;

    @Autowired
    ModelResources folder;

    @Autowired
    ModelCandidates candidates;

    @Autowired
    Releases releases;

    @Autowired
    ReleaseTable table;

    @Autowired
    UploadTable drafts;

    @BeforeEach
    void begin() {
        time.set("2026-03-02T09:00");
        staff.in(COMMUNITY);
    }

    @AfterEach
    void leaveAllAsItWas() throws IOException {
        walk.closeAll();
        FileSystemUtils.deleteRecursively(folder.home());
        drafts.remove(drafts.all().keySet());
        List<Candidate> changed = candidates.all();
        if (!changed.isEmpty()) {
            releases.deploy(changed, "还原", table.latest(), analyst());
        }
    }

    protected StaffMember analyst() {
        return directory.member(staff.in("analyst"));
    }

    /** Saves the file as the program brings it with this edit in the folder. */
    protected void edit(String path, UnaryOperator<String> how) {
        try {
            Path file = folder.home().resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, edited(path, how));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected static String edited(String path, UnaryOperator<String> how) throws IOException {
        String before = Files.readString(Path.of(path));
        String after = how.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing edited");
        }
        return after;
    }

    /** The review asks for its form in the deployment it came with. */
    protected static String bound(String review) {
        String form = "camunda:formRef=\"${reviews.form(task)}\"";
        return review.replaceFirst(" camunda:formRefBinding=\"[a-z]+\"", "")
                .replace(form, form + " camunda:formRefBinding=\"deployment\"");
    }

    protected void upload(String path, String content) {
        candidates.take(List.of(ModelFile.of(ModelPath.bare(path), content.getBytes(StandardCharsets.UTF_8))));
    }

    /** Deploys everything that the page proposes. */
    protected long deploy(String reason) {
        return releases.deploy(
                candidates.all().stream().filter(Candidate::isProposed).toList(), reason, table.latest(), analyst());
    }
}
