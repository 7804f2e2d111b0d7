// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/pages.h"
#include "sandbox/validationwords.h"

#include <QUrl>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

constexpr qint64 Validities[] = {3'600, 86'400, 604'800, 2'592'000, 0}; //!< seconds; 0 for ever
constexpr qint64 UsualValidity = 86'400;

const QString &frame()
{
    static const QString html = uR"(<!DOCTYPE html>
<html lang="%1"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>%2</title><style>
body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}
main{border:1px solid #8884;border-radius:8px;padding:1.5rem 2rem}
h1{font-size:1.4rem;margin-top:0}table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}
th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #8883}td{font-family:monospace}
select,button{font:inherit;padding:.4rem 1rem;margin-right:.75rem}.accept{font-weight:bold}
footer{margin-top:1rem;opacity:.7;font-size:.85rem}</style></head>
<body><main><h1>%2</h1>%3</main><footer>%4</footer></body></html>
)"_s;
    return html;
}

Answer page(const ValidationWords &words, int status, const QString &title, const QString &content)
{
    Answer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = frame().arg(words.language, title, content, words.footer).toUtf8();
    // The address holds the secret of this page.
    answer.headers.emplaceBack("Referrer-Policy", "no-referrer");
    return answer;
}

QString paragraph(const QString &text)
{
    return u"<p>%1</p>"_s.arg(text);
}

QString rulesTable(const ValidationWords &words, const Credential &credential)
{
    QString rows;
    for (const AccessRule &rule : credential.rules)
        rows += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(rule.method, rule.path.toHtmlEscaped());
    return u"<table><thead><tr><th>%1</th><th>%2</th></tr></thead><tbody>%3</tbody></table>"_s.arg(words.method,
                                                                                                   words.path, rows);
}

QString validityMenu(const ValidationWords &words)
{
    QString options;
    for (size_t i = 0; i < std::size(Validities); ++i)
        options += u"<option value=\"%1\"%2>%3</option>"_s.arg(Validities[i])
                       .arg(Validities[i] == UsualValidity ? u" selected"_s : QString(), words.validities[i]);
    return u"<p><label for=\"validity\">%1</label> <select id=\"validity\" name=\"validity\">%2</select></p>"_s.arg(
        words.validity, options);
}

Answer question(const ValidationWords &words, const Credential &credential, const Account &account)
{
    const QString customer = u"<strong>%1</strong> (%2)"_s.arg(
        account.holder[u"organisation"_s].toString().toHtmlEscaped(), account.nichandle);
    const QString form =
        u"<form method=\"post\" action=\"/auth/\"><input type=\"hidden\" name=\"credentialToken\" value=\"%1\">%2"
        u"<p><button class=\"accept\" name=\"decision\" value=\"accept\">%3</button>"
        u"<button name=\"decision\" value=\"refuse\">%4</button></p></form>"_s.arg(
            credential.token.toHtmlEscaped(), validityMenu(words), words.accept, words.refuse);
    return page(words, 200, words.title, paragraph(words.intro.arg(customer)) + rulesTable(words, credential) + form);
}

Answer redirection(const QString &target)
{
    Answer answer;
    answer.status = 302;
    answer.contentType = "text/plain; charset=utf-8";
    answer.headers = {{"Location", QUrl(target).toEncoded()}, {"Referrer-Policy", "no-referrer"}};
    return answer;
}

bool isValidity(const QString &text, qint64 *seconds)
{
    bool isNumber = false;
    *seconds = text.toLongLong(&isNumber);
    return isNumber && std::find(std::begin(Validities), std::end(Validities), *seconds) != std::end(Validities);
}

Answer decide(const ValidationWords &words, Credential &credential, const QMultiMap<QString, QString> &form,
              Services &services)
{
    const QString decision = form.value(u"decision"_s);
    const bool accepted = decision == "accept"_L1;
    qint64 seconds = UsualValidity;
    const bool isComplete = accepted ? !form.contains(u"validity"_s) || isValidity(form.value(u"validity"_s), &seconds)
                                     : decision == "refuse"_L1;
    if (!isComplete)
        return page(words, 400, words.title, paragraph(words.incomplete));
    credential.state = accepted ? u"validated"_s : u"refused"_s;
    credential.expiration = accepted && seconds ? services.now + seconds * 1000 : 0;
    services.changed = true;
    if (!credential.redirection.isEmpty())
        return redirection(credential.redirection);
    return page(words, 200, accepted ? words.accepted : words.refused, paragraph(words.close));
}

} // namespace

Answer validationPage(const Request &request, Services &services)
{
    const bool isDecision = request.method == "POST";
    const QByteArray languages = request.header("accept-language");
    const ValidationWords &words = validationWords(languages);
    const QMultiMap<QString, QString> items = isDecision ? formItems(request.body) : request.query();
    const QString token = items.contains(u"credentialToken"_s) ? items.value(u"credentialToken"_s)
                                                               : request.query().value(u"credentialToken"_s);
    Credential *credential = token.isEmpty() ? nullptr : services.account.credentials.findByToken(token);
    if (!credential)
        return page(words, 404, words.title, paragraph(words.unknown));
    if (credential->state != "pendingValidation"_L1)
        return page(words, 200, words.title, paragraph(words.decided));
    return isDecision ? decide(words, *credential, items, services) : question(words, *credential, services.account);
}

} // namespace Aiguilleur::Sandbox
