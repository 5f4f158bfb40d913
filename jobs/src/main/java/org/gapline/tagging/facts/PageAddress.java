package org.gapline.tagging.facts;

/** The date in the address of a page: ".../2017/05/18/..." or ".../2016/11/...". */
final class PageAddress {

  private static final PartialDate NONE = new PartialDate(0, 0, 0);

  private PageAddress() {}

  /** The date as far as the address tells it; all parts 0 where it tells none. */
  static PartialDate date(String address) {
    if (address == null) {
      return NONE;
    }
    for (int i = 0; i + 5 <= address.length(); i++) {
      if (isBorder(address, i - 1) && isBorder(address, i + 4)) {
        int year = number(address, i, i + 4);
        if (year >= 1995 && year <= 2050) {
          return withMonth(address, i, year);
        }
      }
    }
    return NONE;
  }

  private static PartialDate withMonth(String address, int i, int year) {
    int month = number(address, i + 5, i + 7);
    if (month < 1 || month > 12 || !isBorder(address, i + 7)) {
      return new PartialDate(year, 0, 0);
    }
    int day = number(address, i + 8, i + 10);
    boolean dated = isBorder(address, i + 10) && new PartialDate(year, month, day).exists();
    return new PartialDate(year, month, dated && day > 0 ? day : 0);
  }

  private static boolean isBorder(String address, int i) {
    return i < 0 || i >= address.length() || "/-_.".indexOf(address.charAt(i)) >= 0;
  }

  private static int number(String address, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      if (i >= address.length() || !Character.isDigit(address.charAt(i))) {
        return -1;
      }
      value = value * 10 + (address.charAt(i) - '0');
    }
    return value;
  }
}
