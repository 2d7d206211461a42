// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/log_file.h"

#include "core/diagnostics/redaction.h"

#include <QFile>
#include <QFileInfo>

#include <atomic>

namespace bridge::diagnostics {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownCategory = "boardbridge"_L1;
constexpr qsizetype longestMessage = 2000;

QString levelWord(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

/// On one line, for a line is what the log is read by.
QString oneLine(QString text)
{
    text.replace(u"\r\n"_s, u"⏎"_s).replace(u'\n', u'⏎').replace(u'\r', u'⏎');
    return text.size() > longestMessage ? text.first(longestMessage) + u'…' : text;
}

// Qt's message handler is one plain function of the process, so what it writes to must be found from there.
std::atomic<LogFile*> current = nullptr;
QtMessageHandler before = nullptr;

/// Writing may make Qt warn, which would be written, which …
thread_local bool isWriting = false;

void writeToCurrent(QtMsgType level, const QString& category, const QString& message)
{
    LogFile* file = current.load();
    if (!file || isWriting)
        return;
    isWriting = true;
    file->write(level, category, message);
    isWriting = false;
}

void handleMessage(QtMsgType level, const QMessageLogContext& context, const QString& message)
{
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    // A page in the browser view says there whatever it likes.
    const bool fromPage = category == "js"_L1;
    writeToCurrent(level, category, fromPage ? u"a page said something"_s : message);
    if (before && level != QtDebugMsg && level != QtInfoMsg)
        before(level, context, message);
}

} // namespace

LogFile::LogFile(
    const QDir& profileFolder, const Clock& clock, std::function<void(const Error&)> onTrouble, LogLimits limits)
    : m_folder(folderIn(profileFolder))
    , m_clock(clock)
    , m_onTrouble(std::move(onTrouble))
    , m_limits(limits)
{
}

QDir LogFile::folderIn(const QDir& profileFolder)
{
    return QDir(profileFolder.absoluteFilePath(u"log"_s));
}

QStringList LogFile::filesIn(const QDir& profileFolder)
{
    const QDir folder = folderIn(profileFolder);
    QStringList files;
    // By name and not by what lies there: other files in the folder are none of ours.
    constexpr int mostFiles = 100;
    for (int age = 0; age < mostFiles; ++age) {
        const QString name = age == 0 ? u"boardbridge.log"_s : u"boardbridge.%1.log"_s.arg(age);
        if (folder.exists(name))
            files.append(folder.absoluteFilePath(name));
    }
    return files;
}

void LogFile::write(QtMsgType level, const QString& category, const QString& message)
{
    const bool own = category == ownCategory && isLogLine(message);
    const QString text = oneLine(own ? message : redacted(message));
    const QByteArray line = u"%1 %2 %3 %4\n"_s.arg(isoTime(m_clock.now()), levelWord(level), category, text).toUtf8();
    const std::scoped_lock lock(m_mutex);
    if (append(line) || !m_onTrouble)
        return;
    std::exchange(m_onTrouble, nullptr)(Error{ErrorKind::Storage,
        u"The log can't be written in the folder %1: make room on the disk and the folder writable. Everything else "
        "goes on."_s.arg(m_folder.path())});
}

bool LogFile::append(const QByteArray& line)
{
    if (QDir parent = m_folder; !parent.cdUp())
        return true; // there is no profile, or it was just removed: it must not come back for the log's sake
    if (!m_folder.exists() && !QDir().mkdir(m_folder.path()))
        return false;
    rotateIfFull(line.size());
    // Opened for each line, so that another program may turn the files over meanwhile.
    QFile file(path(0));
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    if (isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.write(line) == line.size() && file.flush();
}

void LogFile::rotateIfFull(qint64 coming) const
{
    if (QFileInfo(path(0)).size() + coming <= m_limits.fileBytes)
        return;
    QFile::remove(path(m_limits.files - 1));
    for (int age = m_limits.files - 1; age > 0; --age)
        QFile::rename(path(age - 1), path(age));
}

QString LogFile::path(int age) const
{
    return m_folder.filePath(age == 0 ? u"boardbridge.log"_s : u"boardbridge.%1.log"_s.arg(age));
}

MessageLog::MessageLog(LogFile& file)
{
    Q_ASSERT(!current.load());
    current = &file;
    before = qInstallMessageHandler(handleMessage);
}

MessageLog::~MessageLog()
{
    qInstallMessageHandler(before);
    current = nullptr;
}

void record(const LogLine& line, QtMsgType level)
{
    writeToCurrent(level, ownCategory, line.text());
}

} // namespace bridge::diagnostics
