// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr std::chrono::milliseconds sayFor{6000};

struct Sums {
    int waiting = 0;
    int failed = 0;
    int held = 0;
    int inSync = 0;
};

Sums sumsOf(const worker::WorkerStatus& status)
{
    Sums sums;
    for (const worker::LinkStatus& link : status.links) {
        sums.waiting += link.waiting;
        sums.failed += link.failed;
        sums.held += link.held;
        sums.inSync += link.inSync;
    }
    return sums;
}

std::optional<Error> firstError(const worker::WorkerStatus& status)
{
    if (status.error)
        return status.error;
    for (const worker::LinkStatus& link : status.links) {
        if (link.error)
            return link.error;
    }
    return std::nullopt;
}

std::optional<TimePoint> nextLook(const worker::WorkerStatus& status)
{
    std::optional<TimePoint> soonest;
    for (const worker::LinkStatus& link : status.links) {
        if (link.nextLook && (!soonest || *link.nextLook < *soonest))
            soonest = link.nextLook;
    }
    return soonest;
}

bool working(const worker::WorkerStatus& status)
{
    return std::ranges::any_of(status.links, [](const auto& link) { return link.state == worker::LinkState::Working; });
}

} // namespace

QString sentenceOf(const worker::WorkerStatus& status)
{
    if (const auto error = firstError(status))
        return Words::what(error->kind);
    const Sums sums = sumsOf(status);
    switch (worker::worstState(status)) {
    case worker::LinkState::Starting:
        return StatusLine::tr("The first look is under way.");
    case worker::LinkState::Working:
        return StatusLine::tr("Comparing both sides and writing what differs.");
    case worker::LinkState::Paused:
        return StatusLine::tr("Nothing is checked or written until you resume.");
    case worker::LinkState::NeedsYou:
        return StatusLine::tr("%n operation(s) wait for your decision.", nullptr, sums.held);
    case worker::LinkState::Failing:
        return StatusLine::tr("%n operation(s) failed and will be tried again.", nullptr, sums.failed);
    case worker::LinkState::Waiting:
        return StatusLine::tr("%n operation(s) wait.", nullptr, sums.waiting);
    case worker::LinkState::InSync:
        return status.links.empty() ? StatusLine::tr("No board is linked.")
                                    : StatusLine::tr("Both sides agree on %n item(s).", nullptr, sums.inSync);
    case worker::LinkState::Offline:
    case worker::LinkState::SignedOut:
        break;
    }
    return {};
}

StatusLine::StatusLine(const Clock& clock, QWidget* parent)
    : QStatusBar(parent)
    , m_clock(clock)
    , m_state(new StateLabel(this))
    , m_sentence(new ToneLabel(this))
    , m_times(new ToneLabel(this))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    m_state->setObjectName(u"statusState"_s);
    m_sentence->setObjectName(u"statusSentence"_s);
    m_times->setObjectName(u"statusTimes"_s);
    m_times->setTone(Tone::Muted);
    m_sentence->setTone(Tone::Muted);
    auto* left = new QWidget(this);
    auto* layout = new QHBoxLayout(left);
    layout->setContentsMargins(metrics::grid, 4, 0, 4);
    layout->setSpacing(metrics::grid + 4);
    left->setMinimumHeight(metrics::iconSide + 2 * 4); // with a state or without
    layout->addWidget(m_state);
    layout->addWidget(m_sentence, 1);
    addWidget(left, 1);
    addPermanentWidget(m_times);
    m_times->setContentsMargins(0, 0, metrics::grid, 0);
    m_state->show(Looks::of(worker::LinkState::Starting));
}

void StatusLine::setStatus(const worker::WorkerStatus& status)
{
    m_status = status;
    // Without a link nothing is out of step, but "In sync" would be no truth either.
    m_state->setVisible(!status.links.empty() || status.error);
    m_state->show(Looks::of(worker::worstState(status)));
    m_sentence->setText(sentenceOf(status));
    setAccessibleName(m_state->text() + u": "_s + m_sentence->text());
    refreshTimes();
}

void StatusLine::refreshTimes()
{
    const auto next = nextLook(m_status);
    if (working(m_status) || !next || m_status.paused)
        m_times->clear();
    else
        m_times->setText(tr("Next look %1").arg(TimeText::until(*next, m_clock.now())));
}

void StatusLine::say(const QString& sentence)
{
    showMessage(u"  "_s + sentence, int(sayFor.count()));
}

} // namespace bridge::ui
