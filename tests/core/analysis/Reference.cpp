// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/analysis/Reference.h"

#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <utility>

namespace lacrima::analysis::test {
namespace {

using Line = std::pair<std::string, std::vector<double>>;

void readLines(const char* path, std::vector<Line>& lines) {
    std::ifstream file(path);
    for (std::string text; std::getline(file, text);) {
        std::istringstream words(text);
        Line line;
        words >> line.first;
        if (line.first.empty() || line.first.front() == '#') continue;
        for (std::string word; words >> word;) line.second.push_back(std::strtod(word.c_str(), nullptr));
        lines.push_back(std::move(line));
    }
}

std::vector<Line> readAll() {
    std::vector<Line> lines;
    readLines(LACRIMA_SOURCE_DIR "/tests/reference/analysis.txt", lines);
    readLines(LACRIMA_SOURCE_DIR "/tests/reference/explore.txt", lines);
    readLines(LACRIMA_SOURCE_DIR "/tests/reference/shares.txt", lines);
    readLines(LACRIMA_SOURCE_DIR "/tests/reference/statistics.txt", lines);
    return lines;
}

const std::vector<Line>& lines() {
    static const std::vector<Line> read = readAll();
    return read;
}

} // namespace

const std::vector<double>& reference(const std::string& name) {
    static const std::vector<double> none(64);
    for (const Line& line : lines()) {
        if (line.first == name) return line.second;
    }
    ADD_FAILURE() << "tests/reference has no line " << name;
    return none;
}

std::vector<std::string> referenceNames(const std::string& prefix, const std::string& suffix) {
    std::vector<std::string> names;
    for (const Line& line : lines()) {
        const std::string& name = line.first;
        if (name.size() > prefix.size() + suffix.size() && name.starts_with(prefix) && name.ends_with(suffix))
            names.push_back(name.substr(prefix.size(), name.size() - prefix.size() - suffix.size()));
    }
    return names;
}

std::vector<std::vector<double>> referenceRows(const std::string& name) {
    std::vector<std::vector<double>> rows;
    for (const Line& line : lines()) {
        if (line.first == name) rows.push_back(line.second);
    }
    return rows;
}

} // namespace lacrima::analysis::test
