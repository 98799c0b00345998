package vn.hanoi.ops.kernel.api;

import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.hanoi.ops.kernel.HiddenSign;

/** Turns everything that goes wrong in an endpoint into a problem with a code. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onProblem(ApiProblem problem) {
        ProblemDetail body = problem(problem.status(), problem.code(), String.valueOf(problem.getMessage()));
        problem.field().ifPresent(field -> body.setProperty("field", field));
        return ResponseEntity.status(problem.status()).body(body);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onHiddenSign(HiddenSign hidden) {
        return onProblem(new BadText(hidden.field(), hidden.sign()).problem());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onConflict(OptimisticLockingFailureException e) {
        return answer(HttpStatus.CONFLICT, "CHANGED_MEANWHILE", "Somebody else changed this record; read it again.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onWrongParameter(MethodArgumentTypeMismatchException e) {
        return answer(HttpStatus.BAD_REQUEST, "BAD_PARAMETER", "Parameter '" + e.getName() + "' has a wrong form.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onAnything(Exception e) throws Exception {
        if (e instanceof AccessDeniedException || e instanceof AuthenticationException) {
            throw e;
        }
        if (e instanceof InvalidParameterException || e instanceof RequestRejectedException) {
            return answer(HttpStatus.BAD_REQUEST, "BAD_PARAMETER", "A parameter is not encoded as UTF-8.");
        }
        log.error("An endpoint failed", e);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL", "The console failed; the fault is recorded.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail body = problem(HttpStatus.BAD_REQUEST, "BAD_JSON", "The body is not JSON of the expected form.");
        return handleExceptionInternal(e, body, headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Object answer = body == null && e instanceof ErrorResponse response ? response.getBody() : body;
        if (answer instanceof ProblemDetail problem && problem.getProperties() == null) {
            HttpStatus known = HttpStatus.resolve(status.value());
            problem.setProperty("code", known == null ? "BAD_REQUEST" : known.name());
        }
        return super.handleExceptionInternal(e, answer, headers, status, request);
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatus status, String code, String detail) {
        return ResponseEntity.status(status).body(problem(status, code, detail));
    }

    private static ProblemDetail problem(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code.toUpperCase(Locale.ROOT));
        return problem;
    }
}
