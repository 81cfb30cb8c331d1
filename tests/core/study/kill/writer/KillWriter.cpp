// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Drafts.h"
#include "core/study/Study.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

/// Somebody who answers questions as fast as can be and says so after each one that was saved, until killed:
///   kill_writer survey STUDY     prints "draft ID CODE", "saved N" ..., "sealing", "sealed", and so on
///   kill_writer append STUDY N   appends N records, then ends
namespace {

using namespace lacrima;

constexpr int kAnswers = 8; ///< of each survey, see KilledTest

/// One write, so that what is printed is printed whole.
void say(const QByteArray& line) {
    const QByteArray bytes = line + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        std::_Exit(2);
}

template<class T>
auto orStop(base::Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", std::string(result.error().key).c_str());
        std::_Exit(3);
    }
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

study::DraftContent contentAfter(int answers) {
    study::DraftContent content;
    content.currentItem = QString::number(answers);
    record::Response response;
    response.instrument = QStringLiteral("crying");
    for (int number = 1; number <= answers; ++number) {
        response.items.push_back({QStringLiteral("item_%1").arg(number),
            response::Number{static_cast<double>(number)}, false, 0, 0});
    }
    content.responses.push_back(response);
    return content;
}

void survey(study::Study& study) {
    for (int round = 0;; ++round) {
        const study::DraftSubject subject{
            QStringLiteral("VD01"), QStringLiteral("VD01-1"), 1, {QStringLiteral("crying")}};
        auto started = orStop(study.drafts().start(subject, {}, seal::KdfCost::minimal()));
        say("draft " + started.draft.id.toHex() + ' ' + started.resumeCode.toUtf8());
        for (int answers = 1; answers <= kAnswers; ++answers) {
            orStop(study.drafts().save(
                started.draft, contentAfter(answers), static_cast<double>(answers) / kAnswers));
            say("saved " + QByteArray::number(answers));
        }
        const study::Entry entry{contentAfter(kAnswers).responses.front(), {}, QStringLiteral("VD01-1"), 1,
            QStringLiteral("crying")};
        say("sealing");
        orStop(study.drafts().seal(started.draft, std::span(&entry, 1)));
        say("sealed");
    }
}

void appendSome(study::Study& study, int count) {
    for (int number = 0; number < count; ++number)
        orStop(study.log().append({record::HandOver{}, {}, {}, 0, {}}));
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 1;
    const QCoreApplication application(argc, argv); // finds the database driver
    auto study = orStop(study::Study::open(QFile::decodeName(argv[2]), QByteArray(32, 'h')));
    if (std::strcmp(argv[1], "survey") == 0)
        survey(study);
    else
        appendSome(study, argc > 3 ? std::atoi(argv[3]) : 0);
    return 0;
}
