/** 年度复核: every household in force once a year before March, thousands at a time (R17). */
package org.guangsha.requalification.campaign;
