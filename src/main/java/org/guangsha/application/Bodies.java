package org.guangsha.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;

/** Reads request bodies of at most 1 MB; no more of a larger one is taken in. */
final class Bodies {

    private static final int LIMIT = 1024 * 1024;

    private Bodies() {}

    /** @throws FaultsFound 413 where the body is larger */
    static byte[] read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            Fault fault = new Fault("", "TOO_LARGE", "请求正文不得超过 1 MB");
            throw new FaultsFound(HttpStatus.PAYLOAD_TOO_LARGE, "请求过大", List.of(fault));
        }
        return bytes;
    }
}
