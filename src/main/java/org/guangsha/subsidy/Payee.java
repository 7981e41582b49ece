package org.guangsha.subsidy;

/**
 * To whom a case is paid, as screens may show it.
 *
 * @param maskedAccount the last four digits, the others covered
 */
public record Payee(String caseNo, String name, String bank, String maskedAccount) {}
