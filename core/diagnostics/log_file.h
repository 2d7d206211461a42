// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/diagnostics/log_line.h"

#include <QDir>
#include <QLoggingCategory>

#include <functional>
#include <mutex>

namespace bridge::diagnostics {

struct LogLimits {
    qint64 fileBytes = 1024 * 1024;
    int files = 5; ///< the one that grows among them
};

/// The profile's log: `log/boardbridge.log` and older ones beside it, boardbridge.1.log the youngest of them. One
/// line a message: ISO time in UTC, level, category, text; what looks like a secret or a person's own is taken out
/// before it is written. For its owner's eyes only, bounded in size, and written by several programs at once if
/// need be. Where there is no profile folder nothing is logged. Any thread may write.
class LogFile
{
public:
    /// `onTrouble` is called once, on the thread that wrote, when the log can't be written: a full disk, a folder
    /// without rights. Whatever is logged then is lost, and nothing else happens.
    LogFile(const QDir& profileFolder, const Clock& clock, std::function<void(const Error&)> onTrouble = {},
        LogLimits limits = {});

    void write(QtMsgType level, const QString& category, const QString& message);

    [[nodiscard]] static QDir folderIn(const QDir& profileFolder);
    /// The files that are there, the newest first.
    [[nodiscard]] static QStringList filesIn(const QDir& profileFolder);

private:
    [[nodiscard]] bool append(const QByteArray& line);
    void rotateIfFull(qint64 coming) const;
    [[nodiscard]] QString path(int age) const;

    QDir m_folder;
    const Clock& m_clock;
    std::function<void(const Error&)> m_onTrouble;
    LogLimits m_limits;
    std::mutex m_mutex;
};

/// As long as it lives, what the program and Qt have to say is logged; Qt's warnings go on to the console as well.
/// One at a time: the program's main function makes it.
class MessageLog
{
public:
    explicit MessageLog(LogFile& file);
    ~MessageLog();
    MessageLog(const MessageLog&) = delete;
    MessageLog& operator=(const MessageLog&) = delete;
};

/// Into the log of the running program; nowhere where there is none. Any thread.
void record(const LogLine& line, QtMsgType level = QtInfoMsg);

} // namespace bridge::diagnostics
