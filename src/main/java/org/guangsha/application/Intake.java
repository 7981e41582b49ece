package org.guangsha.application;

/** A receipt, and whether it is for a new case or for one that was there already. */
public record Intake(Receipt receipt, boolean created) {}
