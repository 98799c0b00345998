package vn.hanoi.ops.kernel.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A caller's mistake, answered as {@code application/problem+json} with a code that programs can rely on. */
public class ApiProblem extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final @Nullable String field;

    /** @param code stable and in capitals, such as {@code UNKNOWN_CAMERA}
     * @param message which field or record, and what is allowed */
    public ApiProblem(HttpStatus status, String code, String message) {
        this(status, code, null, message);
    }

    private ApiProblem(HttpStatus status, String code, @Nullable String field, String message) {
        super(message);
        this.status = status;
        this.code = code;
        this.field = field;
    }

    /** The request is wrong: 400. */
    public static ApiProblem badRequest(String code, String message) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, code, message);
    }

    /** One field of the body is wrong: 400, with the field's name beside the code. */
    public static ApiProblem badField(String code, String field, String message) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, code, field, message);
    }

    /** One field of the body is wrong in another way than its form. @param field the field's name beside the code */
    public static ApiProblem ofField(HttpStatus status, String code, String field, String message) {
        return new ApiProblem(status, code, field, message);
    }

    /** There is no such record, or it lies outside the caller's area: 404. */
    public static ApiProblem notFound(String code, String message) {
        return new ApiProblem(HttpStatus.NOT_FOUND, code, message);
    }

    /** More was sent than one call may carry: 413. */
    public static ApiProblem tooLarge(String code, String message) {
        return new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, code, message);
    }

    /** The HTTP status. */
    public HttpStatus status() {
        return status;
    }

    /** The field of the body that is wrong, when it is one. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** The code for programs. */
    public String code() {
        return code;
    }
}
