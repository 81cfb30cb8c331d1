// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Instrument.h"
#include "core/response/Answer.h"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace lacrima::response {

/// How strongly an answer is questioned.
enum class Severity : std::uint8_t {
    Hint,    ///< shown, nothing asked
    Confirm, ///< asked once; pressing on keeps the answer
    Block,   ///< not an answer at all: not taken
};

enum class ProblemKind : std::uint8_t {
    OutOfRange,
    Unexpected,
    CheckFailed,
    NotAnOption,
    WrongType,
    TooLong
};

struct Problem {
    QString item;
    ProblemKind kind = ProblemKind::WrongType;
    Severity severity = Severity::Hint;
    bool operator==(const Problem&) const = default;
};

/// What one `set` did.
struct SheetDelta {
    bool isTaken = false;          ///< false: blocked, the sheet is unchanged
    QStringList appeared;          ///< items that branching now shows, in the instrument's order
    QStringList vanished;          ///< items that it no longer shows; their answers are shadowed, not lost
    std::vector<Problem> problems; ///< of the item set
};

/// The answers of one person to one instrument, with branching. A hidden item that has an answer keeps it as
/// a shadow: it is NotApplicable to everyone who asks, and comes back when the branch reopens.
class ResponseSheet {
public:
    /// What other sheets of the same case answer, for branching across instruments. May be empty.
    using Context = std::map<QString, Answer>;

    explicit ResponseSheet(std::shared_ptr<const instrument::Instrument> instrument, Context context = {});

    const instrument::Instrument& instrument() const { return *m_instrument; }
    bool isShown(int item) const { return m_isShown[static_cast<std::size_t>(item)]; }
    bool isShown(const QString& itemId) const;
    /// The answer as it counts: a hidden item is NotApplicable, an untouched one NotReached.
    Answer answer(const QString& itemId) const;
    /// The answer that was given, even when the item is hidden now.
    Answer givenAnswer(const QString& itemId) const;
    bool isShadowed(const QString& itemId) const;
    /// The next or previous shown item after `item` (-1 to start); -1 when there is none.
    int nextShown(int item) const;
    int previousShown(int item) const;
    int shownCount() const;
    int answeredCount() const; ///< shown items that are neither NotReached nor hidden: skipped ones count
    /// What is wrong with this answer were it set.
    std::vector<Problem> problemsOf(const QString& itemId, const Answer& answer) const;

    SheetDelta set(const QString& itemId, Answer answer);
    /// Takes an answer as it stands in a draft or an import, without judging it.
    void restore(const QString& itemId, Answer answer);

private:
    // (the author of the .cpp completes this)
    std::shared_ptr<const instrument::Instrument> m_instrument;
    Context m_context;
    std::vector<Answer> m_given;
    std::vector<bool> m_isShown;
};

} // namespace lacrima::response
