package org.guangsha.models.check;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.guangsha.models.ModelCheck;
import org.guangsha.models.ModelFault;
import org.guangsha.models.ModelFile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Checks models as their deployment would, without deploying them; for analysts and administrators. */
@RestController
@RequestMapping("/api/v1/models/check")
@Tag(name = "模型", description = "流程图、决策表和表单的检查")
class CheckController {

    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final ModelCheck check;

    CheckController(ModelCheck check) {
        this.check = check;
    }

    @Operation(
            operationId = "checkUploadedModels",
            summary = "检查模型（上传文件）",
            description = "与部署时的检查相同，但不部署。一次上传的文件视为一并部署；其余的以最近部署的为准。")
    @ApiResponse(responseCode = "200", description = "可以部署；hints 为提示")
    @ApiResponse(responseCode = "400", description = "没有文件，或者有的不是模型", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "413", description = "文件过大或者过多", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "422", description = "有误，列出全部错误", content = @Content(mediaType = PROBLEM))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> uploaded(MultipartHttpServletRequest request) throws IOException {
        return answer(SentModels.uploaded(request));
    }

    @Operation(
            operationId = "checkModels",
            summary = "检查模型（JSON）",
            description = "同上，文件内容写在 JSON 中。",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SentModels.Files.class))))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> sent(InputStream body) throws IOException {
        return answer(SentModels.read(body));
    }

    /** What is told of a fault. */
    record Told(
            String path,
            String file,
            String elementId,
            String elementName,
            String code,
            String message,
            String messageEn) {

        static Told of(ModelFault fault) {
            return new Told(
                    fault.elementId().isEmpty() ? fault.file() : fault.file() + "#" + fault.elementId(),
                    fault.file(),
                    fault.elementId(),
                    fault.elementName(),
                    fault.rule().code(),
                    fault.zh(),
                    fault.en());
        }
    }

    /** Nothing keeps the models from being deployed. */
    record Sound(List<Told> errors, List<Told> hints) {}

    private ResponseEntity<?> answer(List<ModelFile> files) {
        List<ModelFault> all = check.examine(files);
        List<Told> errors = all.stream()
                .filter(fault -> fault.rule().refuses())
                .map(Told::of)
                .toList();
        List<Told> hints = all.stream()
                .filter(fault -> !fault.rule().refuses())
                .map(Told::of)
                .toList();
        if (errors.isEmpty()) {
            return ResponseEntity.ok(new Sound(errors, hints));
        }
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        problem.setTitle("模型有 %d 处需要更正".formatted(errors.size()));
        problem.setProperty("errors", errors);
        problem.setProperty("hints", hints);
        return ResponseEntity.of(problem).build();
    }
}
