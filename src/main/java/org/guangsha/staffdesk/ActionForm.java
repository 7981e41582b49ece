package org.guangsha.staffdesk;

/** What was typed into the form of an action, so that nothing is lost where it is refused. */
record ActionForm(String taskId, String action, String to, String words) {

    /** Whether it was this action of this task. */
    public boolean isOf(String task, String path) {
        return taskId.equals(task) && action.equals(path);
    }
}
