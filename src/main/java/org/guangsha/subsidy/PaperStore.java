package org.guangsha.subsidy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.guangsha.household.EncryptedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Keeps papers in encrypted parts with the hash of the whole; a paper of any length is written and read in the memory of one part. */
@Component
class PaperStore {

    private static final int PART_BYTES = 192 * 1024;

    private final JdbcClient sql;
    private final EncryptedText cipher;
    private final Clock clock;

    PaperStore(JdbcClient sql, EncryptedText cipher, Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Writes a paper's content. */
    interface Content {
        void writeTo(OutputStream to) throws IOException;
    }

    /** Keeps a paper; where the run has one of this kind nothing is written and that one is returned. */
    PaperFacts keep(long run, PaperKind kind, Content content) {
        return find(run, kind).orElseGet(() -> {
            KeyHolder key = new GeneratedKeyHolder();
            sql.sql("insert into subsidy_paper (run_id, kind, sha256, byte_count, made_at) values (?, ?, '', 0, ?)")
                    .params(run, kind.name(), Timestamp.from(clock.instant()))
                    .update(key, "id");
            long paper = key.getKeyAs(Number.class).longValue();
            Parts parts = new Parts(paper);
            try (parts) {
                content.writeTo(parts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            sql.sql("update subsidy_paper set sha256 = ?, byte_count = ? where id = ?")
                    .params(parts.sha256(), parts.bytes, paper)
                    .update();
            return find(run, kind).orElseThrow();
        });
    }

    Optional<PaperFacts> find(long run, PaperKind kind) {
        return of(run).stream().filter(paper -> paper.kind() == kind).findFirst();
    }

    /** In the order they were made. */
    List<PaperFacts> of(long run) {
        return sql.sql("select id, kind, sha256, byte_count, made_at from subsidy_paper where run_id = ? order by id")
                .param(run)
                .query((row, at) -> new PaperFacts(
                        row.getLong(1),
                        PaperKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getLong(4),
                        row.getTimestamp(5).toInstant()))
                .list();
    }

    /**
     * Reads a paper.
     *
     * @throws IllegalStateException where it is not what was kept
     */
    void read(PaperFacts paper, OutputStream to) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (int part = 0; ; part++) {
            Optional<String> content = sql.sql(
                            "select content from subsidy_paper_part where paper_id = ? and part_no = ?")
                    .params(paper.id(), part)
                    .query(String.class)
                    .optional();
            if (content.isEmpty()) {
                break;
            }
            byte[] bytes = Base64.getDecoder().decode(cipher.convertToEntityAttribute(content.get()));
            digest.update(bytes);
            to.write(bytes);
        }
        if (!Hex.encodeHexString(digest.digest()).equals(paper.sha256())) {
            throw new IllegalStateException(
                    "表册 %s 的内容与校验值不符".formatted(paper.kind().chinese()));
        }
    }

    /** Cuts what is written into parts. */
    private final class Parts extends OutputStream {

        private final long paper;
        private final byte[] part = new byte[PART_BYTES];
        private final MessageDigest digest = DigestUtils.getSha256Digest();
        private int filled;
        private int number;
        private long bytes;

        Parts(long paper) {
            this.paper = paper;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            digest.update(from, offset, length);
            bytes += length;
            for (int done = 0; done < length; ) {
                int fits = Math.min(length - done, PART_BYTES - filled);
                System.arraycopy(from, offset + done, part, filled, fits);
                filled += fits;
                done += fits;
                if (filled == PART_BYTES) {
                    keep();
                }
            }
        }

        @Override
        public void close() {
            if (filled > 0) {
                keep();
            }
        }

        private void keep() {
            byte[] content = filled == PART_BYTES ? part : Arrays.copyOf(part, filled);
            sql.sql("insert into subsidy_paper_part (paper_id, part_no, content) values (?, ?, ?)")
                    .params(
                            paper,
                            number++,
                            cipher.convertToDatabaseColumn(Base64.getEncoder().encodeToString(content)))
                    .update();
            filled = 0;
        }

        String sha256() {
            return Hex.encodeHexString(digest.digest());
        }
    }
}
