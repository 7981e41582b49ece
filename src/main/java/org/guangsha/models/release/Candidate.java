package org.guangsha.models.release;

import org.guangsha.models.files.rules.ModelPath;
import org.guangsha.models.release.rules.Standing;

/**
 * A file that could be deployed.
 *
 * @param content as it would be
 * @param live as it is in use, null where it is new
 */
record Candidate(String path, Source source, Standing standing, byte[] content, byte[] live) {

    /** Where it comes from. */
    enum Source {
        FOLDER("目录"),
        UPLOAD("网页上传");

        private final String chinese;

        Source(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** The same again as long as the file is: what was looked at is what is deployed. */
    public String token() {
        return source + ":" + Hash.of(content) + ":" + path;
    }

    public String file() {
        return ModelPath.bare(path);
    }

    /** Whether the page proposes to deploy it. */
    public boolean isProposed() {
        return source == Source.UPLOAD || standing.isTakenAtStart();
    }

    public String state() {
        return source == Source.UPLOAD ? (live == null ? "尚未部署" : "上传的文件与已部署的不同") : standing.chinese();
    }
}
