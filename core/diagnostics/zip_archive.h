// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace bridge::diagnostics {

struct ArchiveEntry {
    QString name{}; ///< with "/" between folders; of ASCII characters, or the archive says that it is UTF-8
    QByteArray data{};
};

/// The entries as a ZIP archive, deflated (APPNOTE.TXT 6.3, without ZIP64: each entry and all of them below 4 GiB).
[[nodiscard]] QByteArray zipArchive(const std::vector<ArchiveEntry>& entries, const QDateTime& changed);

} // namespace bridge::diagnostics
