package org.guangsha.problem;

import java.util.List;

/** The program does not start with this file as it is; all that is wrong with it is named at once. */
public class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<String> faults;

    /**
     * @param file the file to mend
     * @param faults each names a key or line and what is wrong there, in Chinese
     */
    public StartRefused(String file, List<String> faults) {
        super(file + "：" + String.join("；", faults));
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    public String file() {
        return file;
    }

    public List<String> faults() {
        return faults;
    }
}
