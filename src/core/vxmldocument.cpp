// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vxmldocument.h"

#include "core/phonenumber.h"

#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// The elements of VoiceXML 2.1, and of the speech markup that a prompt may hold.
const QSet<QString> &knownElements()
{
    static const QSet<QString> known = [] {
        const QString names =
            u"assign audio block break catch choice clear data desc disconnect else elseif emphasis enumerate error "
            u"exit "
            "field filled foreach form goto grammar help if initial lexicon link log mark menu meta metadata noinput "
            "nomatch object option p paragraph param phoneme prompt property prosody record reprompt return s say-as "
            "script sentence speak sub subdialog submit throw transfer value var voice vxml"_s;
        const QStringList list = names.split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return known;
}

//! Reads the document once; targets are compared at the end, when all of them are known.
class VxmlReader
{
public:
    explicit VxmlReader(const QByteArray &text)
        : m_xml(text)
    {
    }
    VxmlDocument read();

private:
    void element();
    void root();
    void target();
    void transfer();
    void note(VxmlFinding::Kind kind, const QString &argument = {});
    QString attribute(QLatin1String name) const { return m_xml.attributes().value(name).toString().trimmed(); }

    struct Target
    {
        QString name;
        qint64 line;
    };
    QXmlStreamReader m_xml;
    VxmlDocument m_document;
    QSet<QString> m_dialogs; // forms and menus
    QList<Target> m_targets; // in this document
    bool m_hasRoot = false;
};

VxmlDocument VxmlReader::read()
{
    while (!m_xml.atEnd()) {
        if (m_xml.readNext() == QXmlStreamReader::StartElement)
            element();
    }
    if (m_xml.hasError()) {
        note(VxmlFinding::Kind::NotWellFormed, m_xml.errorString());
        return m_document;
    }
    for (const Target &target : std::as_const(m_targets)) {
        if (!m_dialogs.contains(target.name))
            m_document.findings.append({VxmlFinding::Kind::MissingTarget, target.line, target.name});
    }
    return m_document;
}

void VxmlReader::element()
{
    const QString name = m_xml.name().toString();
    if (!m_hasRoot)
        root();
    else if (!knownElements().contains(name))
        note(VxmlFinding::Kind::UnknownElement, name);
    if (name == "form"_L1 || name == "menu"_L1)
        m_dialogs.insert(attribute("id"_L1));
    else if (name == "transfer"_L1)
        transfer();
    target();
    // Grammars and metadata have languages of their own inside.
    if (name == "grammar"_L1 || name == "metadata"_L1)
        m_xml.skipCurrentElement();
}

void VxmlReader::root()
{
    m_hasRoot = true;
    const QString name = m_xml.name().toString();
    if (name != "vxml"_L1) {
        note(VxmlFinding::Kind::NotVxml, name);
        return;
    }
    m_document.version = attribute("version"_L1);
    if (m_document.version != "2.1"_L1 && m_document.version != "2.0"_L1)
        note(VxmlFinding::Kind::WrongVersion, m_document.version);
}

void VxmlReader::target()
{
    const QString next = attribute("next"_L1);
    if (next.startsWith(u'#') && next.size() > 1)
        m_targets.append({next.mid(1), m_xml.lineNumber()});
}

// tel:+33199001234, sip:0033199001234@…, or the bare number.
void VxmlReader::transfer()
{
    const QString destination = attribute("dest"_L1);
    if (destination.isEmpty()) {
        note(VxmlFinding::Kind::ComputedTransfer, attribute("destexpr"_L1));
        return;
    }
    QString text = destination.section(u';', 0, 0);
    if (text.startsWith("tel:"_L1, Qt::CaseInsensitive) || text.startsWith("sip:"_L1, Qt::CaseInsensitive))
        text = text.mid(4).section(u'@', 0, 0);
    const std::optional<PhoneNumber> number = PhoneNumber::parse(text);
    if (number)
        m_document.transfers.append({number->serviceName(), m_xml.lineNumber()});
    else
        note(VxmlFinding::Kind::NoTransferNumber, destination);
}

void VxmlReader::note(VxmlFinding::Kind kind, const QString &argument)
{
    m_document.findings.append({kind, m_xml.lineNumber(), argument});
}

} // namespace

VxmlDocument VxmlDocument::read(const QByteArray &text)
{
    return VxmlReader(text).read();
}

} // namespace Aiguilleur
