package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guangsha.attachment.About;
import org.guangsha.attachment.Attachment;
import org.guangsha.attachment.Attachments;
import org.guangsha.attachment.Upload;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.LoggedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what people bring to prove what they say, and shows it to whoever may read the case. */
@Controller
@RequestMapping("/desk/cases/{caseNo}/attachments")
class AttachmentController {

    private final Attachments attachments;
    private final CaseAccess access;

    AttachmentController(Attachments attachments, CaseAccess access) {
        this.attachments = attachments;
        this.access = access;
    }

    /** A case that is not there and one that is not for you look alike. */
    @ModelAttribute
    void own(@PathVariable("caseNo") String caseNo) {
        if (!access.mayRead(LoggedIn.member().orElseThrow(), caseNo)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @GetMapping
    String form(@PathVariable("caseNo") String caseNo, Model model) {
        return show(caseNo, About.OTHER, List.of(), model);
    }

    @PostMapping
    String add(
            @PathVariable("caseNo") String caseNo,
            @RequestParam(name = "about", defaultValue = "OTHER") About about,
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        List<Upload> uploads = Uploads.of(files);
        try {
            if (uploads.isEmpty()) {
                throw new FaultsFound(
                        HttpStatus.UNPROCESSABLE_ENTITY, "材料未保存", List.of(new Fault("files", "MISSING", "请选择文件")));
            }
            attachments.add(caseNo, about, uploads);
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            return show(caseNo, about, refused.faults(), model);
        }
        next.addFlashAttribute("added", "已保存，所有承办机构都能在案件档案中查看。");
        return "redirect:/desk/cases/{caseNo}/attachments";
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> content(@PathVariable("caseNo") String caseNo, @PathVariable("id") long id) {
        Attachment found = attachments
                .find(id)
                .filter(one -> one.caseNo().equals(caseNo))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ContentDisposition inline = ContentDisposition.inline()
                .filename(found.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, inline.toString())
                .body(attachments.content(found));
    }

    private String show(String caseNo, About about, List<Fault> faults, Model model) {
        model.addAttribute("caseNo", caseNo);
        model.addAttribute("kinds", About.values());
        model.addAttribute("about", about);
        model.addAttribute("faults", faults);
        model.addAttribute("attachments", attachments.of(caseNo));
        return "desk/attachments";
    }
}
