package org.guangsha.staffdesk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.guangsha.money.Yuan;
import org.guangsha.violation.ReportSource;
import org.guangsha.violation.ViolationReport;

/** What officials type about a violation, as it was typed: it stays on the page where it is refused. */
final class ViolationForms {

    private ViolationForms() {}

    /** A report taken down. */
    record Report(String seat, String kind, String about, String words, String reporter, String contact) {

        static Report empty() {
            return new Report("", "", "", "", "", "");
        }

        ViolationReport report() {
            return new ViolationReport(ReportSource.STAFF, seat, kind, about, words, reporter, contact);
        }
    }

    /** Somebody concerned beside the household. */
    record Concerned(String name, String idNumber, String words) {

        static Concerned empty() {
            return new Concerned("", "", "");
        }
    }

    /** Something paid back; which payment it is, the page has counted. */
    record Payment(Integer number, String paidOn, String yuan, String words) {

        static Payment empty() {
            return new Payment(null, "", "", "");
        }

        int counted() {
            return number == null ? 0 : number;
        }

        /** Null where it is no day. */
        LocalDate day() {
            try {
                return paidOn == null ? null : LocalDate.parse(paidOn.strip());
            } catch (DateTimeParseException noDay) {
                return null;
            }
        }

        /** Null where it is no amount. */
        Long fen() {
            try {
                return yuan == null ? null : Yuan.fen(yuan.strip());
            } catch (NumberFormatException | ArithmeticException noAmount) {
                return null;
            }
        }
    }
}
