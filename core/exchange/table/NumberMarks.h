// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace lacrima::exchange {

/// The marks that the numbers of a file are written with. Apostrophes and no-break blanks between groups of
/// three digits, and U+2212 for minus, mean the same everywhere and need no deciding.
struct NumberMarks {
    char decimal = '.';
    char thousands = '\0'; ///< between groups of three digits; '\0': none

    bool operator==(const NumberMarks&) const = default;
};

/// A cell (UTF-8) as a number.
struct CellNumber {
    double value = 0; ///< may be infinite
    /// Written as numbers are not: a leading zero, a plus sign, more digits than a double holds. Such a cell
    /// is a code (00184, +39061234), and a column that has one is text.
    bool isCode = false;
};

/// Nothing when the cell is no number under these marks: groups of three digits and one decimal mark are
/// checked.
std::optional<CellNumber> numberIn(std::string_view cell, NumberMarks marks);

/// Where a cell stands: both count from 1, the row in the rows of the file, the header among them.
struct CellPlace {
    std::size_t row = 0; ///< 0: nowhere
    std::size_t column = 0;

    explicit operator bool() const { return row > 0; }
};

/// What all numbers of a file together say about its marks.
class MarksEvidence {
public:
    struct Decision {
        NumberMarks marks;
        CellPlace twoWays;         ///< a number that can be read in two ways, and nothing decides
        CellPlace point, comma;    ///< both: one number has a decimal point, another a decimal comma
        bool hasThousands = false; ///< some number is grouped by marks.thousands

        bool isDecided() const { return !twoWays && !(point && comma); }
    };

    /// A cell that is not missing. A column in which some cell is no number says nothing.
    void take(std::string_view cell, CellPlace place);
    /// In a file delimited by commas a comma in a cell is no decimal mark unless some number proves it to be
    /// one.
    Decision decide(char delimiter) const;
    /// The first number of a column (from 1) that can be read in two ways as long as nothing decides.
    CellPlace openIn(std::size_t column) const;

private:
    struct Column {
        bool isNumbers = true;
        CellPlace point, comma; ///< the first number that only a decimal point, or comma, makes sense of
        CellPlace openPoint, openComma; ///< the first number of one to three digits, this mark, three digits
    };
    std::vector<Column> m_columns;
};

} // namespace lacrima::exchange
