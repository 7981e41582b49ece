package org.guangsha.attachment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.guangsha.household.EncryptedBytes;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes, lists and reads attachments; none is ever changed or removed. */
@Service
public class Attachments {

    private static final String REFUSED = "材料未保存";

    private final AttachmentTable table;
    private final EncryptedBytes cipher;
    private final Journal journal;

    Attachments(AttachmentTable table, EncryptedBytes cipher, Journal journal) {
        this.table = table;
        this.cipher = cipher;
        this.journal = journal;
    }

    /** What is wrong with the files, in words; nothing where they can be kept. Their path is {@code files}. */
    public List<Fault> faults(List<Upload> uploads) {
        return UploadRules.faults(uploads);
    }

    /**
     * Keeps all files or none; content that the case has for the same matter is not kept twice.
     *
     * @throws FaultsFound 422 naming every fault of every file; 409 where somebody hands in the same at this moment
     */
    @Transactional
    public void add(String caseNo, About about, List<Upload> uploads) {
        Faults faults = new Faults();
        faults.addAll(faults(uploads));
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
        List<Upload> added =
                uploads.stream().filter(upload -> keep(caseNo, about, upload)).toList();
        if (!added.isEmpty()) {
            String names = added.stream().map(Upload::name).collect(Collectors.joining("、"));
            journal.note(caseNo, EntryKind.ATTACHED, about.chinese() + "：" + names);
        }
    }

    /** Of a case, in the order they came. */
    @Transactional(readOnly = true)
    public List<Attachment> of(String caseNo) {
        return table.of(caseNo);
    }

    @Transactional(readOnly = true)
    public Optional<Attachment> find(long id) {
        return table.find(id);
    }

    /** @throws IllegalStateException where the content is not what was kept */
    @Transactional(readOnly = true)
    public byte[] content(Attachment attachment) {
        return cipher.open(table.content(attachment.id()));
    }

    private boolean keep(String caseNo, About about, Upload upload) {
        byte[] content = upload.content();
        String sha256 = DigestUtils.sha256Hex(content);
        if (table.has(caseNo, about, sha256)) {
            return false;
        }
        try {
            table.add(
                    caseNo,
                    about,
                    upload.name(),
                    UploadRules.mediaType(upload),
                    content.length,
                    sha256,
                    cipher.seal(content));
        } catch (DuplicateKeyException sameMoment) {
            throw new FaultsFound(
                    HttpStatus.CONFLICT, REFUSED, List.of(new Fault("files", "BUSY", "同一份材料刚才已经上传，请刷新页面查看")));
        }
        return true;
    }
}
