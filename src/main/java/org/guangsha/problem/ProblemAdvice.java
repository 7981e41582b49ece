package org.guangsha.problem;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers refused requests of our JSON interfaces as problem+json with {@code errors: [{path, code, message}]}. */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice {

    private static final String MISSING = "MISSING";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(FaultsFound refusal) {
        return answer(refusal.status(), refusal.title(), refusal.faults());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        return badRequest(JsonFault.of(unreadable));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(MethodArgumentTypeMismatchException mismatch) {
        return badRequest(new Fault(mismatch.getName(), "TYPE", "格式不正确"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException missing) {
        return badRequest(new Fault(missing.getParameterName(), MISSING, "缺少此参数"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingRequestHeaderException missing) {
        return badRequest(new Fault(missing.getHeaderName(), MISSING, "缺少此请求头"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException invalid) {
        List<Fault> faults = invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> List.of("NotNull", "NotBlank", "NotEmpty").contains(String.valueOf(error.getCode()))
                        ? new Fault(error.getField(), MISSING, "不能为空")
                        : new Fault(error.getField(), "INVALID", "内容不符合要求"))
                .toList();
        return answer(HttpStatus.BAD_REQUEST, "请求内容有误", faults);
    }

    private static ResponseEntity<ProblemDetail> badRequest(Fault fault) {
        return answer(HttpStatus.BAD_REQUEST, "请求内容有误", List.of(fault));
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatus status, String title, List<Fault> faults) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        problem.setProperty("errors", faults);
        return ResponseEntity.of(problem).build();
    }
}
