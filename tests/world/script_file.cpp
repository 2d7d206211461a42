// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/script_file.h"

#include <QFile>

namespace bridge::test {

using namespace Qt::StringLiterals;

Script scriptOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    const auto script = parseScript(QString::fromUtf8(file.readAll()));
    if (!script)
        qFatal("%s: %s", qPrintable(path), qPrintable(script.error().detail));
    return *script;
}

QFileInfoList scriptsIn(const QString& folder)
{
    const QDir place(QStringLiteral(BRIDGE_SOURCE_DIR "/tests/world/") + folder);
    return place.entryInfoList({u"*.script"_s}, QDir::Files, QDir::Name);
}

} // namespace bridge::test
