package org.guangsha.problem;

/**
 * One fault of a request.
 *
 * @param path field or parameter, {@code members[1].idNumber}; empty for the request as a whole
 * @param code upper-case reason, stable for programs
 * @param message for people, in Chinese; never repeats what was sent
 */
public record Fault(String path, String code, String message) {}
