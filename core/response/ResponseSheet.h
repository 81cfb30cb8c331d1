// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Instrument.h"
#include "core/response/Answer.h"
#include "core/response/Branching.h"
#include "core/response/Validation.h"

#include <map>
#include <memory>
#include <vector>

namespace lacrima::response {

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
    /// With conditions that are compiled already; for many sheets of one instrument.
    explicit ResponseSheet(std::shared_ptr<const Branching> branching, Context context = {});

    const instrument::Instrument& instrument() const { return m_branching->instrument(); }
    bool isShown(int item) const { return m_isShown[static_cast<std::size_t>(item)]; }
    bool isShown(const QString& itemId) const; ///< false for an unknown item
    /// The answer as it counts: a hidden item is NotApplicable, an untouched one NotReached, an unknown one
    /// too.
    Answer answer(const QString& itemId) const;
    /// The answer that was given, even when the item is hidden now.
    Answer givenAnswer(const QString& itemId) const;
    /// Hidden, yet something was given.
    bool isShadowed(const QString& itemId) const;
    /// What the item counts as in analysis although it is hidden (instrument::ImpliedValue).
    std::optional<double> impliedValue(const QString& itemId) const;
    /// The next shown item after `item` (-1 to start); -1 when there is none.
    int nextShown(int item) const;
    int shownCount() const;
    int answeredCount() const; ///< shown items that are neither NotReached nor hidden: skipped ones count
    /// How often `set` changed what had been given before.
    int changeCount(const QString& itemId) const;
    /// What is wrong with this answer were it set.
    std::vector<Problem> problemsOf(const QString& itemId, const Answer& answer) const;

    /// Keeps the answer unless a problem blocks it; an unknown item is blocked as WrongType. A hidden item
    /// may be set (it is shadowed). Codes are sorted; a text without words becomes Skipped.
    SheetDelta set(const QString& itemId, Answer answer);
    /// Takes an answer as it stands in a draft or an import, without judging it; unknown items are passed
    /// over.
    void restore(const QString& itemId, Answer answer);

private:
    Answer counted(int item) const;
    Branching::AnswerOf answers() const;
    Branching::ForeignAnswerOf foreignAnswers() const;
    /// Shows and hides what depends on the item, in the instrument's order, so that chains come out right.
    void rebranch(int item, SheetDelta& delta);

    std::shared_ptr<const Branching> m_branching;
    Context m_context;
    std::vector<Answer> m_given;
    std::vector<bool> m_isShown;
    std::vector<int> m_changes;
};

} // namespace lacrima::response
