// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include <QDomDocument>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    bool isPlural = false;
    QString type;      //!< empty when finished; else unfinished, vanished, obsolete
    QStringList forms; //!< the translation, or one a plural form
};

QList<Message> messagesOf(const QString &xml)
{
    QDomDocument document;
    if (!document.setContent(xml)) {
        qWarning("a catalogue is no XML");
    }
    QList<Message> messages;
    const QDomNodeList found = document.elementsByTagName(u"message"_s);
    for (int i = 0; i < found.size(); ++i) {
        const QDomElement element = found.at(i).toElement();
        const QDomElement translation = element.firstChildElement(u"translation"_s);
        Message message;
        message.context = element.parentNode().firstChildElement(u"name"_s).text();
        message.source = element.firstChildElement(u"source"_s).text();
        message.isPlural = element.attribute(u"numerus"_s) == "yes"_L1;
        message.type = translation.attribute(u"type"_s);
        if (!message.isPlural) {
            message.forms.append(translation.text());
        }
        for (QDomElement form = translation.firstChildElement(u"numerusform"_s); !form.isNull();
             form = form.nextSiblingElement(u"numerusform"_s)) {
            message.forms.append(form.text());
        }
        messages.append(message);
    }
    return messages;
}

QString catalogue(const QString &language)
{
    return u"translations/aiguilleur_%1.ts"_s.arg(language);
}

QString complaint(const Message &message, const QString &what)
{
    return u"%1: \"%2\": %3"_s.arg(message.context, message.source, what);
}

//! `%1`, `%L2`, `%n`..., sorted; each once, since a plural form may name a number more or less often.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(\\d{1,2}|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text)) {
        found.append(match.captured(1));
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

QStringList tags(const QString &text)
{
    static const QRegularExpression tag(u"</?[a-z]+"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : tag.globalMatch(text)) {
        found.append(match.captured());
    }
    found.sort();
    return found;
}

//! What is wrong with one form of a translation; empty when nothing is. One or none may be a word instead of %n.
QString fault(const Message &message, const QString &form)
{
    QStringList wanted = placeholders(message.source);
    QStringList got = placeholders(form);
    if (message.isPlural) {
        wanted.removeAll(u"n"_s);
        got.removeAll(u"n"_s);
    }
    if (form.trimmed().isEmpty()) {
        return u"is empty"_s;
    }
    if (wanted != got) {
        return u"has other placeholders: "_s + form;
    }
    if (tags(message.source) != tags(form)) {
        return u"has other tags: "_s + form;
    }
    if (form.contains(u'!')) {
        return u"exclaims: "_s + form;
    }
    return message.source.endsWith(u'…') == form.endsWith(u'…') ? QString() : u"ends otherwise: "_s + form;
}

} // namespace

//! The catalogues are complete, and hold what the sources hold.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyMessageIsFinished_data();
    void everyMessageIsFinished();
    void sourcesAndCatalogueAgree_data();
    void sourcesAndCatalogueAgree();
    void translationsFitTheirSource_data();
    void translationsFitTheirSource();
};

static void eachLanguage()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("fr") << u"fr"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestTranslations::everyMessageIsFinished_data()
{
    eachLanguage();
}

void TestTranslations::everyMessageIsFinished()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(Tree::text(catalogue(language)));
    QVERIFY2(!messages.isEmpty(), "the catalogue is empty");
    QStringList complaints;
    for (const Message &message : messages) {
        if (!message.type.isEmpty()) {
            complaints.append(complaint(message, message.type));
        }
    }
    VERIFY_NONE(complaints);
}

void TestTranslations::sourcesAndCatalogueAgree_data()
{
    eachLanguage();
}

void TestTranslations::sourcesAndCatalogueAgree()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.ts"_s);
    QVERIFY(QFile::copy(Tree::path(catalogue(language)), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-extensions"_s, u"cpp,h,ui"_s, u"src"_s,
                          u"ui"_s,      u"-ts"_s,        copy};
    if (language == "en"_L1) {
        arguments.prepend(u"-pluralonly"_s);
    }
    QProcess lupdate;
    lupdate.setWorkingDirectory(Tree::path({}));
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);

    QFile updated(copy);
    QVERIFY(updated.open(QIODevice::ReadOnly));
    QStringList complaints;
    for (const Message &message : messagesOf(QString::fromUtf8(updated.readAll()))) {
        if (!message.type.isEmpty()) {
            complaints.append(complaint(message, message.type == "unfinished"_L1
                                                     ? u"is new in the sources"_s
                                                     : u"is not in the sources any more"_s));
        }
    }
    VERIFY_NONE(complaints);
}

void TestTranslations::translationsFitTheirSource_data()
{
    eachLanguage();
}

void TestTranslations::translationsFitTheirSource()
{
    QFETCH(QString, language);
    QStringList complaints;
    for (const Message &message : messagesOf(Tree::text(catalogue(language)))) {
        if (message.source.contains(u'!')) {
            complaints.append(complaint(message, u"exclaims"_s));
        }
        if (message.isPlural && message.forms.size() != 2) {
            complaints.append(complaint(message, u"needs two plural forms"_s));
        }
        for (const QString &form : message.forms) {
            const QString what = fault(message, form);
            if (!what.isEmpty()) {
                complaints.append(complaint(message, what));
            }
        }
    }
    VERIFY_NONE(complaints);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
