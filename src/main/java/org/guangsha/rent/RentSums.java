package org.guangsha.rent;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.guangsha.money.Yuan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures over all tenancies of some seats. */
@Component
class RentSums {

    private final JdbcClient jdbc;

    RentSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one month: tenancies charged, fen charged for it, fen that came in within it. */
    record Month(YearMonth month, int tenancies, long chargedFen, long paidFen) {

        public String charged() {
            return Yuan.grouped(chargedFen);
        }

        public String paid() {
            return Yuan.grouped(paidFen);
        }
    }

    /** The last months up to this one, the latest first. */
    List<Month> months(YearMonth upTo, int count, Collection<String> seats) {
        return seats.isEmpty()
                ? List.of()
                : IntStream.range(0, count)
                        .mapToObj(back -> month(upTo.minusMonths(back), seats))
                        .toList();
    }

    private Month month(YearMonth month, Collection<String> seats) {
        long paid = jdbc.sql("""
                        select coalesce(sum(p.fen), 0) from rent_payment p join tenancy t on t.case_no = p.case_no
                        where t.seat in (:seats) and p.paid_on between :from and :to""")
                .param("seats", seats)
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .query(Long.class)
                .single();
        return jdbc.sql("""
                        select count(distinct c.case_no), coalesce(sum(c.fen), 0)
                        from rent_charge c join tenancy t on t.case_no = c.case_no
                        where t.seat in (:seats) and c.rent_month = :month""")
                .param("seats", seats)
                .param("month", month.atDay(1))
                .query((row, at) -> new Month(month, row.getInt(1), row.getLong(2), paid))
                .single();
    }

    /** Files of payments, the latest first. */
    record ImportedFile(String name, int rows, String yuan, LocalDate on) {}

    List<ImportedFile> files(int count, Collection<String> seats) {
        return seats.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select f.file_name, f.row_count, f.fen, f.at from rent_payment_file f
                                where exists (select 1 from rent_payment p join tenancy t on t.case_no = p.case_no
                                  where p.file_sha256 = f.sha256 and t.seat in (:seats))
                                order by f.at desc limit :count""")
                        .param("seats", seats)
                        .param("count", count)
                        .query((row, at) -> new ImportedFile(
                                row.getString(1),
                                row.getInt(2),
                                Yuan.grouped(row.getLong(3)),
                                row.getObject(4, OffsetDateTime.class)
                                        .atZoneSameInstant(ZoneId.of("Asia/Shanghai"))
                                        .toLocalDate()))
                        .list();
    }
}
