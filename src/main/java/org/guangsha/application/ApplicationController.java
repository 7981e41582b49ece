package org.guangsha.application;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Intake for the window's page and for other programs; bodies are read by {@link RequestReader}. */
@RestController
@RequestMapping("/api/v1/applications")
@Tag(name = "申请", description = "住房保障申请的收件、受理与补交材料")
class ApplicationController {

    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final int MOST_FAULTS = 100;

    private final IntakeService intake;
    private final CaseRegister cases;
    private final Filing filing;

    ApplicationController(IntakeService intake, CaseRegister cases, Filing filing) {
        this.intake = intake;
        this.cases = cases;
        this.filing = filing;
    }

    @Operation(
            operationId = "receiveApplication",
            summary = "提交申请",
            description = "材料齐全即受理并开始计时；材料不全则收件，并一次性告知全部缺少的材料。同一请求重复提交返回同一案件。",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ApplicationRequest.class))))
    @ApiResponse(responseCode = "201", description = "已收件，新立案件")
    @ApiResponse(responseCode = "200", description = "同一申请已在办理，返回原案件")
    @ApiResponse(responseCode = "400", description = "无法读取，或有字段类型不符", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "403", description = "不在本窗口受理范围", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "409", description = "不予收件：禁止申请、重复保障或已有在办申请", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "413", description = "请求超过 1 MB", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "422", description = "内容有误，列出全部错误", content = @Content(mediaType = PROBLEM))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> receive(
            InputStream body,
            @Parameter(description = "请求标识，1 至 100 个可见字符；重发同一请求时用同一标识")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    String key,
            @Parameter(hidden = true) Principal clerk)
            throws IOException {
        RequestReader.Reading reading = RequestReader.read(Bodies.read(body));
        refuseFaulty(reading, key);
        requireFiling(reading.request().household().communityCode());
        Intake taken = intake.receive(reading.request(), clerk.getName(), key);
        URI location = URI.create("/api/v1/applications/" + taken.receipt().caseNo());
        return taken.created()
                ? ResponseEntity.created(location).body(taken.receipt())
                : ResponseEntity.ok().location(location).body(taken.receipt());
    }

    @Operation(operationId = "readReceipt", summary = "查询回执")
    @ApiResponse(responseCode = "200", description = "回执")
    @ApiResponse(responseCode = "404", description = "没有此案件，或不在本窗口受理范围", content = @Content(mediaType = PROBLEM))
    @GetMapping("/{caseNo}")
    Receipt receipt(@PathVariable String caseNo) {
        requireOwn(caseNo);
        return intake.receipt(caseNo);
    }

    @Operation(
            operationId = "supplyPapers",
            summary = "补交材料",
            description = "登记补交的材料；材料齐全之日即受理之日。",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SuppliedPapers.class))))
    @ApiResponse(responseCode = "200", description = "回执")
    @ApiResponse(responseCode = "404", description = "没有此案件，或不在本窗口受理范围", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "409", description = "案件已经办结", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "422", description = "材料种类有误", content = @Content(mediaType = PROBLEM))
    @PostMapping(path = "/{caseNo}/papers", consumes = MediaType.APPLICATION_JSON_VALUE)
    Receipt supplyPapers(@PathVariable String caseNo, InputStream body) throws IOException {
        requireOwn(caseNo);
        Faults faults = new Faults();
        List<String> papers = RequestReader.readPapers(Bodies.read(body), faults);
        if (faults.isEmpty() && (papers == null || papers.isEmpty())) {
            faults.add("papers", "MISSING", "至少填写一种材料");
        }
        faults.refuseIfAny(HttpStatus.BAD_REQUEST, "补交材料有误");
        return intake.supplyPapers(caseNo, papers);
    }

    /** Kinds of the papers now handed in. */
    @Schema(description = "补交的材料")
    record SuppliedPapers(@Schema(description = "材料种类代码") List<String> papers) {}

    /** Tells the faults of form and of content together; a field that could not be read is not also called missing. */
    private void refuseFaulty(RequestReader.Reading reading, String key) {
        Faults faults = new Faults();
        if (key != null && !key.matches("[\\x21-\\x7e]{1,100}")) {
            faults.add("Idempotency-Key", "FORMAT", "请求标识应为 1 至 100 个可见字符");
        }
        faults.addAll(reading.faults());
        boolean unreadable = !faults.isEmpty();
        List<String> paths = reading.faults().stream().map(Fault::path).toList();
        intake.validate(reading.request()).stream()
                .filter(fault -> paths.stream().noneMatch(path -> fault.path().equals(path)))
                .forEach(fault -> faults.addAll(List.of(fault)));
        if (!faults.isEmpty()) {
            HttpStatus status = unreadable ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_ENTITY;
            List<Fault> told = faults.list().stream().limit(MOST_FAULTS).toList();
            throw new FaultsFound(status, "申请内容有误，未予收件", told);
        }
    }

    private void requireFiling(String communityCode) {
        if (!filing.mayFileFor(communityCode)) {
            Fault fault = new Fault("household.communityCode", "NOT_YOUR_AREA", "该社区不在本窗口受理范围");
            throw new FaultsFound(HttpStatus.FORBIDDEN, "不在受理范围", List.of(fault));
        }
    }

    private void requireOwn(String caseNo) {
        if (!filing.mayFileFor(cases.byNo(caseNo).communityCode())) {
            throw new UnknownCase(caseNo);
        }
    }
}
