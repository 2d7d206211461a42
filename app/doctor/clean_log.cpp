// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/clean_log.h"

#include "core/diagnostics/log_line.h"

#include <QRegularExpression>

namespace bridge::doctor {

using namespace Qt::StringLiterals;

namespace {

/// "QSslSocket::connectToHostEncrypted: TLS initialization failed" → "QSslSocket::connectToHostEncrypted": no
/// sentence of a person begins like that.
QString functionIn(const QString& message)
{
    static const QRegularExpression function(u"^Q[A-Za-z]{2,40}(?:::~?[A-Za-z]{2,40})+"_s);
    return function.match(message).captured();
}

} // namespace

QByteArray LogCleaner::clean(const QByteArray& log)
{
    QByteArray out;
    for (const QByteArray& line : log.split('\n')) {
        if (!line.isEmpty())
            out += cleanLine(QString::fromUtf8(line)).toUtf8() + '\n';
    }
    return out;
}

QString LogCleaner::cleanLine(const QString& line)
{
    static const QRegularExpression form(u"^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,12}Z) (debug|info|warning|error) "
                                         "(boardbridge|default|qt(?:\\.[a-z0-9]{1,24}){0,4}) (.*)$"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return u"(a line of another form, %1 characters)"_s.arg(line.size());
    const QString head = match.captured(1) + u' ' + match.captured(2) + u' ' + match.captured(3) + u' ';
    const QString message = match.captured(4);
    if (match.captured(3) == "boardbridge"_L1 && diagnostics::isLogLine(message))
        return head + m_redactor.redact(cleanOwn(message));
    const QString function = functionIn(message);
    const QString length = u"(%1 characters)"_s.arg(message.size());
    return head + (function.isEmpty() ? length : m_redactor.redact(function) + u' ' + length);
}

QString LogCleaner::cleanOwn(QString message)
{
    const QString link = diagnostics::linkIn(message).value;
    if (link.isEmpty())
        return message;
    if (!m_links.contains(link))
        m_links += link;
    return message.replace(u" link="_s + link, u" link=no%1"_s.arg(m_links.indexOf(link) + 1));
}

} // namespace bridge::doctor
