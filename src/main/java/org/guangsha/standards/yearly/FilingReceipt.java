package org.guangsha.standards.yearly;

import java.time.LocalDate;
import org.guangsha.area.Department;

/** That the province has received the published standards from one department (Z四(四)). */
public record FilingReceipt(Department department, String number, LocalDate receivedOn, String by) {}
