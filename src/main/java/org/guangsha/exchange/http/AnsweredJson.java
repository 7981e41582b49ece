package org.guangsha.exchange.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.guangsha.exchange.MaritalStatus;
import org.guangsha.household.IncomeKind;

/** The body of an answer, field for field as the contract names them; what may be left out is null. */
record AnsweredJson(String question, List<Person> persons) {

    record Person(
            String idNumber,
            Boolean found,
            List<Income> incomes,
            List<Property> properties,
            List<YearMonth> insuredMonths,
            Register register,
            Welfare welfare) {}

    record Income(IncomeKind kind, YearMonth month, Long amountFen) {}

    record Property(String address, BigDecimal floorArea) {}

    record Register(MaritalStatus maritalStatus, LocalDate diedOn, List<Resident> household) {}

    record Resident(String idNumber, String name) {}

    record Welfare(Boolean minimumLivingAllowance) {}
}
