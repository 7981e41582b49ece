package org.guangsha.staffdesk;

import java.time.LocalDate;
import org.guangsha.letters.DeliveryWay;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What the form of a delivery holds. */
record DeliveryForm(@DateTimeFormat(iso = ISO.DATE) LocalDate on, DeliveryWay way) {}
