// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/link_info.h"
#include "ui/common/widgets.h"

namespace bridge::ui {

class CountLabel;

/// One link: how it is, how many items in which state, how far large work has come, what waits for a word,
/// when it was and will be looked at.
class LinkCard final : public Card
{
    Q_OBJECT

public:
    explicit LinkCard(LinkInfo info, QWidget* parent = nullptr);

    /// `now` says how long ago things were.
    void setStatus(const worker::LinkStatus& status, TimePoint now);
    void refreshTimes(TimePoint now);
    /// How long an edit usually takes to the other side; empty = not known.
    void setLatency(std::optional<std::chrono::milliseconds> latency);

Q_SIGNALS:
    void showRequested(const bridge::LinkId& link);
    void syncRequested(const bridge::LinkId& link);

private:
    void makeHead();
    void makeCounts();
    void makeFoot();
    void updateAccessibleName();

    LinkInfo m_info;
    worker::LinkStatus m_status;
    std::optional<std::chrono::milliseconds> m_latency;
    QLabel* m_name;
    QLabel* m_project;
    StateLabel* m_state;
    CountLabel* m_inSync;
    CountLabel* m_waiting;
    CountLabel* m_failed;
    CountLabel* m_held;
    QLabel* m_note;
    QLabel* m_times;
    QPushButton* m_sync;
};

/// A number above what it counts; muted while it is none.
class CountLabel final : public QWidget
{
    Q_OBJECT

public:
    CountLabel(const QString& name, Look look, QWidget* parent);
    void setCount(int count);

private:
    Look m_look;
    IconLabel* m_icon;
    ToneLabel* m_number;
};

} // namespace bridge::ui
