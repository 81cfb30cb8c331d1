// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace lacrima::base {

/// The names of all that can go wrong, "<room>.<what>", in the order of the letters. What is not here cannot
/// be said in the code, and what is here without a sentence in ui/text does not compile.
inline constexpr auto kErrorKeys = std::to_array<std::string_view>({"figure.too_large", "figure.unwritable",
    "file.exists", "file.is_study", "file.missing", "file.not_a_file", "file.output_lost", "file.too_big",
    "file.unreadable", "file.unwritable", "findings.bad_entry", "findings.unreadable", "import.bad_map",
    "import.bad_sitting", "import.clinician_differs", "import.date_two_ways", "import.duplicate_case",
    "import.duplicate_column", "import.known_case", "import.looks_like", "import.missing_options",
    "import.no_case_id", "import.no_such_column", "import.not_a_date", "import.not_a_number",
    "import.not_whole", "import.not_zero_or_one", "import.nothing_known", "import.options_differ",
    "import.unknown_option", "import.unknown_part", "import.unnamed_column", "instrument.already_there",
    "instrument.bad_code", "instrument.bad_name", "instrument.circular", "instrument.duplicate",
    "instrument.empty_text", "instrument.forward_reference", "instrument.in_two_scales", "instrument.logic",
    "instrument.low_above_high", "instrument.missing", "instrument.missing_language",
    "instrument.never_hidden", "instrument.no_options", "instrument.not_an_object", "instrument.not_in_scale",
    "instrument.not_json", "instrument.not_scorable", "instrument.out_of_place", "instrument.outside_scale",
    "instrument.reversal_differs", "instrument.section_order", "instrument.too_large", "instrument.too_long",
    "instrument.too_many", "instrument.unknown_answers", "instrument.unknown_format",
    "instrument.unknown_item", "instrument.unknown_key", "instrument.unknown_option",
    "instrument.unknown_scale", "instrument.unknown_word", "instrument.unreadable", "instrument.wrong_type",
    "logic.bad_number", "logic.bad_reference", "logic.chained_comparison", "logic.empty",
    "logic.invalid_utf8", "logic.no_such_choice", "logic.too_deep", "logic.too_long", "logic.too_many_parts",
    "logic.unclosed_parenthesis", "logic.unexpected_character", "logic.unexpected_end",
    "logic.unexpected_token", "logic.unknown_function", "logic.unknown_variable", "logic.unterminated_text",
    "logic.word_variable", "logic.wrong_argument_count", "notes.no_section", "notes.not_utf8",
    "passphrase.empty", "passphrase.weak", "record.malformed", "report.disk_full", "report.no_script",
    "report.partly", "report.unknown_format", "report.unwritable", "sav.encrypted", "sav.unreadable",
    "seal.bad_parameters", "seal.mistyped_code", "seal.no_memory", "seal.self_test", "seal.unreadable",
    "seal.wrong_code", "seal.wrong_header", "seal.wrong_installation", "seal.wrong_key",
    "seal.wrong_passphrase", "settings.damaged", "store.backup_failed", "store.backup_no_room",
    "store.backup_onto_itself", "store.busy", "store.cannot_open", "store.changed_structure",
    "store.conflicting_record", "store.damaged", "store.disk_full", "store.exists", "store.failed",
    "store.input_output", "store.last_key_holder", "store.moved", "store.name_taken", "store.newer_format",
    "store.no_driver", "store.no_folder", "store.no_migrations", "store.no_room_to_check",
    "store.no_such_draft", "store.no_such_key_holder", "store.no_write_ahead_log", "store.not_a_study",
    "store.not_found", "store.other_sqlite", "store.read_only", "store.too_large", "study.already_sealed",
    "study.altered", "study.author_forged", "study.bad_name", "study.certified_again", "study.code_taken",
    "study.damaged", "study.damaged_beyond", "study.damaged_listed", "study.definition_altered",
    "study.definition_forged", "study.draft_altered", "study.draft_older", "study.head_mismatch",
    "study.holder_removed", "study.holders_in_doubt", "study.left_out", "study.lock_changed",
    "study.lock_foreign", "study.lock_missing", "study.lock_older", "study.lock_unknown",
    "study.lock_unproved", "study.locked", "study.lost_position", "study.malformed", "study.malformed_draft",
    "study.missing_at_end", "study.missing_within", "study.newer_kind", "study.no_author",
    "study.no_definition", "study.no_display", "study.no_locks", "study.no_office", "study.no_passphrase",
    "study.no_pin", "study.no_reason", "study.no_such_office", "study.not_all_read", "study.office_exists",
    "study.older_copy", "study.open_elsewhere", "study.other_key", "study.others_wrote", "study.out_of_order",
    "study.people_in_doubt", "study.people_remembered", "study.records_missing", "study.refused",
    "study.removed_author", "study.removed_chain", "study.second_definition", "study.seen_missing",
    "study.signed_anew", "study.too_large", "study.too_many_locks", "study.two_keys_one_name",
    "study.unknown_author", "study.unknown_signer", "study.unreadable_body", "study.wait", "study.waiting",
    "study.waiting_office", "study.with_patient_elsewhere", "study.words_forged", "study.wrong_pin",
    "survey.other_version", "table.binary", "table.empty", "table.no_rows", "table.quote", "table.ragged",
    "table.two_marks", "table.two_ways", "view.name_taken", "view.no_name", "view.not_saved",
    "view.too_large"});

/// What went wrong: one of kErrorKeys. Made from a literal, which is looked up when compiling.
class ErrorKey {
public:
    consteval ErrorKey(const char* key)
        : m_at(*placeOf(key)) {}

    /// The key of that text, which was written by text() before; nothing for any other text.
    static constexpr std::optional<ErrorKey> named(std::string_view text) {
        const std::optional<std::uint16_t> at = placeOf(text);
        if (!at) return std::nullopt;
        return ErrorKey(*at);
    }

    constexpr std::string_view text() const { return kErrorKeys[m_at]; }
    constexpr operator std::string_view() const { return text(); }
    constexpr bool is(ErrorKey other) const { return m_at == other.m_at; }

    constexpr bool operator==(const ErrorKey&) const = default;
    template<class T>
    requires(!std::is_same_v<T, ErrorKey> && std::is_convertible_v<const T&, std::string_view>) constexpr bool
    operator==(const T& other) const {
        return text() == std::string_view(other);
    }

private:
    constexpr explicit ErrorKey(std::uint16_t at)
        : m_at(at) {}

    static constexpr std::optional<std::uint16_t> placeOf(std::string_view text) {
        for (std::size_t i = 0; i < kErrorKeys.size(); ++i) {
            if (kErrorKeys[i] == text) return static_cast<std::uint16_t>(i);
        }
        return std::nullopt;
    }

    std::uint16_t m_at;
};

} // namespace lacrima::base
