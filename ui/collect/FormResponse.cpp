// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collect/FormResponse.h"

#include "ui/collect/InstrumentForm.h"
#include "ui/text/Translation.h"

namespace lacrima::ui {

record::Response responseOf(const InstrumentForm& form, std::int64_t ended) {
    const response::ResponseSheet& sheet = form.sheet();
    const instrument::Instrument& instrument = sheet.instrument();
    record::Response response;
    response.instrument = instrument.id;
    response.instrumentVersion = instrument.version;
    response.instrumentHash = instrument.hash;
    response.language = text::spokenLanguage();
    response.started = form.startedAt();
    response.ended = ended;
    for (const instrument::Item& item : instrument.items) {
        record::ItemResponse answered;
        answered.item = item.id;
        answered.isShadowed = sheet.isShadowed(item.id);
        answered.answer = answered.isShadowed ? sheet.givenAnswer(item.id) : sheet.answer(item.id);
        if (response::missingReason(answered.answer) == response::MissingReason::NotReached) {
            answered.answer = response::Missing{response::MissingReason::Skipped};
        }
        response.items.push_back(std::move(answered));
    }
    return response;
}

} // namespace lacrima::ui
