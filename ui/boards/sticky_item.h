// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/board.h"
#include "core/sync/report.h"

#include <QGraphicsItem>

namespace bridge::ui {

/// A sticky on the board map, in board coordinates, in its own colour, with its state as a badge whose
/// shape differs from state to state. Draws less the smaller it is shown.
class StickyItem final : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    explicit StickyItem(const Sticky& sticky);

    void setSticky(const Sticky& sticky);
    bool setView(const sync::ItemView& view); ///< whether it looks different now
    /// Dimmed = it isn't what is looked for.
    bool setDimmed(bool dimmed); ///< whether it looks different now
    quint32 generation = 0; ///< of the show() that saw it last

    [[nodiscard]] const Sticky& sticky() const { return m_sticky; }
    [[nodiscard]] const sync::ItemView& view() const { return m_view; }
    [[nodiscard]] bool isDimmed() const { return m_dimmed; }
    [[nodiscard]] QString description() const; ///< its text, its state and why
    [[nodiscard]] static QRectF boundsOf(const Sticky& sticky); ///< badge included, in board coordinates

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    /// The rim of the chosen one, over everything else but its own badge. In board coordinates.
    void paintChosen(QPainter& painter, const QColor& color) const;

private:
    [[nodiscard]] QRectF badge(double pixelsPerUnit) const;
    void paintText(QPainter& painter, double pixelsPerUnit) const;

    Sticky m_sticky;
    sync::ItemView m_view;
    bool m_dimmed = false;
};

/// The badge of a state in `rect`: circle with a check (in sync), circle with hands (waiting), triangle
/// (failed), diamond (needs you), circle with a bar (not synced), square with a slash (detached).
void paintBadge(QPainter& painter, const QRectF& rect, sync::ItemState state);

} // namespace bridge::ui
