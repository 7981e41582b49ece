package org.guangsha.violation;

/** Who reported; for those who investigate, and for no log. Empty parts were not said. */
public record Reporter(String name, String contact) {

    public boolean isUnknown() {
        return name.isEmpty() && contact.isEmpty();
    }

    @Override
    public String toString() {
        return "Reporter";
    }
}
