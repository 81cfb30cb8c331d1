// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house, read off the sources: which room may include what, how large a file may be, that
// every sentence has its translation.

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
const fs::path kRoot = LACRIMA_SOURCE_DIR;

struct Source {
    std::string path; ///< from the root, "core/base/Error.h"
    std::string text;
    std::vector<std::string> includes;
};

std::string read(const fs::path& path) {
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<Source> sourcesUnder(const std::vector<std::string>& folders) {
    static const std::regex kInclude(R"re(#include\s+[<"]([^">]+)[">])re");
    std::vector<Source> sources;
    for (const std::string& folder : folders) {
        for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder)) {
            const std::string extension = entry.path().extension().string();
            if (extension != ".h" && extension != ".cpp") continue;
            Source source{fs::relative(entry.path(), kRoot).generic_string(), read(entry.path()), {}};
            for (std::sregex_iterator it(source.text.begin(), source.text.end(), kInclude), end; it != end;
                 ++it) {
                source.includes.push_back((*it)[1]);
            }
            sources.push_back(std::move(source));
        }
    }
    return sources;
}

const std::vector<Source>& program() {
    static const std::vector<Source> sources = sourcesUnder({"app", "core", "ui"});
    return sources;
}

bool startsWith(const std::string& text, const std::string& start) {
    return text.rfind(start, 0) == 0;
}

/// Every include for which `isForbidden` holds in sources below `where` but not below `except`.
std::string offences(const std::string& where, const std::string& except,
    const std::function<bool(const std::string&)>& isForbidden) {
    std::string found;
    for (const Source& source : program()) {
        if (!startsWith(source.path, where) || (!except.empty() && startsWith(source.path, except))) continue;
        for (const std::string& include : source.includes) {
            if (isForbidden(include)) found += source.path + " includes " + include + "\n";
        }
    }
    return found;
}

bool isQt(const std::string& include) {
    return include.size() > 1 &&
           (startsWith(include, "Qt") ||
               (include[0] == 'Q' && std::isupper(static_cast<unsigned char>(include[1])) != 0));
}

TEST(IncludesTest, TheStatisticsKnowNoQtNoDatabaseNoStreams) {
    EXPECT_EQ(offences("core/analysis", "",
                  [](const std::string& include) {
                      return isQt(include) || include == "sqlite3.h" || include == "iostream" ||
                             startsWith(include, "core/base/Error");
                  }),
        "");
}

TEST(IncludesTest, TheCoreHasNoWindows) {
    static const std::set<std::string> kAllowed{"QByteArray", "QByteArrayView", "QCborArray", "QCborMap",
        "QCborStreamReader", "QCborStreamWriter", "QCborValue", "QCryptographicHash", "QDataStream", "QDate",
        "QDateTime", "QDir", "QFile", "QFileInfo", "QHash", "QIODevice", "QJsonArray", "QJsonDocument",
        "QJsonObject", "QJsonValue", "QLatin1String", "QLocale", "QMap", "QMutex", "QRegularExpression",
        "QSaveFile", "QSet", "QString", "QStringDecoder", "QStringList", "QStringView", "QTemporaryDir",
        "QTemporaryFile", "QTimeZone", "QtEndian", "QUrl", "QUuid", "QVariant", "QtGlobal", "QBuffer",
        "QElapsedTimer", "QThread", "QStandardPaths", "QStorageInfo", "QTextStream", "QList", "QChar",
        "QJsonParseError", "QCborParserError", "QFloat16"};
    EXPECT_EQ(offences("core/", "core/store",
                  [](const std::string& include) { return isQt(include) && !kAllowed.contains(include); }),
        "");
    EXPECT_EQ(offences("core/store", "",
                  [](const std::string& include) {
                      const bool isSql = startsWith(include, "QSql") || startsWith(include, "QtSql/");
                      return isQt(include) && !isSql && !kAllowed.contains(include);
                  }),
        "");
}

/// What SQLite keeps beside a file, and how the file begins, is known in one place.
TEST(LeaksTest, OnlyTheStoreKnowsHowAStudyFileIsMade) {
    for (const Source& source : program()) {
        for (const char* detail : {"\"-wal", "\"-shm", "\"-journal", "\"SQLite format"}) {
            if (source.path == "core/store/sqlite/FileFormat.cpp") continue;
            EXPECT_EQ(source.text.find(detail), std::string::npos) << source.path << " speaks of " << detail;
        }
        for (const char* detail : {"sqlite3_", "\"PRAGMA ", "QSQLITE"}) {
            if (startsWith(source.path, "core/store/")) continue;
            EXPECT_EQ(source.text.find(detail), std::string::npos) << source.path << " speaks of " << detail;
        }
    }
}

TEST(LeaksTest, NobodyReachesThroughAStudyToItsFile) {
    for (const Source& source : program()) {
        if (startsWith(source.path, "core/study/") || startsWith(source.path, "core/store/")) continue;
        for (const char* way : {"tudy().file()", "tudy.file()", "tudy->file()"})
            EXPECT_EQ(source.text.find(way), std::string::npos) << source.path;
    }
}

TEST(IncludesTest, LowerRoomsDoNotLookUp) {
    EXPECT_EQ(offences("core/", "",
                  [](const std::string& include) {
                      return startsWith(include, "ui/") || startsWith(include, "app/");
                  }),
        "");
    EXPECT_EQ(
        offences("ui/", "", [](const std::string& include) { return startsWith(include, "app/"); }), "");
}

TEST(IncludesTest, OneRoomOnlyForEachDangerousLibrary) {
    EXPECT_EQ(offences("", "core/store",
                  [](const std::string& include) {
                      return include == "sqlite3.h" || startsWith(include, "QSql") ||
                             startsWith(include, "QtSql");
                  }),
        "");
    EXPECT_EQ(
        offences("", "core/seal", [](const std::string& include) { return startsWith(include, "sodium"); }),
        "");
    EXPECT_EQ(offences("", "ui/charts",
                  [](const std::string& include) {
                      return startsWith(include, "QtCharts") || startsWith(include, "QChart");
                  }),
        "");
    EXPECT_EQ(offences("", "",
                  [](const std::string& include) {
                      return startsWith(include, "QNetwork") || startsWith(include, "QTcp") ||
                             startsWith(include, "sys/socket");
                  }),
        "")
        << "no network socket is opened, ever";
}

/// What is shown passes through the findings: a command or a page that called an analysis of its own would be
/// a second engine, with refusals of its own.
TEST(IncludesTest, OnlyTheFindingsCallTheStatistics) {
    for (const char* room : {"app/", "ui/"})
        EXPECT_EQ(offences(room, "",
                      [](const std::string& include) { return startsWith(include, "core/analysis/"); }),
            "");
    static const std::regex kCall(R"re(analysis::[a-z]\w*\()re");
    std::string found;
    for (const Source& source : program()) {
        const bool isShown = startsWith(source.path, "app/") || startsWith(source.path, "ui/");
        if (isShown && std::regex_search(source.text, kCall)) found += source.path + "\n";
    }
    EXPECT_EQ(found, "");
}

TEST(IncludesTest, WorkspacesDoNotKnowEachOther) {
    const std::vector<std::string> workspaces{"ui/collect/", "ui/survey/", "ui/clean/", "ui/explore/"};
    for (const std::string& workspace : workspaces) {
        EXPECT_EQ(offences(workspace, "",
                      [&](const std::string& include) {
                          return startsWith(include, "ui/shell/") ||
                                 std::any_of(
                                     workspaces.begin(), workspaces.end(), [&](const std::string& other) {
                                         return other != workspace && startsWith(include, other);
                                     });
                      }),
            "");
    }
}

std::string roomOf(const std::string& path) {
    return path.substr(0, path.find('/', path.find('/') + 1));
}

/// The edges of the graph of rooms, as "core/record -> core/base (public)".
using Edges = std::set<std::string>;

Edges declaredEdges() {
    static const std::regex kRoom(R"re(\nlacrima_room\(([^)]*)\))re");
    const std::string cmake = read(kRoot / "CMakeLists.txt");
    Edges edges;
    for (std::sregex_iterator it(cmake.begin(), cmake.end(), kRoom), end; it != end; ++it) {
        std::istringstream words((*it)[1]);
        std::string room;
        std::string scope;
        words >> room;
        for (std::string word; words >> word;) {
            if (word == "PUBLIC" || word == "PRIVATE" || word == "LINKS" || word == "INSIDE")
                scope = word;
            else if (scope == "PUBLIC" || scope == "PRIVATE")
                edges.insert(room + " -> " + word + (scope == "PUBLIC" ? " (headers)" : " (sources)"));
        }
    }
    return edges;
}

/// A room that a header includes is needed by all who include that header; one that only sources include is
/// not.
Edges usedEdges() {
    std::map<std::pair<std::string, std::string>, bool> inHeaders;
    for (const Source& source : program()) {
        const std::string room = roomOf(source.path);
        if (startsWith(room, "app")) continue;
        const bool isHeader = source.path.back() == 'h';
        for (const std::string& include : source.includes) {
            if (!startsWith(include, "core/") && !startsWith(include, "ui/")) continue;
            const std::string other = roomOf(include);
            if (other == room) continue;
            bool& isInHeader = inHeaders[{room, other}];
            isInHeader = isInHeader || isHeader;
        }
    }
    Edges edges;
    for (const auto& [rooms, isInHeader] : inHeaders)
        edges.insert(rooms.first + " -> " + rooms.second + (isInHeader ? " (headers)" : " (sources)"));
    return edges;
}

std::string onlyIn(const Edges& some, const Edges& others) {
    std::string found;
    for (const std::string& edge : some) {
        if (!others.contains(edge)) found += edge + "\n";
    }
    return found;
}

TEST(IncludesTest, TheGraphOfRoomsIsExactlyTheDeclaredOne) {
    ASSERT_GT(declaredEdges().size(), 50U);
    EXPECT_EQ(onlyIn(usedEdges(), declaredEdges()), "") << "included and not declared in CMakeLists.txt";
    EXPECT_EQ(onlyIn(declaredEdges(), usedEdges()), "") << "declared in CMakeLists.txt and never included";
}

/// Rooms are declared from the first to the last, and each knows earlier ones alone.
TEST(IncludesTest, NoRoomKnowsALaterOne) {
    const std::string cmake = read(kRoot / "CMakeLists.txt");
    std::string found;
    for (const std::string& edge : usedEdges()) {
        const std::string room = edge.substr(0, edge.find(' '));
        const std::string other = edge.substr(edge.find("-> ") + 3, edge.rfind(" (") - edge.find("-> ") - 3);
        const auto place = [&](const std::string& name) {
            return std::min({cmake.find("\nlacrima_room(" + name + " "),
                cmake.find("\nlacrima_room(" + name + "\n"), cmake.find("\nlacrima_room(" + name + ")")});
        };
        if (place(other) >= place(room)) found += edge + "\n";
    }
    EXPECT_EQ(found, "");
}

/// Qt's own boxes take whatever comes, and end the program where nothing does.
TEST(HouseTest, EveryBoxOfSeveralLinesTakesPlainWordsOnly) {
    std::string found;
    for (const Source& source : program()) {
        if (startsWith(source.path, "ui/widgets/input/PlainTextBox")) continue;
        for (const char* word : {"new QPlainTextEdit", "new QTextEdit", "new QTextBrowser"}) {
            if (source.text.find(word) != std::string::npos) found += source.path + ": " + word + "\n";
        }
    }
    EXPECT_EQ(found, "");
}

TEST(DocumentsTest, EveryRoomSaysWhyItIsThere) {
    std::set<std::string> rooms;
    for (const Source& source : program()) rooms.insert(roomOf(source.path));
    rooms.erase("app/main.cpp");
    std::string missing;
    for (const std::string& room : rooms) {
        if (fs::path(room).has_extension()) continue;
        const std::string words = read(kRoot / room / "README.md");
        if (!startsWith(words, "Room: ") || std::count(words.begin(), words.end(), '\n') > 3)
            missing += room + "\n";
    }
    EXPECT_EQ(missing, "");
}

/// The description of the study file has a line for each kind of record, with its number and each of its
/// keys.
TEST(DocumentsTest, TheStudyFileIsDescribedAsItIs) {
    const std::string words = read(kRoot / "resources/format/study-file.md");
    const std::string header = read(kRoot / "core/record/RecordHeader.h");
    static const std::regex kKind(R"re(\n    (\w+) = (\d+), +///<)re");
    int kinds = 0;
    for (std::sregex_iterator it(header.begin(), header.end(), kKind), end; it != end; ++it, ++kinds) {
        const std::string line = "| " + std::string((*it)[2]) + " | " + std::string((*it)[1]) + " | ";
        EXPECT_NE(words.find(line), std::string::npos) << line;
    }
    EXPECT_GE(kinds, 11);
    const std::string fields = read(kRoot / "core/record/PayloadFields.h");
    static const std::regex kKey(R"re(member\("(\w+)")re");
    for (std::sregex_iterator it(fields.begin(), fields.end(), kKey), end; it != end; ++it) {
        const std::string key = (*it)[1];
        EXPECT_TRUE(std::regex_search(words, std::regex("[ (]" + key + "[,)? ]"))) << key;
    }
}

long lineCount(const std::string& text) {
    return std::count(text.begin(), text.end(), '\n');
}

/// How often one of `names` is defined in the source, at the start of a line.
std::ptrdiff_t definitionsIn(const Source& source, const std::set<std::string>& names) {
    return std::count_if(names.begin(), names.end(), [&](const std::string& name) {
        return source.text.find("\nExit " + name + "(") != std::string::npos;
    });
}

/// A class that is spread over several sources is larger than any file says. A source has a header of its own
/// name, which it includes first, or is one command that Commands.h declares, or the main program.
TEST(SizeTest, OneHeaderASource) {
    static const std::regex kRun(R"re(\nExit (run\w+)\()re");
    const std::string commands = read(kRoot / "app/command/Commands.h");
    std::set<std::string> runs;
    for (std::sregex_iterator it(commands.begin(), commands.end(), kRun), end; it != end; ++it)
        runs.insert((*it)[1]);
    ASSERT_GT(runs.size(), 10U);
    std::string found;
    for (const Source& source : program()) {
        if (!source.path.ends_with(".cpp") || source.path == "app/main.cpp") continue;
        const std::string header = source.path.substr(0, source.path.size() - 4) + ".h";
        const bool isCommand = source.path.ends_with("Command.cpp") && definitionsIn(source, runs) == 1;
        if (!fs::exists(kRoot / header)) {
            if (!isCommand) found += source.path + " has no header of its own\n";
        } else if (source.includes.empty() || source.includes.front() != header) {
            found += source.path + " does not include its own header first\n";
        }
    }
    EXPECT_EQ(found, "");
}

/// Header 150 lines, source 400.
TEST(SizeTest, FilesStaySmall) {
    std::string over;
    for (const Source& source : program()) {
        const bool isHeader = source.path.ends_with(".h");
        const long lines = lineCount(source.text);
        if (lines > (isHeader ? 150 : 400)) over += source.path + ": " + std::to_string(lines) + " lines\n";
    }
    EXPECT_EQ(over, "");
}

/// 40 lines. A function's body starts at the brace at the end of a line without indentation and ends at a
/// brace in the first column.
TEST(SizeTest, FunctionsStaySmall) {
    constexpr int kMost = 40;
    std::string over;
    for (const Source& source : program()) {
        if (!source.path.ends_with(".cpp")) continue;
        std::istringstream lines(source.text);
        std::string line;
        std::string head;
        int number = 0;
        int start = 0;
        while (std::getline(lines, line)) {
            ++number;
            const bool opens = !line.empty() && line.back() == '{' && line[0] != ' ' &&
                               line.find(')') != std::string::npos && !startsWith(line, "namespace");
            if (opens) {
                start = number;
                head = line;
            }
            if (line != "}" || start == 0) continue;
            const int length = number - start - 1;
            if (length > kMost)
                over += source.path + ": " + std::to_string(length) + " lines: " + head + "\n";
            start = 0;
        }
    }
    EXPECT_EQ(over, "");
}

TEST(HouseTest, EveryFileSaysItsLicence) {
    std::string without;
    for (const Source& source : sourcesUnder({"app", "core", "ui", "tests"})) {
        if (!startsWith(source.text, "// SPDX-License-Identifier: GPL-3.0-or-later\n"))
            without += source.path + "\n";
    }
    EXPECT_EQ(without, "");
}

/// TEST(SpearmanTest, PIsNeverZero): a suite is called after what it tests, a test is a sentence about it.
TEST(HouseTest, TestsAreNamedInOneStyle) {
    static const std::regex kTest(R"re((?:^|\n)(?:TYPED_)?TEST(?:_[FP])?\(\s*(\w+)\s*,\s*(\w+)\s*\))re");
    static const std::regex kSuite("[A-Z][A-Za-z0-9]*Test");
    static const std::regex kSentence("[A-Z][A-Za-z0-9]*");
    std::string others;
    std::size_t all = 0;
    for (const Source& source : sourcesUnder({"tests"})) {
        for (std::sregex_iterator it(source.text.begin(), source.text.end(), kTest), end; it != end; ++it) {
            ++all;
            if (!std::regex_match((*it)[1].str(), kSuite) || !std::regex_match((*it)[2].str(), kSentence))
                others += source.path + ": " + (*it)[1].str() + ", " + (*it)[2].str() + "\n";
        }
    }
    EXPECT_GT(all, 1000U);
    EXPECT_EQ(others, "");
}

TEST(HouseTest, NoNestedEventLoopsAndNoProcessEvents) {
    std::string found;
    for (const Source& source : program()) {
        for (const char* word :
            {"processEvents", "QEventLoop", "qDebug(", "qWarning(", "qInfo(", "printf("}) {
            if (source.text.find(word) != std::string::npos) found += source.path + ": " + word + "\n";
        }
    }
    EXPECT_EQ(found, "");
}

/// One past the bracket that closes the one at `open`.
std::size_t closing(const std::string& text, std::size_t open) {
    int depth = 0;
    for (std::size_t i = open; i < text.size(); ++i) {
        if (text[i] == '"') {
            for (++i; i < text.size() && text[i] != '"'; ++i) i += text[i] == '\\' ? 1U : 0U;
        } else if (text[i] == '(') {
            ++depth;
        } else if (text[i] == ')' && --depth == 0) {
            return i + 1;
        }
    }
    return text.size();
}

/// A name with %3 in it would swallow what the next arg() fills in: such texts stand with the others in one
/// arg().
TEST(HouseTest, NoForeignTextIsFilledInTwice) {
    static const std::regex kForeign(
        R"re(\b(nameOf|inSentence|pairName|levelName|valueName|name|caseId|series|label|title|caption|keyHolder|code|words|warning)\b|\btext\.in\()re");
    static const std::regex kNext(R"re(^\s*\.arg\()re");
    std::string found;
    for (const Source& source : program()) {
        const std::string& text = source.text;
        for (std::size_t at = text.find(".arg("); at != std::string::npos; at = text.find(".arg(", at + 1)) {
            const std::size_t end = closing(text, at + 4);
            const std::string filled = text.substr(at, end - at);
            const bool isFollowed = std::regex_search(text.substr(end, 80), kNext);
            if (isFollowed && std::regex_search(filled, kForeign))
                found += source.path + ": " + filled + "\n";
        }
    }
    EXPECT_EQ(found, "");
}

/// Keys are compared as keys, which is looked up when compiling; as texts they would be compared unseen.
TEST(HouseTest, ErrorKeysAreComparedAsKeys) {
    static const std::regex kComparison(R"re(key\(?\)? *[!=]= *"[a-z]+\.[a-z_0-9]+")re");
    std::string found;
    for (const Source& source : program()) {
        if (std::regex_search(source.text, kComparison)) found += source.path + "\n";
    }
    EXPECT_EQ(found, "");
}

} // namespace
