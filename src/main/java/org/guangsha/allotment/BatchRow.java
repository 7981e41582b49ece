package org.guangsha.allotment;

/**
 * A batch in a list.
 *
 * @param area name of the housing department's area
 * @param homes how many dwellings it was announced with
 * @param open offers that wait for an answer
 * @param accepted households that hold a dwelling of it
 */
public record BatchRow(Batch batch, Course course, String area, int homes, long open, long accepted, Stage stage) {

    public String code() {
        return batch.code();
    }

    /** 丛台区廉租住房. */
    public String title() {
        return area + batch.programme().chinese();
    }
}
