// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/bitrix24_service.h"
#include "app/sandbox/bitrix24/portal.h"

// What people do in the portal's own pages: the same changes and side effects as by REST, but nothing is
// refused. An id that does not exist changes nothing.
namespace bridge::sandbox::bitrix24 {

struct NewTask {
    QString title{}, description{};
    qint64 group = 0, stage = 0;
};

[[nodiscard]] qint64 personAddsTask(Portal& portal, qint64 by, const NewTask& wanted);
void personEditsTask(Portal& portal, qint64 by, qint64 task, const TaskEdit& edit);
void personDeletesTask(Portal& portal, qint64 by, qint64 task);
[[nodiscard]] qint64 personComments(Portal& portal, qint64 by, qint64 task, const QString& text);

} // namespace bridge::sandbox::bitrix24
