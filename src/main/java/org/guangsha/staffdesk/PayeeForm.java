package org.guangsha.staffdesk;

/** The account a household is paid to, as typed. */
record PayeeForm(String name, String bank, String account) {}
