// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace lacrima::ui::report {

/// Elements of a part of an office file, named with their prefixes ("text:p"). Words lose what no XML may
/// hold.
class PackageXml {
public:
    using Attributes = std::initializer_list<std::pair<const char*, QString>>;

    PackageXml();
    PackageXml(const PackageXml&) = delete;
    PackageXml& operator=(const PackageXml&) = delete;

    void startDocument();
    void open(const char* name, Attributes attributes = {});
    void close(int elements = 1);
    void empty(const char* name, Attributes attributes = {});
    /// The whole element with words in it as they are.
    void element(const char* name, const QString& words, Attributes attributes = {});
    void words(const QString& text);
    /// What another one wrote, or text that is XML already.
    void fragment(const QByteArray& xml);

    const QByteArray& bytes() const { return m_buffer.data(); }

private:
    void attributes(Attributes all);

    QBuffer m_buffer;
    QXmlStreamWriter m_writer;
};

} // namespace lacrima::ui::report
