package org.guangsha.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.guangsha.household.KeyedHash;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Remembers which request a client's key stood for. Only a keyed hash of the request is kept. */
@Component
class IdempotencyKeys {

    private final IdempotencyKeyRepository keys;
    private final KeyedHash hash;
    private final ObjectMapper json;

    IdempotencyKeys(IdempotencyKeyRepository keys, KeyedHash hash, ObjectMapper json) {
        this.keys = keys;
        this.hash = hash;
        this.json = json;
    }

    /**
     * The case this request led to when it was sent before.
     *
     * @param key null where the client gave none
     * @throws FaultsFound 422 where the key stood for another request
     */
    Optional<String> caseOf(String clerkId, String key, ApplicationRequest request) {
        if (key == null) {
            return Optional.empty();
        }
        Optional<IdempotencyKey> known = keys.findByClerkIdAndKey(clerkId, key);
        if (known.isPresent() && !known.get().bodyHash().equals(hash(request))) {
            Fault fault = new Fault("Idempotency-Key", "KEY_REUSED", "此请求标识已用于另一份申请");
            throw new FaultsFound(HttpStatus.UNPROCESSABLE_ENTITY, "请求标识重复", List.of(fault));
        }
        return known.map(IdempotencyKey::caseNo);
    }

    void remember(String clerkId, String key, ApplicationRequest request, String caseNo) {
        if (key != null) {
            keys.saveAndFlush(new IdempotencyKey(clerkId, key, hash(request), caseNo));
        }
    }

    private String hash(ApplicationRequest request) {
        try {
            return hash.of(json.writeValueAsBytes(request));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request that was read as JSON can be written as JSON", e);
        }
    }
}
