// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lacrima::ui::text {

/// A quantity bounded by -1 and 1 as APA writes it: no leading zero, a true minus (".45", "−.07", "1.00").
QString bounded(double value, int decimals = 2);
/// ".005", "< .001". A p whose three decimals would be .050 or .010 without its being that has more of
/// them (".0495"), so that the side of the limit is seen.
QString pValue(double p);
/// "p = .005", "p < .001".
QString pWords(double p);
/// "[.23, .63]". A limit that would be .00 has more decimals ("[.004, .54]") where the interval leaves zero
/// out, so that .00 always says that zero is in it.
QString interval(double low, double high, int decimals = 2);
/// "85.9 %".
QString percent(double proportion, int decimals = 1);
/// "[75.4, 92.4]", the ends of a proportion's interval in percent; zero as above.
QString percentInterval(double low, double high, int decimals = 1);
/// A plain number with a fixed number of decimals and a true minus.
QString fixed(double value, int decimals);

/// A sentence in which no line ends at a blank inside "n = 55", "p < .001", "below .27", "[.25, .65]" or
/// "95 %": these blanks become no-break spaces. For word processors, which never part a point from its
/// digits.
QString keptTogether(const QString& sentence);
/// The same for the screen, where a line may end after the point of ".27": a blank without width or break
/// (U+FEFF, which Inter has) follows it.
QString unbroken(const QString& sentence);
/// In groups of four, to be read out.
QString inGroups(const QString& fingerprint);
/// A code in groups ("6SRQ-JDJE-68EE") in which no line ends after a hyphen; for the screen.
QString unparted(const QString& code);
/// The sentence that unbroken() was made of, with plain spaces.
QString broken(const QString& sentence);

} // namespace lacrima::ui::text
