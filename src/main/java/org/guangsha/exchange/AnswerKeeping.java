package org.guangsha.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Turns answers into text to be kept, and back. */
final class AnswerKeeping {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private AnswerKeeping() {}

    static KeptAnswer keep(Answer answer) {
        try {
            return new KeptAnswer(
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(answer.raw())),
                    Base64.getEncoder().encodeToString(answer.raw()),
                    JSON.writeValueAsString(answer.people()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is made of plain values", e);
        }
    }

    static List<PersonAnswer> people(String kept) {
        try {
            return JSON.readValue(kept, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            // without the cause, whose words would repeat what it could not read
            throw new IllegalStateException(
                    "kept answer cannot be read at " + e.getLocation().offsetDescription());
        }
    }
}
