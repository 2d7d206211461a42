// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/preferences.h"
#include "ui/overview/attention.h"

#include <QSet>

namespace bridge::ui {

/// Whether nothing is to be told at this time of the local day. Hours that end before they begin go over
/// midnight; such that end when they begin are none. Pure.
[[nodiscard]] bool isQuiet(const NoticeWishes& wishes, QTime time);

/// What of the things that need a person is told by a notification: each once, as long as it lasts.
class Notices
{
public:
    /// What to tell now. `inSight`: the person looks at the window, which says it already. What comes in quiet hours
    /// is told when they are over, if it still is.
    [[nodiscard]] std::vector<Attention> due(
        const std::vector<Attention>& all, const NoticeWishes& wishes, QTime time, bool inSight);
    /// What was told or seen and still lasts, by Attention::key.
    [[nodiscard]] const QSet<QString>& told() const { return m_told; }

private:
    QSet<QString> m_told;
};

} // namespace bridge::ui
