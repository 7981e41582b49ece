package org.guangsha.models.diff.rules;

import java.util.Map;

/**
 * An element of a model as it is compared.
 *
 * @param properties everything it says, in Chinese words, in the order of the file
 * @param place where it stands in the picture, empty where it is not drawn
 */
record Part(String id, String type, String name, Map<String, String> properties, String place) {}
