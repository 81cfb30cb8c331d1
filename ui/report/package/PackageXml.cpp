// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/package/PackageXml.h"

#include "ui/text/Xml.h"

namespace lacrima::ui::report {

PackageXml::PackageXml() {
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setDevice(&m_buffer);
}

void PackageXml::startDocument() {
    m_writer.writeStartDocument();
}

void PackageXml::attributes(Attributes all) {
    for (const auto& [name, value] : all)
        m_writer.writeAttribute(QLatin1String(name), text::xmlAllowed(value));
}

void PackageXml::open(const char* name, Attributes all) {
    m_writer.writeStartElement(QLatin1String(name));
    attributes(all);
}

void PackageXml::close(int elements) {
    for (int i = 0; i < elements; ++i) m_writer.writeEndElement();
}

void PackageXml::empty(const char* name, Attributes all) {
    m_writer.writeEmptyElement(QLatin1String(name));
    attributes(all);
}

void PackageXml::element(const char* name, const QString& text, Attributes all) {
    open(name, all);
    words(text);
    close();
}

void PackageXml::words(const QString& text) {
    m_writer.writeCharacters(text::xmlAllowed(text));
}

void PackageXml::fragment(const QByteArray& xml) {
    m_writer.writeCharacters(QString()); // which ends the tag that is open
    m_buffer.write(xml);
}

} // namespace lacrima::ui::report
