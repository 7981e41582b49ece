package org.guangsha.application;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface IdempotencyKeyRepository extends Repository<IdempotencyKey, Long> {

    IdempotencyKey saveAndFlush(IdempotencyKey key);

    Optional<IdempotencyKey> findByClerkIdAndKey(String clerkId, String key);
}
