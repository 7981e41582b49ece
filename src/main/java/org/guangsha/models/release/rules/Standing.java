package org.guangsha.models.release.rules;

import java.util.Arrays;

/** How a file in the folder stands to what is deployed. Pure. */
public enum Standing {
    SAME("与已部署的一致"),
    NEW("尚未部署"),
    FOLDER_NEWER("目录中已修改"),
    DATABASE_NEWER("已部署的较新，目录中仍是旧文件"),
    BOTH_CHANGED("目录和已部署的都改过，请选定一个");

    private final String chinese;

    Standing(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether a start of the program takes the folder's file by itself; what was deployed otherwise is never overwritten so. */
    public boolean isTakenAtStart() {
        return this == NEW || this == FOLDER_NEWER;
    }

    /** Whether the folder's file is the one in use once the program has started. */
    public boolean isInUseAfterStart() {
        return this == SAME || isTakenAtStart();
    }

    /**
     * @param folder as it lies in the folder now
     * @param taken as it lay there when it was last deployed from the folder, null where it never was
     * @param live as it is deployed, from wherever; null where it is not
     */
    public static Standing of(byte[] folder, byte[] taken, byte[] live) {
        if (live == null) {
            return NEW;
        }
        if (Arrays.equals(folder, live)) {
            return SAME;
        }
        if (Arrays.equals(taken, live)) {
            return FOLDER_NEWER;
        }
        return Arrays.equals(folder, taken) ? DATABASE_NEWER : BOTH_CHANGED;
    }
}
