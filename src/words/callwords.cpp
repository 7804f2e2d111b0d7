// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/callwords.h"

#include "core/setupplan.h"
#include "core/setupschema.h"
#include "words/errorwords.h"
#include "words/setupwords.h"
#include "words/text.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

// What is no setting of a number: the rest of the API that the program writes to.
QString otherCall(const StoredCall &call)
{
    const QString name = call.path.section(u'/', -1);
    if (name == "soundUpload"_L1 || name == "announceUpload"_L1)
        return Text::tr("Send a sound");
    if (call.path.startsWith("/me/document"_L1))
        return call.method == "DELETE"_L1 ? Text::tr("Remove a file from the customer's documents")
                                          : Text::tr("Put a file into the customer's documents");
    if (call.path.contains("/webAccess"_L1))
        return call.method == "DELETE"_L1 ? Text::tr("Delete a web access") : Text::tr("Create a web access");
    if (call.path.contains("/records/"_L1))
        return Text::tr("Delete a recording");
    if (call.path.section(u'/', 3, 3) == "service"_L1 || call.path.section(u'/', 3, 3) == "number"_L1)
        return Text::tr("Change: %1", "settings or an object").arg(Text::tr("description"));
    return call.method + u' ' + call.path.section(u'/', 5);
}

bool isSetup(const QString &path)
{
    const QString name = path.section(u'/', -1);
    static const QStringList operations = {u"changeFeatureType"_s, u"changeDestination"_s, u"queue"_s};
    return operations.contains(name) || SetupSchema::resourceAt(path) != nullptr;
}

} // namespace

QString callText(const StoredCall &call)
{
    if (!isSetup(call.path))
        return otherCall(call);
    SetupStep step{.method = call.method.toLatin1(), .path = call.path};
    step.body = call.body;
    return Words::step(step, SetupDocument());
}

QString callOutcome(const StoredCall &call)
{
    if (!call.ended.isValid())
        return Text::tr("no answer known");
    if (!call.error)
        return Text::tr("done");
    return what(*call.error);
}

} // namespace Aiguilleur::Words
