package vn.hanoi.ops.cases.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.records.RequestKeys;
import vn.hanoi.ops.cases.records.RequestKeys.Kept;
import vn.hanoi.ops.kernel.Retries;
import vn.hanoi.ops.kernel.api.ApiProblem;
import vn.hanoi.ops.kernel.api.BadText;

/** Takes batches in, element by element, and answers a repeated key with the first answer. */
@Component
class CaseBatches {

    private static final Logger log = LoggerFactory.getLogger(CaseBatches.class);

    private static final int TRIES = 3;
    private static final String BAD_ELEMENT = "BAD_ELEMENT";
    private static final String NOT_STORED = "NOT_STORED";

    private final CaseElementReader reader;
    private final CaseSteps steps;
    private final RequestKeys keys;
    private final TransactionTemplate transactions;
    private final JsonMapper json;

    CaseBatches(
            CaseElementReader reader,
            CaseSteps steps,
            RequestKeys keys,
            PlatformTransactionManager manager,
            JsonMapper json) {
        this.reader = reader;
        this.steps = steps;
        this.keys = keys;
        this.transactions = new TransactionTemplate(manager);
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.json = json;
    }

    /**
     * What became of one element.
     *
     * @param id of the case; none when it was refused
     * @param code why it was refused; none when it was taken
     * @param field which field of it is wrong, such as {@code person.name}; none when it is not about one
     * @param reason what is wrong in the caller's language; none when it was taken, and while it is kept
     */
    record Answer(
            int index,
            @Nullable String id,
            @Nullable String code,
            @Nullable String field,
            @Nullable String reason) {

        static Answer taken(int index, @Nullable CaseId id) {
            return new Answer(index, String.valueOf(id), null, null, null);
        }

        static Answer refused(int index, String code, @Nullable String field) {
            return new Answer(index, null, code, field, null);
        }

        Answer in(Locale language) {
            return code == null ? this : new Answer(index, id, code, field, RefusalWords.of(code, language));
        }
    }

    /** What became of a batch. */
    record Answers(int accepted, int refused, List<Answer> cases) {

        /** The same with the reasons in a language. */
        Answers in(Locale language) {
            return new Answers(
                    accepted,
                    refused,
                    cases.stream().map(answer -> answer.in(language)).toList());
        }
    }

    /** A key with the hash of the body that it came with. */
    private record Keyed(String key, String hash) {}

    Answers take(List<@Nullable JsonNode> elements, @Nullable String key) {
        if (key == null || key.isBlank()) {
            return take(elements, (Keyed) null);
        }
        String hash = hash(elements);
        Optional<Kept> kept = keys.find(key);
        String before = kept.map(Kept::bodyHash).or(() -> keys.claimedBody(key)).orElse(hash);
        if (!before.equals(hash)) {
            throw ApiProblem.badRequest("KEY_REUSED", "The idempotency key belongs to another body.");
        }
        return kept.map(first -> json.readValue(first.answer(), Answers.class))
                .orElseGet(() -> keep(take(elements, new Keyed(key, hash)), key, hash));
    }

    /** What could not be stored is tried again when the key comes again, so such an answer is not the last one. */
    private Answers keep(Answers answers, String key, String hash) {
        if (answers.cases().stream().anyMatch(answer -> NOT_STORED.equals(answer.code()))) {
            return answers;
        }
        try {
            keys.keep(key, hash, json.writeValueAsString(answers));
            return answers;
        } catch (DuplicateKeyException atTheSameTime) {
            return keys.find(key)
                    .map(first -> json.readValue(first.answer(), Answers.class))
                    .orElse(answers);
        }
    }

    private Answers take(List<@Nullable JsonNode> elements, @Nullable Keyed key) {
        List<Answer> answers = new ArrayList<>();
        for (int index = 0; index < elements.size(); index++) {
            answers.add(take(elements.get(index), index, key));
        }
        int accepted = (int) answers.stream().filter(a -> a.id() != null).count();
        return new Answers(accepted, answers.size() - accepted, answers);
    }

    private Answer take(@Nullable JsonNode element, int index, @Nullable Keyed key) {
        if (element == null || element.isNull()) {
            return Answer.refused(index, "EMPTY", null);
        }
        try {
            BadText.in(element).ifPresent(bad -> {
                throw ElementFault.of(bad);
            });
            CaseElement read = read(element);
            CaseId id = Retries.of(TRIES, () -> transactions.execute(status -> taken(read, index, key)));
            return Answer.taken(index, id);
        } catch (ElementFault fault) {
            return Answer.refused(index, fault.code(), fault.field());
        } catch (CaseRefused refused) {
            return Answer.refused(index, refused.reason().name(), RefusalWords.field(refused.reason()));
        } catch (CannotCreateTransactionException
                | TransactionSystemException
                | NonTransientDataAccessResourceException
                | TransientDataAccessResourceException
                | RecoverableDataAccessException e) {
            throw away(index, e);
        } catch (DataAccessException e) {
            return failed(index, NOT_STORED, e);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (RuntimeException e) {
            return failed(index, "NOT_UNDERSTOOD", e);
        }
    }

    /** Without the database nothing can be said of this element or those behind it. */
    private static ApiProblem away(int index, RuntimeException e) {
        log.warn(
                "The database was away at element {} of a batch of cases: {}",
                index,
                e.getClass().getSimpleName());
        return new ApiProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "DATABASE_AWAY",
                "The database cannot be reached now. Send the batch again; with an idempotency key each element is taken once.");
    }

    /** What nobody thought of stops its own element alone; its message may hold personal data and is not logged. */
    private static Answer failed(int index, String code, RuntimeException e) {
        log.warn(
                "Element {} of a batch of cases: {}, {}",
                index,
                code,
                e.getClass().getSimpleName());
        return Answer.refused(index, code, null);
    }

    private CaseElement read(JsonNode element) {
        if (!element.isObject()) {
            throw new ElementFault(BAD_ELEMENT, null);
        }
        try {
            return json.treeToValue(element, CaseElement.class);
        } catch (JacksonException e) {
            throw new ElementFault(BAD_ELEMENT, place(e));
        }
    }

    /** Where in the element it is, such as {@code exposures[0].lastOn}; none when the whole is no case. */
    private static @Nullable String place(JacksonException e) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            String name = step.getPropertyName();
            place.append(name == null ? "[" + step.getIndex() + "]" : place.isEmpty() ? name : "." + name);
        }
        return place.isEmpty() ? null : place.toString();
    }

    private CaseId taken(CaseElement read, int index, @Nullable Keyed key) {
        Optional<CaseId> before = key == null ? Optional.empty() : keys.claim(key.key(), index, key.hash());
        if (before.isPresent()) {
            return before.get();
        }
        CaseId id = steps.register(reader.read(read));
        if (key != null) {
            keys.made(key.key(), index, id);
        }
        return id;
    }

    private String hash(List<@Nullable JsonNode> elements) {
        try {
            byte[] body = json.writeValueAsString(elements).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
