// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/odt/OdtXml.h"

#include "ui/text/Xml.h"

namespace lacrima::ui::report {

OdtXml::OdtXml() {
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setDevice(&m_buffer);
}

void OdtXml::startDocument() {
    m_writer.writeStartDocument();
}

void OdtXml::attributes(Attributes all) {
    for (const auto& [name, value] : all)
        m_writer.writeAttribute(QLatin1String(name), text::xmlAllowed(value));
}

void OdtXml::open(const char* name, Attributes all) {
    m_writer.writeStartElement(QLatin1String(name));
    attributes(all);
}

void OdtXml::close(int elements) {
    for (int i = 0; i < elements; ++i) m_writer.writeEndElement();
}

void OdtXml::empty(const char* name, Attributes all) {
    m_writer.writeEmptyElement(QLatin1String(name));
    attributes(all);
}

void OdtXml::element(const char* name, const QString& text, Attributes all) {
    open(name, all);
    words(text);
    close();
}

void OdtXml::words(const QString& text) {
    m_writer.writeCharacters(text::xmlAllowed(text));
}

void OdtXml::inlined(const QString& text) {
    QString run;
    const auto write = [&](const char* element) {
        words(std::exchange(run, {}));
        empty(element);
    };
    for (const QChar letter : text) {
        if (letter == QLatin1Char('\n'))
            write("text:line-break");
        else if (letter == QLatin1Char('\t'))
            write("text:tab");
        else if (letter == QLatin1Char(' ') && run.endsWith(QLatin1Char(' ')))
            write("text:s");
        else
            run += letter;
    }
    words(run);
}

void OdtXml::fragment(const QByteArray& xml) {
    m_writer.writeCharacters(QString()); // which ends the tag that is open
    m_buffer.write(xml);
}

} // namespace lacrima::ui::report
