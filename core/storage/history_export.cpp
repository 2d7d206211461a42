// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_export.h"

#include "core/sync/history_csv.h"

#include <QSaveFile>

#include <algorithm>

namespace bridge::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr ptrdiff_t pageRows = 500;

Result<> write(QIODevice& out, const QStringList& lines)
{
    QByteArray bytes;
    for (const QString& line : lines)
        bytes += line.toUtf8() + '\n';
    if (out.write(bytes) == bytes.size())
        return {};
    return fail(ErrorKind::Storage, u"The history can't be written: %1"_s.arg(out.errorString()));
}

Error unwritten(const QSaveFile& file)
{
    return {ErrorKind::Storage,
        u"The file %1 can't be written: %2"_s.replace(u"%2"_s, file.errorString()).replace(u"%1"_s, file.fileName())};
}

} // namespace

Result<qint64> exportHistory(
    JournalReader& journal, const HistoryFilter& filter, QIODevice& out, const std::stop_token& stop)
{
    const auto ids = journal.historyIds(filter, {.by = sync::HistoryOrder::By::Time, .descending = false});
    if (!ids)
        return tl::unexpected(ids.error());
    constexpr QChar byteOrderMark{0xfeff};
    if (const auto begun = write(out, {byteOrderMark + sync::csvHeader()}); !begun)
        return tl::unexpected(begun.error());
    qint64 written = 0;
    for (auto first = ids->begin(); first != ids->end();) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, u"Stopped"_s);
        const auto last = first + std::min(pageRows, ids->end() - first);
        auto rows = journal.historyRows({first, last});
        if (!rows)
            return tl::unexpected(rows.error());
        std::ranges::sort(*rows, {}, &sync::HistoryRow::id);
        QStringList lines;
        for (const sync::HistoryRow& row : *rows)
            lines += sync::csvLines(row);
        if (const auto done = write(out, lines); !done)
            return tl::unexpected(done.error());
        written += std::ssize(*rows);
        first = last;
    }
    return written;
}

Result<qint64> exportHistory(
    JournalReader& journal, const HistoryFilter& filter, const QString& file, const std::stop_token& stop)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return tl::unexpected(unwritten(out));
    auto written = exportHistory(journal, filter, out, stop);
    if (!written && written.error().kind == ErrorKind::Storage && out.error() != QFileDevice::NoError)
        return tl::unexpected(unwritten(out));
    if (written && !out.commit())
        return tl::unexpected(unwritten(out));
    return written;
}

} // namespace bridge::storage
