package vn.hanoi.ops.hotline.api.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import vn.hanoi.ops.hotline.api.open311.Open311Body.Format;
import vn.hanoi.ops.hotline.tickets.TicketRefused;

/** Answers everything that goes wrong in the standard's form: a list of code and description. */
@RestControllerAdvice(basePackageClasses = Open311Advice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Open311Advice {

    private static final Logger log = LoggerFactory.getLogger(Open311Advice.class);

    private static final Map<String, String> PARAMETERS = Map.of(
            "place", "address_string",
            "caller", "first_name and last_name",
            "mediaUrl", "media_url",
            "account", "account_id");

    private final Open311Body body;

    Open311Advice(Open311Body body) {
        this.body = body;
    }

    @ExceptionHandler
    ResponseEntity<String> onProblem(Open311Problem problem, HttpServletRequest request) {
        ResponseEntity<String> answer = answer(request, problem.status(), String.valueOf(problem.getMessage()));
        if (problem.status() != HttpStatus.TOO_MANY_REQUESTS) {
            return answer;
        }
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(problem.waitSeconds()))
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<String> onRefusal(TicketRefused refused, HttpServletRequest request) {
        HttpStatus status = refused.reason() == TicketRefused.Reason.UNKNOWN_CATEGORY
                ? HttpStatus.NOT_FOUND
                : HttpStatus.BAD_REQUEST;
        return answer(request, status, words(refused));
    }

    private static String words(TicketRefused refused) {
        return switch (refused.reason()) {
            case UNKNOWN_CATEGORY -> "service_code was not found";
            case ATTRIBUTE_MISSING -> "attribute[" + refused.field() + "] was not provided";
            case ATTRIBUTE_WRONG -> "attribute[" + refused.field() + "] has no value of its datatype";
            case TEXT_LENGTH -> "description has 1 to 4000 characters";
            case FIELD_LENGTH -> PARAMETERS.getOrDefault(refused.field(), refused.field()) + " is too long";
            default -> String.valueOf(refused.getMessage());
        };
    }

    @ExceptionHandler
    ResponseEntity<String> onAnything(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse known) {
            return answer(request, HttpStatus.valueOf(known.getStatusCode().value()), "The request has a wrong form");
        }
        if (e instanceof MultipartException) {
            return answer(request, HttpStatus.BAD_REQUEST, "The request has a wrong form");
        }
        log.error("Open311 failed", e);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "The console failed; the fault is recorded");
    }

    private ResponseEntity<String> answer(HttpServletRequest request, HttpStatus status, String description) {
        return body.error(Format.of(request), status, description);
    }
}
