// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/status.h"
#include "ui/theme/colors.h"

#include <QCoreApplication>
#include <QLatin1String>

namespace bridge::ui {

/// How a state is shown everywhere: a word, an icon and a tone, always together.
struct Look {
    QString word{};
    QLatin1String icon{};
    Tone tone = Tone::Text;
};

/// The looks of every state.
class Looks
{
    Q_DECLARE_TR_FUNCTIONS(bridge::ui::Looks)

public:
    [[nodiscard]] static Look of(worker::LinkState state);
    [[nodiscard]] static Look of(sync::ItemState state);
    [[nodiscard]] static Look of(sync::OperationState state);
    [[nodiscard]] static Look of(sync::PairKind kind);
};

/// Words of the core's values as a person reads them.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(bridge::ui::Words)

public:
    [[nodiscard]] static QString operation(const QString& kind); ///< "create_task" → "Create task"
    [[nodiscard]] static QString field(const QString& field); ///< "group" → "Project"
    /// A status, a priority or a colour; what it doesn't know is shown as it is.
    [[nodiscard]] static QString value(const QString& word);
    /// The kinds of operation, and the statuses, priorities and colours, whose names a person reads hold `part`.
    [[nodiscard]] static QStringList operationsNamed(const QString& part);
    [[nodiscard]] static QStringList valuesNamed(const QString& part);
    [[nodiscard]] static QString side(sync::Side side);
    [[nodiscard]] static QString side(const QString& word); ///< "miro" → "Miro"; another word as it is
    [[nodiscard]] static QString what(ErrorKind kind); ///< what happened, one short sentence
    [[nodiscard]] static QString advice(ErrorKind kind); ///< what repairs it, one sentence
};

/// Times as a person reads them.
class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(bridge::ui::TimeText)

public:
    [[nodiscard]] static QString ago(TimePoint then, TimePoint now); ///< "just now", "12 s ago", "3 h ago"
    [[nodiscard]] static QString until(TimePoint then, TimePoint now); ///< "now", "in 8 s"
    [[nodiscard]] static QString duration(std::chrono::milliseconds duration); ///< "1.2 s"
    [[nodiscard]] static QString rough(std::chrono::milliseconds duration); ///< "45 s", "12 min": of what is to come
    [[nodiscard]] static QString moment(TimePoint time); ///< local date and time, short
};

} // namespace bridge::ui
