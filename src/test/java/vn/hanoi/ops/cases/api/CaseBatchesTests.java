package vn.hanoi.ops.cases.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.records.RequestKeys;
import vn.hanoi.ops.kernel.api.ApiProblem;

class CaseBatchesTests {

    private final PlatformTransactionManager manager = mock(PlatformTransactionManager.class);
    private final RequestKeys keys = mock(RequestKeys.class);
    private final JsonMapper json = new JsonMapper();
    private final CaseBatches batches =
            new CaseBatches(mock(CaseElementReader.class), mock(CaseSteps.class), keys, manager, json);

    @Test
    void whatTheDatabaseCouldNotTakeIsNoLastingAnswerOfAKey() {
        when(manager.getTransaction(any())).thenThrow(new CannotCreateTransactionException("away"));
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> batches.take(List.of(json.createObjectNode()), "k-1"))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
        verify(keys, never()).keep(anyString(), anyString(), anyString());
    }
}
