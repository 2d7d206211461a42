// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/link.h"

#include <QObject>
#include <QUndoStack>

namespace bridge::ui {

/// A link while a person edits it: every change can be taken back, and nothing of it is in use before it is
/// applied. Places are those in Link::rules and Link::frames.
class LinkDraft final : public QObject
{
    Q_OBJECT

public:
    explicit LinkDraft(QObject* parent = nullptr);

    /// Edits this link from now on; what could be taken back is forgotten.
    void begin(const Link& inUse);
    [[nodiscard]] const Link& link() const { return m_link; }
    [[nodiscard]] const Link& inUse() const { return m_inUse; }
    [[nodiscard]] bool isChanged() const { return m_link != m_inUse; }
    [[nodiscard]] QUndoStack& history() { return m_history; }

    void insertRule(qsizetype place, const Rule& rule);
    void removeRule(qsizetype place);
    /// `to`: its place afterwards.
    void moveRule(qsizetype from, qsizetype to);
    /// Changes one after the other to one rule are taken back together.
    void setRule(qsizetype place, const Rule& rule);

    /// Adds the mapping, or sets its parts in the one that means the same frame.
    void mapFrame(const FrameMapping& mapping);
    void setMapping(qsizetype place, const FrameMapping& mapping);
    void removeMapping(qsizetype place);

    /// Everything beside rules and frames.
    void setOptions(const Link& options);

Q_SIGNALS:
    void changed();

private:
    class Edit;
    void edit(const QString& name, const Link& after, int together = -1);

    Link m_link;
    Link m_inUse;
    QUndoStack m_history;
};

} // namespace bridge::ui
