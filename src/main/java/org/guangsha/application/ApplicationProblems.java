package org.guangsha.application;

import org.guangsha.standards.NoStandardsInForce;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells clients of {@link ApplicationController} what no field of theirs is to blame for. */
@RestControllerAdvice(assignableTypes = ApplicationController.class)
class ApplicationProblems {

    @ExceptionHandler
    ProblemDetail unknown(UnknownCase unknown) {
        return problem(HttpStatus.NOT_FOUND, "没有此案件");
    }

    @ExceptionHandler
    ProblemDetail unpublished(NoStandardsInForce unpublished) {
        return problem(HttpStatus.CONFLICT, unpublished.getMessage());
    }

    private static ProblemDetail problem(HttpStatus status, String title) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        return problem;
    }
}
