// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Response.h"

#include <QString>

#include <vector>

namespace lacrima::casebook {

class Casebook;
struct Variable;

/// How many cases answered a question with a code that is none of its choices, as files of other programs
/// bring them. Such an answer is kept as it came, and no analysis can count it.
struct NoChoices {
    QString variable;
    int cases = 0;
};

/// Of the responses of a casebook to come, in the order in which they are met.
std::vector<NoChoices> answersThatAreNoChoice(
    const std::vector<record::Response>& responses, const std::vector<Variable>& variables);
/// Of the cases that are not excluded, in the order of the variables; those without such an answer are left
/// out.
std::vector<NoChoices> answersThatAreNoChoice(const Casebook& casebook);

} // namespace lacrima::casebook
