// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/browser_store.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr QLatin1String prefix{"session-"};

} // namespace

BrowserStore::BrowserStore(QString folder)
    : m_folder(std::move(folder))
{
    const QStringList known = QDir(m_folder).entryList({prefix + u'*'}, QDir::Dirs);
    for (const QString& session : known)
        m_number = std::max(m_number, session.mid(prefix.size()).toInt());
    removeOld();
}

QString BrowserStore::name() const
{
    return prefix + QString::number(m_number);
}

QString BrowserStore::path() const
{
    return QDir(m_folder).filePath(name());
}

void BrowserStore::renew()
{
    ++m_number;
    (void)QDir().mkpath(path()); // so that the next start knows it for the one in use; the engine says what it can't do
}

void BrowserStore::removeOld() const
{
    const QStringList sessions = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& session : sessions) {
        if (session != name())
            QDir(QDir(m_folder).filePath(session)).removeRecursively();
    }
}

} // namespace bridge::ui
