// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QThread>

#include <memory>
#include <optional>
#include <type_traits>

namespace bridge::cli {

/// Does `work` on a thread of its own and returns what it returned. Meanwhile the calling thread runs its
/// event loop: that is where the keychain answers and where signals arrive.
template <typename Work> auto onSyncThread(Work work)
{
    std::optional<std::invoke_result_t<Work>> result;
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result.emplace(work()); }));
    thread->setObjectName(QStringLiteral("sync"));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return *std::move(result);
}

} // namespace bridge::cli
