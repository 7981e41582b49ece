package org.guangsha.application;

/** A paper still to be handed in: its code, its name, and the rule that asks for it. */
public record MissingPaper(String kind, String title, String source) {}
