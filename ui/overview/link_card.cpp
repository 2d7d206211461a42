// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/link_card.h"

#include "ui/common/core_text.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

QString progressNote(const sync::Progress& progress)
{
    const QString done = LinkCard::tr("%1 of %2 writes are done")
                             .arg(QLocale().toString(progress.done), QLocale().toString(progress.planned));
    if (progress.remaining < std::chrono::seconds{1} || !progress.limit)
        return done + u'.';
    return done + u". "_s
        + LinkCard::tr("About %1 to go, %2 is the limit.")
              .arg(TimeText::rough(progress.remaining), Words::side(*progress.limit));
}

QString heldNote(const sync::HeldRun& run)
{
    QStringList parts{
        LinkCard::tr("Run %1 is held: %n operation(s) wait for your decision.", nullptr, int(run.operations.size()))
            .arg(run.run)};
    for (const QString& part : {run.reason, run.cause}) {
        if (!part.isEmpty())
            parts << CoreText::of(part);
    }
    return parts.join(u' ');
}

/// What has to be said beside the counts, a line each.
QString noteOf(const worker::LinkStatus& status)
{
    QStringList lines;
    if (status.state == worker::LinkState::SignedOut && status.error)
        lines << LinkCard::tr("Nothing is asked until you sign in again.");
    if (status.progress)
        lines << progressNote(*status.progress);
    if (status.lastPass) {
        for (const sync::HeldRun& run : status.lastPass->heldRuns)
            lines << heldNote(run);
    }
    return lines.join(u'\n');
}

} // namespace

CountLabel::CountLabel(const QString& name, Look look, QWidget* parent)
    : QWidget(parent)
    , m_look(std::move(look))
    , m_icon(new IconLabel(metrics::smallIconSide, this))
    , m_number(new ToneLabel(this))
{
    setObjectName(name);
    QFont font = m_number->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    m_number->setFont(font);

    auto* figure = new QHBoxLayout;
    figure->setSpacing(metrics::grid / 2 + 2);
    figure->addWidget(m_icon);
    figure->addWidget(m_number, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(figure);
    auto* caption = makeMuted(m_look.word, this);
    caption->setWordWrap(false);
    layout->addWidget(caption);
    setCount(0);
}

void CountLabel::setCount(int count)
{
    m_number->setText(QLocale().toString(count));
    m_number->setTone(count > 0 ? Tone::Text : Tone::Muted);
    m_icon->setIcon(m_look.icon, count > 0 ? m_look.tone : Tone::Muted);
    setAccessibleName(u"%1: %2"_s.arg(m_look.word).arg(count));
}

LinkCard::LinkCard(LinkInfo info, QWidget* parent)
    : Card(parent)
    , m_info(std::move(info))
    , m_name(makeHeading(m_info.boardName, this))
    , m_project(makeMuted(m_info.projectName, this))
    , m_state(new StateLabel(this))
    , m_inSync(new CountLabel(u"inSyncCount"_s, Looks::of(sync::ItemState::InSync), this))
    , m_waiting(new CountLabel(u"waitingCount"_s, Looks::of(sync::ItemState::Waiting), this))
    , m_failed(new CountLabel(u"failedCount"_s, Looks::of(sync::ItemState::Failed), this))
    , m_held(new CountLabel(u"heldCount"_s, Looks::of(sync::ItemState::Held), this))
    , m_note(new QLabel(this))
    , m_times(makeMuted({}, this))
    , m_sync(makeButton(u"linkSyncButton"_s, tr("Sync now"), "sync"_L1, this))
{
    setObjectName(u"linkCard_"_s + m_info.id.value);
    m_note->setObjectName(u"linkNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    m_times->setObjectName(u"linkTimes"_s);
    m_project->setObjectName(u"linkProject"_s);
    m_project->setTextFormat(Qt::PlainText);
    m_state->setObjectName(u"linkState"_s);
    makeHead();
    makeCounts();
    makeFoot();
}

void LinkCard::makeHead()
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_project);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    head->addLayout(names, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    content()->addLayout(head);
}

void LinkCard::makeCounts()
{
    auto* counts = new QHBoxLayout;
    counts->setSpacing(2 * metrics::grid);
    for (CountLabel* count : {m_inSync, m_waiting, m_failed, m_held})
        counts->addWidget(count, 1);
    content()->addSpacing(metrics::grid / 2);
    content()->addLayout(counts);
    content()->addSpacing(metrics::grid / 2);
    content()->addWidget(m_note);
    content()->addWidget(m_times);
}

void LinkCard::makeFoot()
{
    auto* show = makeButton(u"linkShowButton"_s, tr("Show board"), "boards"_L1, this);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics::grid);
    foot->addWidget(show);
    foot->addWidget(m_sync);
    foot->addStretch();
    content()->addStretch(); // the buttons of cards side by side stand on one line
    content()->addLayout(foot);
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(m_info.id); });
    connect(m_sync, &QPushButton::clicked, this, [this] { Q_EMIT syncRequested(m_info.id); });
}

void LinkCard::setStatus(const worker::LinkStatus& status, TimePoint now)
{
    m_status = status;
    m_info.take(status);
    m_name->setText(m_info.boardName);
    m_project->setText(m_info.projectName);
    m_state->show(Looks::of(status.state));
    m_inSync->setCount(status.inSync);
    m_waiting->setCount(status.waiting);
    m_failed->setCount(status.failed);
    m_held->setCount(status.held);
    m_note->setText(noteOf(status));
    m_note->setVisible(!m_note->text().isEmpty());
    // It stays enabled while the link works: going out with every look, it would lose the keyboard's focus.
    m_sync->setEnabled(status.state != worker::LinkState::Paused && status.state != worker::LinkState::SignedOut);
    refreshTimes(now);
    updateAccessibleName();
}

void LinkCard::refreshTimes(TimePoint now)
{
    QStringList parts;
    parts << (m_status.lastLook ? tr("Looked %1").arg(TimeText::ago(*m_status.lastLook, now)) : tr("Not checked yet"));
    if (m_status.state == worker::LinkState::Working)
        parts << tr("working now");
    else if (m_status.nextLook)
        parts << tr("next look %1").arg(TimeText::until(*m_status.nextLook, now));
    if (const auto& pass = m_status.lastPass)
        parts << tr("last pass took %1").arg(TimeText::duration(pass->finishedAt - pass->startedAt));
    if (m_latency)
        parts << tr("an edit arrives after %1").arg(TimeText::duration(*m_latency));
    m_times->setText(parts.join(u" · "_s));
}

void LinkCard::setLatency(std::optional<std::chrono::milliseconds> latency)
{
    m_latency = latency;
}

void LinkCard::updateAccessibleName()
{
    setAccessibleName(u"%1: %2"_s.arg(m_info.boardName, Looks::of(m_status.state).word));
}

} // namespace bridge::ui
