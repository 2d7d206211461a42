// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mapping/link_draft.h"
#include "ui/start/start_values.h"

#include <QWidget>

class QLabel;

namespace bridge::ui {

/// Shows what the frames of the board are taken to mean, and lets a person say otherwise.
class FramesStep final : public QWidget
{
    Q_OBJECT

public:
    explicit FramesStep(QWidget* parent);

    void show(const StartProposal& proposal);
    using QWidget::show;

    [[nodiscard]] bool hasFrames() const; ///< else there is nothing to say here
    [[nodiscard]] const Link& link() const { return m_draft.link(); }
    void focusFirst();

private:
    [[nodiscard]] FrameMeanings meanings() const;
    void showDraft();
    void draw(const QString& frame, const QString& meaning);
    void erase(const QString& frame, const QString& meaning);

    StartProposal m_proposal;
    LinkDraft m_draft;
    FrameLines* m_lines;
    QLabel* m_noFrames;
    QLabel* m_summary;
};

} // namespace bridge::ui
