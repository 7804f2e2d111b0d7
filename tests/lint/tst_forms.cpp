// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include <QDomDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

//! One widget or action of a form.
struct Item
{
    QString type; //!< class; of a class of ours, the one that it extends
    QString name;
    QHash<QString, QString> properties; //!< the text of their values
    bool isTop = false;
};

struct Form
{
    QString file;
    QList<Item> items;
};

QString textOf(const QDomElement &property)
{
    return property.firstChildElement().text().simplified();
}

void collect(const QDomElement &element, bool isTop, QList<Item> &items)
{
    const bool isAction = element.tagName() == "action"_L1;
    Item item{isAction ? u"QAction"_s : element.attribute(u"class"_s), element.attribute(u"name"_s), {}, isTop};
    for (QDomElement property = element.firstChildElement(u"property"_s); !property.isNull();
         property = property.nextSiblingElement(u"property"_s)) {
        item.properties.insert(property.attribute(u"name"_s), textOf(property));
    }
    items.append(item);
}

void walk(const QDomElement &parent, bool isTop, QList<Item> &items)
{
    for (QDomElement child = parent.firstChildElement(); !child.isNull(); child = child.nextSiblingElement()) {
        const bool isWidget = child.tagName() == "widget"_L1;
        if (isWidget || child.tagName() == "action"_L1) {
            collect(child, isTop && isWidget, items);
        }
        walk(child, isTop && !isWidget, items);
    }
}

QHash<QString, QString> ownClasses(const QDomDocument &document)
{
    QHash<QString, QString> extended;
    const QDomNodeList found = document.elementsByTagName(u"customwidget"_s);
    for (int i = 0; i < found.size(); ++i) {
        extended.insert(found.at(i).firstChildElement(u"class"_s).text(),
                        found.at(i).firstChildElement(u"extends"_s).text());
    }
    return extended;
}

Form read(const QString &file)
{
    QDomDocument document;
    if (!document.setContent(Tree::text(file))) {
        qWarning("%s is no XML", qPrintable(file));
    }
    Form form{file, {}};
    walk(document.documentElement(), true, form.items);
    const QHash<QString, QString> extended = ownClasses(document);
    for (Item &item : form.items) {
        item.type = extended.value(item.type, item.type);
    }
    return form;
}

const QList<Form> &forms()
{
    static const QList<Form> all = [] {
        QList<Form> read_;
        for (const QString &file : Tree::files(u"ui"_s, {u"*.ui"_s})) {
            read_.append(read(file));
        }
        return read_;
    }();
    return all;
}

//! People act on it, so tests and assistive technology must find it.
bool isInteractive(const Item &item)
{
    static const QRegularExpression passive(u"^(QWidget|QFrame|QLabel|QGroupBox|QSplitter|QStackedWidget|QScrollArea|"
                                            u"QMenuBar|QToolBar|QStatusBar|Line|Spacer|"
                                            "QProgressBar|QDialog|QMainWindow|QMenu|QTabWidget|QAction)$"_s);
    return !item.isTop && !passive.match(item.type).hasMatch();
}

//! It says by itself what it is.
bool hasText(const Item &item)
{
    return !item.properties.value(u"text"_s).isEmpty() || !item.properties.value(u"title"_s).isEmpty() ||
           !item.properties.value(u"accessibleName"_s).isEmpty();
}

bool isDesignersName(const Item &item)
{
    const QString bare = item.type.startsWith(u'Q') ? item.type.mid(1) : item.type.section("::"_L1, -1);
    const QString first = bare.left(1).toLower() + bare.mid(1);
    return QRegularExpression(u"^%1(_\\d+)?$"_s.arg(QRegularExpression::escape(first))).match(item.name).hasMatch() ||
           QRegularExpression(u"_\\d+$"_s).match(item.name).hasMatch();
}

QString complaint(const Form &form, const Item &item, const QString &what)
{
    return u"%1: %2 %3: %4"_s.arg(form.file, item.type, item.name, what);
}

} // namespace

//! Rules for the forms in ui/.
class TestForms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesAreOwn();
    void namesAreUnique();
    void everythingHasAnAccessibleName();
    void classesAreInOurNamespace();
    void windowsHaveTitles();
    void coloursComeFromThePalette();
    void sizesAreNotFixed();
};

void TestForms::initTestCase()
{
    QVERIFY2(!forms().isEmpty(), "there is no form in ui/");
    for (const Form &form : forms()) {
        QVERIFY2(!form.items.isEmpty(), qPrintable(form.file));
    }
}

void TestForms::namesAreOwn()
{
    QStringList complaints;
    for (const Form &form : forms()) {
        for (const Item &item : form.items) {
            if (isInteractive(item) && (item.name.isEmpty() || isDesignersName(item))) {
                complaints.append(complaint(form, item, u"needs a name of its own"_s));
            }
        }
    }
    VERIFY_NONE(complaints);
}

void TestForms::namesAreUnique()
{
    QStringList complaints;
    for (const Form &form : forms()) {
        QSet<QString> seen;
        for (const Item &item : form.items) {
            if (seen.contains(item.name)) {
                complaints.append(complaint(form, item, u"is there twice"_s));
            }
            seen.insert(item.name);
        }
    }
    VERIFY_NONE(complaints);
}

void TestForms::everythingHasAnAccessibleName()
{
    QStringList complaints;
    for (const Form &form : forms()) {
        QSet<QString> labelled;
        for (const Item &item : form.items) {
            labelled.insert(item.properties.value(u"buddy"_s));
        }
        for (const Item &item : form.items) {
            const bool saysItself = item.type == "QDialogButtonBox"_L1 || item.type == "QPushButton"_L1;
            const bool namedByItsField = item.properties.contains(u"field"_s);
            const bool named = hasText(item) || labelled.contains(item.name) || saysItself || namedByItsField;
            if (isInteractive(item) && !named) {
                complaints.append(
                    complaint(form, item, u"needs a text, an accessibleName or a label whose buddy it is"_s));
            }
        }
    }
    VERIFY_NONE(complaints);
}

void TestForms::classesAreInOurNamespace()
{
    QStringList complaints;
    for (const Form &form : forms()) {
        const QString name = Tree::text(form.file).section("<class>"_L1, 1, 1).section("</class>"_L1, 0, 0);
        if (!name.startsWith("Aiguilleur::"_L1)) {
            complaints.append(u"%1: class %2"_s.arg(form.file, name));
        }
    }
    VERIFY_NONE(complaints);
}

void TestForms::windowsHaveTitles()
{
    QStringList complaints;
    for (const Form &form : forms()) {
        for (const Item &item : form.items) {
            const bool isWindow = item.isTop && (item.type == "QDialog"_L1 || item.type == "QMainWindow"_L1);
            if (isWindow && item.properties.value(u"windowTitle"_s).isEmpty()) {
                complaints.append(complaint(form, item, u"needs a windowTitle"_s));
            }
        }
    }
    VERIFY_NONE(complaints);
}

void TestForms::coloursComeFromThePalette()
{
    QStringList complaints;
    for (const Form &form : forms()) {
        for (const Item &item : form.items) {
            for (const QString &property : {u"styleSheet"_s, u"palette"_s}) {
                if (item.properties.contains(property)) {
                    complaints.append(complaint(form, item, u"sets "_s + property));
                }
            }
        }
        if (Tree::text(form.file).contains("<color"_L1) || Tree::text(form.file).contains("color:"_L1)) {
            complaints.append(form.file + u": has a colour"_s);
        }
    }
    VERIFY_NONE(complaints);
}

void TestForms::sizesAreNotFixed()
{
    QStringList complaints;
    for (const Form &form : forms()) {
        for (const Item &item : form.items) {
            const QString most = item.properties.value(u"maximumSize"_s);
            const bool capped = !most.isEmpty() && most != "16777215 16777215"_L1;
            if (capped || item.properties.contains(u"fixedSize"_s)) {
                complaints.append(complaint(form, item, u"has a greatest size: "_s + most));
            }
        }
    }
    VERIFY_NONE(complaints);
}

QTEST_GUILESS_MAIN(TestForms)
#include "tst_forms.moc"
