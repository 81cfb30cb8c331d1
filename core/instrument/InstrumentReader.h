// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/instrument/Instrument.h"

#include <QByteArray>

#include <optional>
#include <vector>

/* The format "lacrima-instrument/1": one JSON object, UTF-8, at most 1 MiB. A "text" is an object of
   sentences by language ({"en": "Age", "it": "Età"}) with every language of the file, or one string for all
   of them ("7").

   format      "lacrima-instrument/1"
   id          [a-z][a-z0-9_]*, at most 64 characters, 26 advised; the same for all ids
   version     "1.0"
   respondent  "clinician" (once), "clinician_about_patient", "patient"
   languages   ["en", "it"]; the first is the default
   title, introduction?, wording (whose words these are)          texts
   uses?       names of variables of other instruments that conditions may name
   answers?    sets of options by name, for items to share: {"amount": [option, ...]}
   items       [{id, type, text, label, help?, options? or answers?, range?, expected?, unit?, show_if?,
                 check?, required?, max_length?, presentation?}, ...]
     type          choice, several, integer, decimal, text, date
     label         a short name for tables and charts
     options       [{code, label, value?}, ...]; answers: the name of a set
     range         [low, high], null for an open end; expected alike: outside it is asked back
     show_if       logic language over items before this one; check: {"holds": logic, "message": text}
     max_length    of a text answer, 255 when not given;  presentation: rating, rows, list
   sections?   [{id, title, introduction?, first, show_if?}, ...]
     first       its first item: a section runs up to the next one
     show_if     joined (and) to that of each of its items
   scales?     [{id, title, items, reversed?, minimum, maximum, needs?}, ...]
   implied?    [{item, when, value}, ...]: what a hidden item counts as in analysis

   The schema is resources/format/instrument.schema.json. */

namespace lacrima::instrument {

/// One thing wrong with an instrument file: where ("items[3].options[1].code", or "line 12, column 4" when it
/// is not JSON at all) and what, as an error key with arguments (see base::Error). Keys:
/// instrument.too_large (bytes allowed), instrument.not_json (parser's reason), instrument.not_an_object,
/// instrument.unknown_format (it), instrument.missing, instrument.wrong_type (expected type),
/// instrument.unknown_key, instrument.unknown_word (it), instrument.bad_name (it), instrument.duplicate (it),
/// instrument.missing_language (it), instrument.empty_text, instrument.too_many (most allowed),
/// instrument.too_long (most characters), instrument.out_of_place (for this type of item),
/// instrument.no_options, instrument.bad_code (it), instrument.low_above_high, instrument.unknown_answers
/// (name), instrument.unknown_item (it), instrument.unknown_option (item, code), instrument.forward_reference
/// (item), instrument.circular (id), instrument.logic (line, column, key of logic::SyntaxError, its
/// arguments...), instrument.section_order (item), instrument.not_in_scale (item), instrument.unknown_scale
/// (it), instrument.in_two_scales (item, other scale), instrument.reversal_differs (item, other scale),
/// instrument.outside_scale (item, value), instrument.not_scorable (item), instrument.never_hidden (item).
struct ReadProblem {
    QString place;
    base::Error error;
    bool operator==(const ReadProblem&) const = default;
};

struct ReadResult {
    QString id;                           ///< as the file says, even when it cannot be used; may be empty
    std::optional<Instrument> instrument; ///< present only when there is no problem
    std::vector<ReadProblem> problems; ///< every problem of the file: first of its parts, then between them
};

inline constexpr qsizetype kMaxInstrumentBytes = qsizetype{1024} * 1024;

/// Reads the format "lacrima-instrument/1". Logic is parsed too; unknown references and keys are problems.
ReadResult readInstrument(const QByteArray& json);

} // namespace lacrima::instrument
